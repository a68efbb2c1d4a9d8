/** `polar-fn/lite/core`: the lite core. Calls travel through `fetch`, results are plain objects. */
export type * from "./errors.js";
export type { Issue } from "./Issue.js";
export type {
  AccessToken,
  Backoff,
  CoreOptions,
  Drift,
  RequestOptions,
  ResponseValidation,
  RetryConfig,
} from "./options.js";
export { type LiteKind, PolarCore } from "./PolarCore.js";
export { PolarError } from "./PolarError.js";
export type { Failure, Result, Success } from "./Result.js";
