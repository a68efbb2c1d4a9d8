/* What neverthrow brings: one kind of results, and an optional dependency of which nothing is ever loaded. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireBuilt } from "../../bench/requireBuilt.js";
import { complaintsOf, RESOLUTIONS } from "./complaintsOf.js";
import { hoistedProject } from "./layouts.js";

const ROOT = join(import.meta.dirname, "..", "..");
const NEVERTHROW = join(ROOT, "node_modules", "neverthrow");

/** The packages whose modules a program ships. */
async function packagesIn(program: string): Promise<readonly string[]> {
  requireBuilt();
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
    outdir: ROOT,
    logLevel: "error",
  });
  const names = Object.keys(metafile.inputs).map(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? "polar-fn",
  );
  return [...new Set(names)].sort();
}

describe("what a program ships", () => {
  test("is our packages and nothing of neverthrow's optional dependency", async () => {
    const calling = `
import { PolarCore, customersList } from "polar-fn";
console.log(await customersList(new PolarCore()));`;
    expect(await packagesIn(calling)).toEqual(["ky", "neverthrow", "polar-fn", "valibot"]);
    const receiving = `
import { validateEvent } from "polar-fn/webhooks";
console.log(await validateEvent("", {}, ""));`;
    expect(await packagesIn(receiving)).toEqual(["neverthrow", "polar-fn"]);
  });

  test("cannot be, because no module of neverthrow's loads another package", () => {
    for (const name of ["index.es.js", "index.cjs.js", "index.d.ts"]) {
      const text = readFileSync(join(NEVERTHROW, "dist", name), "utf8");
      expect([name, /\brequire\(|\bimport[ (]|rollup/.exec(text)]).toEqual([name, null]);
    }
  });
});

/** What a program does with a neverthrow of its own. */
const OWN = `
import { errAsync, ok, okAsync, Result, ResultAsync } from "neverthrow";
import { PolarCore } from "polar-fn/core";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersList } from "polar-fn/funcs/customersList";
import { validateEvent } from "polar-fn/webhooks";

const polar = new PolarCore();
const get = (id: string) => customersGet(polar, { id });

export const one: ResultAsync<{ readonly id: string }, Error> = get("a");
export const event: ResultAsync<{ readonly type: string }, Error> = validateEvent("", {}, "");
export const settled = async (): Promise<Result<{ readonly id: string }, Error>> => get("a");
export const combined = () => ResultAsync.combine([get("a"), okAsync(1), customersList(polar)]);
export const awaited = async () => Result.combine([await get("a"), ok(1)]);
export const chained = () => okAsync("a").andThen(get).orElse(() => errAsync(1));
`;

describe("a program's own neverthrow of the same major version", () => {
  let folder: string;

  beforeAll(() => {
    folder = hoistedProject();
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

  test.each(["nodenext", "bundler"] as const)(
    "has the types of our results: %s",
    { timeout: 120_000 },
    (resolution) => {
      expect(complaintsOf(folder, new Map([["own.ts", OWN]]), RESOLUTIONS[resolution])).toEqual([]);
    },
  );
});

test("any neverthrow of the major version fits, so that there is one copy", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  expect(dependencies["neverthrow"]).toBe("^8.0.0");
});
