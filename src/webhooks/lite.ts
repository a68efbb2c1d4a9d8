/** `polar-fn/lite/webhooks`: receiving Polar's events, with plain results. */
export * from "./exports.js";
export { validateEvent } from "./validateEvent.js";
