/** `polar-fn/webhooks`: receiving Polar's events, with results of neverthrow. */
export type { FullResult, FullResultAsync } from "../../../core/full/PolarCore.js";
export * from "../shared.js";
export { validateEvent } from "./validateEvent.js";
