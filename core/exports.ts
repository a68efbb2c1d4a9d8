/** What all cores export beside their own `PolarCore`. */
export type { Answer, Caller, Encoded, EndpointDefinition, Input, Settings } from "./EndpointDefinition.js";
export type { Endpoint, EndpointWithDefaults } from "./endpoint.js";
export type { EndpointWithoutRequest } from "./endpointWithoutRequest.js";
export type * from "./errors.js";
export type { Issue } from "./Issue.js";
export type { AnyCore, Called, Kind, OptionsOf, Settled } from "./Kind.js";
export type {
  AccessToken,
  Backoff,
  CoreOptions,
  Drift,
  RequestOptions,
  ResponseValidation,
  RetryConfig,
} from "./options.js";
export { PolarError } from "./PolarError.js";
export type { ListEndpoint, ListEndpointWithDefaults, Page } from "./page.js";
export type { Failure, Result, Success } from "./Result.js";
