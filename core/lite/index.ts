/** `polar-fn/lite/core`: the lite core. Calls travel through `fetch`, results are plain objects. */
export * from "../shared.js";
export { type LiteCoreTypes, PolarCore } from "./PolarCore.js";
