/**
 * All of polar-fn: the full core, every full function, every model.
 *
 * A bundler takes from it what a program names, so importing from here costs no more than importing
 * from `polar-fn/core` and `polar-fn/funcs/…`.
 */
export * from "../core/full/index.js";
export * from "../funcs/index.js";
export * from "../models/index.js";
