/** `polar-fn/core`: the full core. Calls travel through ky, results are neverthrow's. */
export type { Err, Ok, Result as NeverthrowResult, ResultAsync } from "neverthrow";
export * from "../shared.js";
export type { AnyKy } from "./kyFetch.js";
export { type FullCoreOptions, type FullCoreTypes, PolarCore } from "./PolarCore.js";
export type {
  FullErr,
  FullOk,
  FullResult,
  FullResultAsync,
  FullSuccess,
  PromisedResult,
  Unwalkable,
} from "./results.js";
