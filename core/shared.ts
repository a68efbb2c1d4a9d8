/** What all cores export beside their own `PolarCore`. */

export { isPolarError, PolarError } from "./anyPolarError.js";
export type { AnyCore, Called, CoreTypes, OptionsOf, Settled } from "./CoreTypes.js";
export type { Answer } from "./call/Answer.js";
export type { Around, Caller } from "./call/Caller.js";
export type { CoreSetup, Target } from "./call/CoreSetup.js";
export type { OngoingCall } from "./call/OngoingCall.js";
export type { Conversion, FieldRule, Fields } from "./codec/fields.js";
export type { Encoded, EndpointDefinition, Values } from "./EndpointDefinition.js";
export type { Endpoint, EndpointWithDefaults, Typed } from "./endpoint.js";
export type { EndpointWithoutRequest } from "./endpointWithoutRequest.js";
export type * from "./errors.js";
export type { Issue } from "./Issue.js";
export type {
  AccessToken,
  Backoff,
  CoreOptions,
  Drift,
  Fetch,
  FetchOptions,
  RequestOptions,
  ResponseValidation,
  RetryConfig,
} from "./options.js";
// The declarations of who wraps an error name its class.
export type { PolarError as PolarErrorClass } from "./PolarError.js";
export type { CallResult, CallSuccess, Failure, Result, Success } from "./Result.js";
export type { ListEndpoint, ListEndpointWithDefaults, Lists, NumberedPagination, Page } from "./read/page.js";
