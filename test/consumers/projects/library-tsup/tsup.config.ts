import { defineConfig } from "tsup";

export default defineConfig([
  { entry: ["library.ts"], format: ["esm", "cjs"], dts: true, outDir: "dist" },
  { entry: ["one.mjs"], format: "esm", minify: true, noExternal: [/./], outDir: "out" },
]);
