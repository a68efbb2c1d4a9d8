import { defineConfig } from "tsup";

// One module in, one module out: `dist` has the folders of the source, and a bundler of the user's
// finds every function in a file of its own. The declarations come from `tsc`, which does the same.
export default defineConfig({
  entry: ["core/**/*.ts", "funcs/**/*.ts", "models/**/*.ts", "src/**/*.ts"],
  outDir: "dist",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  bundle: false,
  clean: true,
});
