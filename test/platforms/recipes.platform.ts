import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { INSTALLED } from "./install.js";
import { runProgram } from "./runProgram.js";

/*
 * The files of docs/recipes and of docs/migration/from-adapters.md, as they stand there, compiled
 * and run with their frameworks.
 */

const PROJECT = "recipes";

const BETTER_AUTH = {
  BETTER_AUTH_URL: "http://localhost:3000",
  BETTER_AUTH_SECRET: "a secret of more than thirty-two characters",
};

/** Runs a program of `drive/`; gives what it tells. */
async function driven(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const preload = ["--import", "./mocked.mjs"];
  const said = await runProgram({ project: PROJECT, args: [...preload, `drive/${program}`, ...args], env });
  return JSON.parse(said);
}

beforeAll(async () => {
  await runProgram({ project: PROJECT, runtime: "tsc", args: ["-p", "."] });
  await runProgram({ project: PROJECT, runtime: "tsc", args: ["-p", "nestjs"] });
  await writeFile(join(INSTALLED, PROJECT, "out", "nestjs", "package.json"), '{ "type": "commonjs" }');
});

describe("the recipe for Better Auth", () => {
  it("makes a customer of who signs up", async () => {
    const said = await driven("betterAuth.mjs", ["../out/better-auth/auth.js"], BETTER_AUTH);
    expect(said).toEqual({ signUp: 200, signIn: 200, customers: [["ada@example.com", "string"]] });
  });

  it("lets users sign up while Polar is down, where the official plugin does not", async () => {
    const env = { ...BETTER_AUTH, POLAR_DOWN: "1" };
    const ours = await driven("betterAuth.mjs", ["../out/better-auth/auth.js"], env);
    expect(ours).toEqual({ signUp: 200, signIn: 200, customers: [] });
    const before = await driven("betterAuth.mjs", ["../out/adapters/before/auth.js"], env);
    expect(before).toEqual({ signUp: 500, signIn: 401, customers: [] });
  });
});

describe("the recipe for an HTTP proxy", () => {
  it("sends calls through it", async () => {
    expect(await driven("httpProxy.mjs")).toEqual({ email: "jane@example.com", tunnels: ["polar.test:80"] });
  });
});

describe("the recipe for React Query", () => {
  it("shows values and errors, and walks pages", async () => {
    expect(await driven("reactQuery.mjs")).toEqual({
      nobody: "<p>free</p>",
      pro: "<p>pro</p>",
      pages: [2, 1],
    });
  });
});

describe("the recipe for NestJS", () => {
  it("tells plans, and receives webhooks", async () => {
    expect(await driven("nestjs.cjs")).toEqual({
      answers: { pro: "pro", nobody: "free", webhook: 202, forged: 403, down: 502 },
      lines: ["paid 1200"],
    });
  });
});

describe("the recipe for jest", () => {
  it.each(["ts-jest", "babel-jest"])("passes with %s as it comes", async (transform) => {
    const args = ["--config", `jest/${transform}.json`, "--json"];
    const said = await runProgram({ project: PROJECT, runtime: "jest", args });
    expect(JSON.parse(said)).toMatchObject({ numPassedTests: 3, numFailedTests: 0 });
  });
});

describe.each(["hono", "express"])("the adapter for %s", (framework) => {
  it("answers as before after the migration", async () => {
    const before = await driven("adapters.mjs", [`../out/adapters/before/${framework}.js`, framework]);
    const after = await driven("adapters.mjs", [`../out/adapters/after/${framework}.js`, framework]);
    expect(before).toEqual({
      answers: {
        checkout: [302, "https://polar.sh/checkout/…"],
        noProduct: 400,
        portal: [302, expect.stringContaining("/portal?customer_session_token=…")],
        noCustomer: 400,
        webhook: "accepted",
        forged: 403,
        down: 500,
      },
      lines: ["new customer jane@example.com"],
    });
    expect(after).toEqual(before);
  });
});
