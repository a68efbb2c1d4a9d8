import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";

/** What a program prints that is run by itself in Node. */
async function run(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "polar-fn-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  const file = join(folder, "program.mjs");
  await writeFile(file, outputFiles[0]?.text ?? "");
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  return stdout;
}

const imports = `
import { PolarCore } from "../../core/lite/index.js";
import { customersGet } from "../../funcs/lite/customersGet.js";
`;

it("A process lives on while a call waits for time to run out, and ends by itself after it", async () => {
  const printed = await run(`${imports}
    const polar = new PolarCore({ fetch: () => new Promise(() => {}), timeoutMs: 20 });
    console.log((await customersGet(polar, { id: "a" })).error.name);`);
  expect(printed).toBe("RequestTimeoutError\n");
});

it("A process lives on while a call waits for its next attempt, and is not kept alive by a call that is over", async () => {
  const printed = await run(`${imports}
    let count = 0;
    const fetch = async () => (count++ ? Response.json({}) : new Response("", { status: 503 }));
    const polar = new PolarCore({ fetch, timeoutMs: 1e9 });
    const backoff = { initialInterval: 20 };
    console.log((await customersGet(polar, { id: "a" }, { retries: { strategy: "backoff", backoff } })).ok);`);
  expect(printed).toBe("true\n");
});
