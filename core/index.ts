/** `polar-fn/core`: the full core. Calls travel through ky, results are neverthrow's. */

export type * from "./errors.js";
export {
  type FullCoreOptions,
  type FullKind,
  type FullResult,
  type FullResultAsync,
  PolarCore,
} from "./full/PolarCore.js";
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
export { PolarError } from "./PolarError.js";
