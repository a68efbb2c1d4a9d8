import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { complaintsAbout } from "./complaintsAbout.js";
import { examples } from "./examples.js";

const ROOT = join(import.meta.dirname, "..", "..");
// Inside the repository, so that imports resolve as they do for its own files.
const FOLDER = join(ROOT, "test", "docs", `.examples-${process.pid}`);

const all = examples().map(({ place, code }, index) => {
  const file = join(FOLDER, `example${index}.ts`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${code}\nexport {};\n`);
  return { place, file };
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe("the examples of the documentation", () => {
  beforeEach(() => {
    const mock = createMockPolar();
    const customer = { id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40", email: "john@example.com" };
    mock.seed.customer(customer);
    mock.seed.customer({ email: "pro@example.com", metadata: { plan: "pro" } });
    vi.stubGlobal("fetch", mock.fetch);
    vi.stubEnv("POLAR_ACCESS_TOKEN", MOCK_TOKEN);
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test("are there", () => {
    expect(all.length).toBeGreaterThan(8);
  });

  test("compile, all of them, without a complaint", { timeout: 60_000 }, () => {
    expect(complaintsAbout(all)).toEqual([]);
  });

  test.each(all)("run: $place", async ({ file }) => {
    // What an example throws fails the test.
    await import(file);
  });
});
