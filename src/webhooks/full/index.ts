/** `polar-fn/webhooks`: receiving Polar's events, with results of neverthrow. */
export type { Err, Ok, Result as NeverthrowResult, ResultAsync } from "neverthrow";
export type { FullErr, FullOk, PromisedResult } from "../../../core/full/results.js";
export * from "../shared.js";
export { type EventResult, validateEvent } from "./validateEvent.js";
