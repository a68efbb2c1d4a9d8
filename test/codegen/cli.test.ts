import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MARK } from "../../codegen/generate.js";
import { changed, small } from "./documents.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TSX = createRequire(import.meta.url).resolve("tsx/cli");

const documents: Readonly<Record<string, string>> = {
  "/small.json": JSON.stringify(small),
  "/wordless.json": JSON.stringify(changed(small, "/paths/~1v1~1customers~1/post/x-func", "customersGreet")),
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

/** Runs the generator as `npm run generate` does. */
const run = (...options: readonly string[]) =>
  new Promise<{ readonly status: number; readonly out: string; readonly err: string }>((done) => {
    execFile(process.execPath, [TSX, "codegen/main.ts", ...options], { cwd: ROOT }, (error, out, err) => {
      done({ status: typeof error?.code === "number" ? error.code : 0, out: out.trim(), err: err.trim() });
    });
  });

const filesIn = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();

it.each([
  ["a path", () => join(folder, "small.json"), "from-path"],
  ["a URL", () => `${origin}/small.json`, "from-url"],
])("generates from %s, below the folder that --out names", { timeout: 30_000 }, async (_, source, name) => {
  const out = join(folder, name);
  const { status, out: said, err } = await run(source(), "--out", out);
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
  await run(join(folder, "small.json"), "--out", out);
  const files = await filesIn(out);
  expect(files).not.toContain("models/Old.ts");
  expect(files).toContain("models/helper.ts");
});

it("names the functions without words of their own, which it writes all the same", {
  timeout: 30_000,
}, async () => {
  const out = join(folder, "wordless");
  const { status, err } = await run(join(folder, "wordless.json"), "--out", out);
  expect({ status, err }).toEqual({ status: 1, err: "1 functions without words: customersGreet" });
  expect(await filesIn(out)).toContain("funcs/lite/customersGreet.ts");
});

const USAGE = "usage: npm run generate -- <path or URL of the OpenAPI document> [--out <folder>]";

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
    const out = join(folder, "nothing");
    const { status, err } = await run(...source(), ...(wanted === 1 ? ["--out", out] : []));
    expect(status).toBe(wanted);
    expect(err).toMatch(message);
    expect(err.split("\n")).toHaveLength(1);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  },
);
