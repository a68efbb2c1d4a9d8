import { defineConfig } from "vitest/config";
import { sourceFile } from "./test/support/entryPoints.js";

export default defineConfig({
  // Tests import the package by its public names, and get the source.
  plugins: [{ name: "polar-fn's source", enforce: "pre", resolveId: (specifier) => sourceFile(specifier) }],
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    reporters: ["default", "./test/support/closingLine.ts"],
  },
});
