/** `polar-fn/webhooks`: receiving Polar's events, with results of neverthrow. */
export * from "./exports.js";
export { validateEvent } from "./full/validateEvent.js";
