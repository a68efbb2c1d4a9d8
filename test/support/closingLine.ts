import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with one plain line, `N passed, N failed`, and keeps it in a file,
 * `.scratch/closing-line`.
 */
export default class ClosingLine implements Reporter {
  readonly file: string;

  constructor({ file = ".scratch/closing-line" }: { readonly file?: string } = {}) {
    this.file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state !== "pending") counts[state]++;
      }
      // A file that cannot be loaded has no tests, and must not go uncounted.
      if (module.state() === "failed" && !tests.some((test) => test.result().state === "failed"))
        counts.failed++;
    }
    const { passed, failed, skipped } = counts;
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${line}\n`);
    console.log(line);
  }
}
