import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createMockPolar } from "polar-fn/mock";
import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { at, setup } from "../mock/support.js";

/*
 * What docs/testing.md shows in other languages runs against a mock that is served. Its TypeScript
 * is for examples.test.ts.
 */

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "testing.md"), "utf8");
const execute = promisify(execFile);

let server: MockPolarServer;

beforeEach(async () => {
  server = await serveMockPolar(createMockPolar());
});

afterEach(() => server.close());

/** The example that begins with a word, with the server's address in place of the page's. */
function example(language: string, word: string): string {
  const [, code] = new RegExp(`^\`\`\`${language}\\n(${word}[^]*?)^\`\`\``, "m").exec(page) ?? [];
  if (code === undefined) throw new Error(`There is no example in ${language} that begins with ${word}.`);
  return code.replaceAll("localhost:4010", new URL(server.url).host);
}

async function isThere(program: string): Promise<boolean> {
  return execute(program, ["--version"]).then(
    () => true,
    () => false,
  );
}

const hasCurl = await isThere("curl");
const hasPython = await isThere("python3");

describe("what docs/testing.md shows", () => {
  it.skipIf(!hasCurl)("works with curl", async () => {
    const lines = example("sh", "curl").trim().split("\n");
    const said: unknown[] = [];
    for (const line of lines) {
      const { stdout } = await execute("sh", ["-c", line]);
      said.push(JSON.parse(stdout || "{}"));
    }
    expect(said).toMatchObject([
      { customers: [{ external_id: "usr_1337" }] },
      { id: "1", remaining: 1 },
      {},
      [{ method: "GET", path: "/v1/customers/external/usr_1337", status: 503 }],
    ]);
  });

  it.skipIf(!hasPython)("works in Python", { timeout: 30_000 }, async () => {
    await execute("python3", ["-c", example("python", "import")]);
  });

  it("names every operation of the control API", async () => {
    const { send } = setup();
    const operations = at((await send("GET", "/_mock/")).body, "operations");
    if (!Array.isArray(operations)) throw new Error("no operations");
    const named = operations.map((each) => `${at(each, "method")} ${at(each, "path")}`);
    expect(named.filter((line) => !page.includes(`\`${line}\``))).toEqual([]);
  });
});
