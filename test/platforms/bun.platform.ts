import { expect, it } from "vitest";
import { ALL_WELL } from "./outcomes.js";
import { compile, runProgram } from "./runProgram.js";
import { startUpstream } from "./upstream.js";

it("Bun's `proxy` takes calls to the proxy", async () => {
  const proxy = await startUpstream();
  try {
    const said = await runProgram({ project: "bun", runtime: "bun", args: ["program.ts", proxy.url] });
    expect(JSON.parse(said)).toEqual(ALL_WELL);
    expect(new Set(proxy.arrived.map(({ url }) => new URL(url).host))).toEqual(new Set(["polar.test"]));
  } finally {
    await proxy.stop();
  }
});

it("Bun's own types know `proxy` among a call's options", () => compile("bun"));
