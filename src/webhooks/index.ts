/** `polar-fn/webhooks`: receiving Polar's events, with results of neverthrow. */
export type { FullErr, FullOk, PromisedResult } from "../../core/full/results.js";
export * from "./exports.js";
export { validateEvent } from "./full/validateEvent.js";
