/** `polar-fn/core`: the full core. Calls travel through ky, results are neverthrow's. */
export * from "./exports.js";
export {
  type FullCoreOptions,
  type FullKind,
  type FullResult,
  type FullResultAsync,
  PolarCore,
} from "./full/PolarCore.js";
