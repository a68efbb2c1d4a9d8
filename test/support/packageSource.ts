import type { Plugin } from "esbuild";
import { sourceFile } from "./entryPoints.js";

/** For esbuild: programs import the package by its public names, and get the source. */
export const packageSource: Plugin = {
  name: "polar-fn's source",
  setup(build) {
    build.onResolve({ filter: /^polar-fn(\/|$)/ }, ({ path }) => {
      const source = sourceFile(path);
      return source === undefined
        ? { errors: [{ text: `polar-fn does not export ${path}` }] }
        : { path: source };
    });
  },
};
