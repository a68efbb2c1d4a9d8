import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run test:platforms`: what cannot be shown but on the platforms themselves. */
export default defineConfig({
  root: join(import.meta.dirname, "..", ".."),
  test: {
    include: ["test/platforms/*.platform.ts"],
    globalSetup: "test/platforms/install.ts",
    // A build of Next takes its time on two cores.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ["default", ["./test/support/closingLine.ts", { file: ".scratch/closing-line-of-platforms" }]],
  },
});
