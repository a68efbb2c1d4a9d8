/** `polar-fn/lite/core`: the lite core. Calls travel through `fetch`, results are plain objects. */
export * from "./exports.js";
export { type LiteKind, PolarCore } from "./PolarCore.js";
