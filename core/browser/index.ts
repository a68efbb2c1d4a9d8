/**
 * `polar-fn/browser/core`: the core for pages behind a proxy. Calls travel once, results are plain
 * objects.
 */

export type { LiteCoreTypes } from "../lite/PolarCore.js";
export * from "../shared.js";
export type { BrowserCoreOptions, BrowserRequestOptions } from "./options.js";
export { type BrowserCoreTypes, PolarCore } from "./PolarCore.js";
