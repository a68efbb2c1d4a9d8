import { defineConfig } from "tsdown";

export default defineConfig([
  { entry: "library.ts", format: ["esm", "cjs"], dts: true, outDir: "dist" },
  {
    entry: "one.mjs",
    format: "esm",
    minify: true,
    dts: false,
    deps: { alwaysBundle: /./, onlyBundle: false },
    outDir: "out",
  },
]);
