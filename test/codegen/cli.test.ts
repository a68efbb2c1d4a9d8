import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFacts } from "../../codegen/facts/writeFacts.js";
import { MARK } from "../../codegen/generate.js";
import { parseDocument } from "../../codegen/parse/document.js";
import { changed, small } from "./documents.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TSX = createRequire(import.meta.url).resolve("tsx/cli");

const WORDLESS = changed(small, "/paths/~1v1~1customers~1/post/x-func", "customersGreet");

const documents: Readonly<Record<string, string>> = {
  "/small.json": JSON.stringify(small),
  "/wordless.json": JSON.stringify(WORDLESS),
  "/refused.json": JSON.stringify(changed(small, "/openapi", "3.0.3")),
  "/page.html": "<!doctype html>",
};

let folder = "";
let server: Server;
let origin = "";

beforeAll(async () => {
  await mkdir(join(ROOT, ".scratch"), { recursive: true });
  folder = await mkdtemp(join(ROOT, ".scratch", "cli-"));
  for (const [path, text] of Object.entries(documents)) await writeFile(join(folder, path), text);
  server = createServer((request, response) => {
    const text = documents[request.url ?? ""];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Runs a tool as npm does. */
function run(tool: "main" | "import", ...options: readonly string[]) {
  return new Promise<{ readonly status: number; readonly out: string; readonly err: string }>((done) => {
    execFile(process.execPath, [TSX, `codegen/${tool}.ts`, ...options], { cwd: ROOT }, (error, out, err) => {
      done({ status: typeof error?.code === "number" ? error.code : 0, out: out.trim(), err: err.trim() });
    });
  });
}

async function filesIn(path: string): Promise<readonly string[]> {
  return (await readdir(path, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
}

/** The facts of a document, in a folder of their own. */
async function factsOf(document: unknown): Promise<string> {
  const api = await mkdtemp(join(folder, "api-"));
  for (const [name, text] of writeFacts(parseDocument(document))) await writeFile(join(api, name), text);
  return api;
}

describe("npm run generate", () => {
  it("writes all code from the facts, below the folder that --out names", { timeout: 30_000 }, async () => {
    const out = join(folder, "generated");
    const { status, out: said, err } = await run("main", "--api", await factsOf(small), "--out", out);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const files = await filesIn(out);
    expect(said.split("\n")).toEqual([
      // And the list of functions.
      `${files.length + 1} files written`,
      "6 models without words: CustomerPage, CustomerWrite, Numbers, Person, Rank, Team",
    ]);
    expect(files).toEqual(
      expect.arrayContaining(["funcs/customersList.ts", "funcs/lite/customersList.ts", "models/Person.ts"]),
    );
    expect(await readFile(join(out, "models/Rank.ts"), "utf8")).toContain(
      '\nexport type Rank = "gold" | "silver";\n',
    );
  });

  it("removes what it generated before and no longer does, and leaves what is written by hand", {
    timeout: 30_000,
  }, async () => {
    const out = join(folder, "again");
    await mkdir(join(out, "models"), { recursive: true });
    await writeFile(join(out, "models/Old.ts"), `${MARK} 2020-01 (generator 0). Do not edit.\n`);
    await writeFile(join(out, "models/helper.ts"), "// Written by hand.\n");
    await run("main", "--api", await factsOf(small), "--out", out);
    const files = await filesIn(out);
    expect(files).not.toContain("models/Old.ts");
    expect(files).toContain("models/helper.ts");
  });

  it("names the functions without words of their own, which it writes all the same", {
    timeout: 30_000,
  }, async () => {
    const out = join(folder, "wordless");
    const { status, err } = await run("main", "--api", await factsOf(WORDLESS), "--out", out);
    expect({ status, err }).toEqual({ status: 1, err: "1 functions without words: customersGreet" });
    expect(await filesIn(out)).toContain("funcs/lite/customersGreet.ts");
  });

  it.each([
    [
      "a document",
      ["a.json"],
      2,
      "usage: npm run generate [-- --api <folder with the facts>] [--out <folder>]",
    ],
    ["an option that it does not know", ["--output", "x"], 2, "usage: npm run generate"],
    ["no facts", ["--api", "missing"], 1, "cannot read the facts of operations.json: ENOENT"],
  ] as const)(
    "says in one line what is wrong with %s, and writes nothing",
    { timeout: 30_000 },
    async (_, options, wanted, message) => {
      const out = join(folder, "nothing");
      const { status, err } = await run("main", ...options, "--out", out);
      expect(status).toBe(wanted);
      expect(err.startsWith(message)).toBe(true);
      expect(err.split("\n")).toHaveLength(1);
      await expect(readdir(out)).rejects.toThrow("ENOENT");
    },
  );
});

describe("npm run import", () => {
  it.each([
    ["a path", () => join(folder, "small.json"), "from-path"],
    ["a URL", () => `${origin}/small.json`, "from-url"],
  ])(
    "writes the facts of a document at %s, and says what is new",
    { timeout: 30_000 },
    async (_, source, name) => {
      const api = join(folder, name);
      const { status, out, err } = await run("import", source(), "--api", api);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).toContain("+ customersCreate: POST /v1/customers/");
      for (const [file, text] of writeFacts(parseDocument(small)))
        expect(await readFile(join(api, file), "utf8"), file).toBe(text);
    },
  );

  it("says that nothing changed where nothing did", { timeout: 30_000 }, async () => {
    const { out } = await run("import", join(folder, "small.json"), "--api", await factsOf(small));
    expect(out).toBe("Nothing changed.");
  });

  it("says what changed, and writes nothing, on a dry run", { timeout: 30_000 }, async () => {
    const api = await factsOf(small);
    const { out } = await run("import", join(folder, "wordless.json"), "--dry-run", "--api", api);
    expect(out.split("\n")).toEqual([
      "Operations",
      "  - customersCreate: POST /v1/customers/",
      "  + customersGreet: POST /v1/customers/",
    ]);
    for (const [file, text] of writeFacts(parseDocument(small)))
      expect(await readFile(join(api, file), "utf8"), file).toBe(text);
  });

  const USAGE = "usage: npm run import -- <path or URL of an OpenAPI document>";

  const failures: readonly (readonly [string, () => readonly string[], number, string | RegExp])[] = [
    ["no argument", () => [], 2, USAGE],
    ["two documents", () => ["a.json", "b.json"], 2, USAGE],
    ["an option that it does not know", () => ["a.json", "--output", "x"], 2, USAGE],
    [
      "a file that is not there",
      () => ["missing.json"],
      1,
      /^cannot read missing\.json: ENOENT: no such file or directory/,
    ],
    [
      "a file that is no JSON",
      () => [join(folder, "page.html")],
      1,
      /^cannot read .*page\.html: Unexpected token/,
    ],
    [
      "a URL that answers 404",
      () => [`${origin}/missing.json`],
      1,
      /^cannot read http:.*missing\.json: the answer is 404$/,
    ],
    [
      "a server that is not there",
      () => ["http://127.0.0.1:1/x.json"],
      1,
      /^cannot read http:\/\/127\.0\.0\.1:1\/x\.json: fetch failed$/,
    ],
    [
      "a document that it does not understand",
      () => [join(folder, "refused.json")],
      1,
      "This document is not understood. /openapi: expected OpenAPI 3.1",
    ],
  ];

  it.each(failures)(
    "says in one line what is wrong with %s, and writes nothing",
    { timeout: 30_000 },
    async (_, source, wanted, message) => {
      const api = join(folder, "nothing");
      const { status, err } = await run("import", ...source(), "--api", api);
      expect(status).toBe(wanted);
      expect(err).toMatch(message);
      expect(err.split("\n")).toHaveLength(1);
      await expect(readdir(api)).rejects.toThrow("ENOENT");
    },
  );
});
