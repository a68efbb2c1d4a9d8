/** `polar-fn/browser/core`: the core for pages behind a proxy. Calls travel once, results are plain objects. */
export type { BrowserCoreOptions, BrowserRequestOptions } from "./browser/options.js";
export { type BrowserKind, PolarCore } from "./browser/PolarCore.js";
export * from "./exports.js";
