import { expect, it } from "vitest";
import { ALL_WELL } from "./outcomes.js";
import { runProgram } from "./runProgram.js";
import { startUpstream } from "./upstream.js";

it("Deno's `client` takes calls to its proxy", async () => {
  const proxy = await startUpstream();
  try {
    const said = await runProgram({
      project: "deno",
      runtime: "deno",
      args: ["run", "--no-remote", "--no-check", "--allow-net", "program.ts", proxy.url],
    });
    expect(JSON.parse(said)).toEqual(ALL_WELL);
    expect(new Set(proxy.arrived.map(({ url }) => new URL(url).host))).toEqual(new Set(["polar.test"]));
  } finally {
    await proxy.stop();
  }
});

it("Deno's own types know `client` among a call's options", async () => {
  await runProgram({ project: "deno", runtime: "deno", args: ["check", "--no-remote", "program.ts"] });
});
