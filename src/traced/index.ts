/** `polar-fn/traced`: what OpenTelemetry sees of calls. */
export { metered } from "./metered.js";
export type { NameOptions } from "./names.js";
export { traced } from "./traced.js";
