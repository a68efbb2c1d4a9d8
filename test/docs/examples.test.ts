import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
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
  // What the example says that it prints: `console.log(2 + 3); // → 5`.
  const prints = [...code.matchAll(/; \/\/ → (.+)$/gm)].map(([, text = ""]) => text);
  return { place, file, prints };
});

/** What the server answers where an example shows a refusal, by its page. */
const REFUSALS: Readonly<Record<string, readonly number[]>> = {
  "src/fieldErrors/index.ts": [422],
};

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe("the examples of the documentation", () => {
  const lines: string[] = [];
  let mock: MockPolar;

  beforeEach(() => {
    lines.length = 0;
    mock = createMockPolar();
    const id = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
    mock.seed.customer({ id, external_id: "usr_1337", email: "john@example.com" });
    mock.seed.subscription({ customer_id: id });
    mock.seed.customer({ email: "pro@example.com", metadata: { plan: "pro" } });
    vi.stubGlobal("fetch", mock.fetch);
    vi.stubEnv("POLAR_ACCESS_TOKEN", MOCK_TOKEN);
    vi.spyOn(console, "log").mockImplementation((...said) => void lines.push(format(...said)));
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

  test("some of them say what they print", () => {
    expect(all.flatMap(({ prints }) => prints).length).toBeGreaterThan(1);
  });

  test.each(all)("run, and come to what they say: $place", async ({ place, file, prints }) => {
    // What an example throws fails the test.
    await import(file);
    expect(lines).toEqual(expect.arrayContaining([...prints]));
    const refusals = mock.requests.flatMap(({ status }) =>
      status !== null && status >= 400 ? [status] : [],
    );
    expect(refusals).toEqual(REFUSALS[place.split(":")[0] ?? ""] ?? []);
  });
});
