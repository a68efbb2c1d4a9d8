import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { INSTALLED } from "./install.js";
import { ALL_WELL } from "./outcomes.js";
import { compile } from "./runProgram.js";
import { serveWorker } from "./serveWorker.js";
import { startUpstream, type Upstream } from "./upstream.js";

const FOLDER = join(INSTALLED, "workers");

/** The path of an installed workerd. */
function executableOf(workerd: string): string {
  const { default: path } = createRequire(join(FOLDER, "package.json"))(workerd) as {
    readonly default: string;
  };
  return path;
}

/** The worker in one file. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, "program.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** What the worker answers at a path, with whatever reached the server that it calls. */
async function ask(
  path: string,
  workerd: string,
  compatibilityDate: string,
): Promise<{ readonly outcomes: unknown; readonly upstream: Upstream }> {
  const upstream = await startUpstream();
  try {
    const worker = await serveWorker({
      executable: executableOf(workerd),
      program: await bundled(),
      compatibilityDate,
      upstream: `127.0.0.1:${upstream.port}`,
    });
    try {
      return { outcomes: await (await fetch(`${worker.url}${path}`)).json(), upstream };
    } finally {
      worker.stop();
    }
  } finally {
    await upstream.stop();
  }
}

describe("Workers", () => {
  it("are told `cf` with every request", async () => {
    const { outcomes, upstream } = await ask("/cf", "workerd", "2026-11-01");
    expect(outcomes).toEqual(ALL_WELL);
    for (const { headers } of upstream.arrived)
      expect(JSON.parse(`${headers["cf-blob"]}`)).toMatchObject({ cacheTtl: 60, cacheEverything: true });
  });

  it("take `cache` where they know it", async () => {
    const { outcomes } = await ask("/cache", "workerd", "2026-11-01");
    expect(outcomes).toEqual(ALL_WELL);
  });

  it.each([
    ["today's workerd of an old compatibility date", "workerd"],
    ["workerd of 2024", "workerd-of-2024"],
  ])("say in their own words that they do not know `cache`: %s", async (_, workerd) => {
    const { outcomes, upstream } = await ask("/cache", workerd, "2024-01-01");
    const words = "The 'cache' field on 'RequestInitializerDict' is not implemented.";
    for (const way of Object.keys(ALL_WELL)) {
      for (const outcome of (outcomes as typeof ALL_WELL)[way] ?? []) {
        expect(outcome).toMatch(/^InvalidRequestError: /);
        expect(outcome).toContain(`(cause: Error: ${words})`);
        expect(outcome.split("(cause:")[0]).toContain(words);
      }
    }
    expect(upstream.arrived).toEqual([]);
  });

  it("have types that know `cf` among a call's options", () => compile("workers"));
});
