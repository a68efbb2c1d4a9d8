import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { INSTALLED } from "./install.js";
import { ALL_WELL } from "./outcomes.js";
import { compile, runProgram } from "./runProgram.js";
import { startUpstream } from "./upstream.js";

const FOLDER = join(INSTALLED, "node");

/** A program as a file that Node runs; where it asks for undici, it gets an installed version. */
async function built(program: string, undici: string): Promise<string> {
  const file = `${program}-with-${undici}.mjs`;
  await build({
    entryPoints: [join(FOLDER, `${program}.ts`)],
    outfile: join(FOLDER, file),
    bundle: true,
    packages: "external",
    alias: { undici },
    format: "esm",
    platform: "node",
  });
  return file;
}

interface Case {
  readonly node: string;
  /** The installed Node; the one that runs the tests if left out. */
  readonly runtime?: string;
  readonly undici: string;
  readonly by: string;
  readonly which: "platform" | "own";
}

const OURS = { node: "this Node" };
const NODE_22 = { node: "Node 22", runtime: "node" };
const PLATFORM = { by: "the platform's `fetch`", which: "platform" } as const;
const OWN = { by: "undici's own `fetch`", which: "own" } as const;

/** The `fetch` of these Nodes, which is of undici 6, takes no dispatcher of undici 8. */
const CASES: readonly Case[] = [
  { ...OURS, undici: "undici-6", ...PLATFORM },
  { ...OURS, undici: "undici-7", ...PLATFORM },
  { ...OURS, undici: "undici-6", ...OWN },
  { ...OURS, undici: "undici-7", ...OWN },
  { ...NODE_22, undici: "undici-7", ...PLATFORM },
  { ...NODE_22, undici: "undici-8", ...OWN },
];

describe("`dispatcher`", () => {
  it.each(CASES)("of $undici takes calls by $by to its server in $node", async (each) => {
    const upstream = await startUpstream();
    try {
      const args = [await built("program", each.undici), `${upstream.port}`, each.which];
      const said = await runProgram({ project: "node", runtime: each.runtime, args });
      expect(JSON.parse(said)).toEqual(ALL_WELL);
      expect(new Set(upstream.arrived.map(({ headers }) => headers.host))).toEqual(new Set(["polar.test"]));
    } finally {
      await upstream.stop();
    }
  });

  it("of undici 6 and its own `fetch` are what the types take, beside Node's own types of undici 6", () =>
    compile("node"));
});

describe("An instance of ky 2", () => {
  it("carries calls in Node 22, which it needs", async () => {
    const upstream = await startUpstream();
    try {
      const args = [await built("kyTwo", "undici-7"), `${upstream.port}`];
      const said = await runProgram({ project: "node", runtime: "node", args });
      expect(said.trim()).toBe("known@example.com");
      expect(upstream.arrived.map(({ headers }) => headers["x-hook"])).toEqual(["ky 2"]);
    } finally {
      await upstream.stop();
    }
  });
});
