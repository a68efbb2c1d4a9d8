/** `polar-fn/lite/webhooks`: receiving Polar's events, with plain results. */
export * from "../shared.js";
export { validateEvent } from "./validateEvent.js";
