import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readMockOptions } from "../../src/bin/mockOptions.js";
import { packageSource } from "../support/packageSource.js";

/*
 * The command as a process of its own, from its source: what the built package has of it is for
 * test/package/consumer.test.ts.
 */

const ROOT = join(import.meta.dirname, "..", "..");
const COMMAND = ["--import", "tsx", join(ROOT, "src", "bin", "polarFn.ts")];
const TIMEOUT = 60_000;
const HEADERS = { authorization: "Bearer polar_oat_mock", "content-type": "application/json" };

let folder: string;
const running: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "polar-fn-bin-"));
});

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content?: unknown): string {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, JSON.stringify(content));
  return path;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end. */
function ended(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...COMMAND, ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

interface Started {
  readonly url: string;
  readonly greeting: string;
  /** Tells it to end; gives the code that it ends with. */
  stop(signal: "SIGINT" | "SIGTERM"): Promise<number | null>;
}

/** Starts the command, and waits until it has said where it is. */
async function started(...args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [...COMMAND, "mock", "--port", "0", ...args], { cwd: ROOT });
  running.push(child);
  const over = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  let greeting = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr.on("data", (chunk) => reject(new Error(String(chunk))));
    child.stdout.on("data", (chunk) => {
      greeting += String(chunk);
      if (greeting.includes("stops it")) resolve();
    });
  });
  return {
    greeting,
    url: /server URL +(\S+)/.exec(greeting)?.[1] ?? "",
    stop(signal) {
      child.kill(signal);
      return over;
    },
  };
}

async function emails(url: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/v1/customers/`, { headers: HEADERS });
  const { items } = (await response.json()) as { items: { email: string }[] };
  return items.map(({ email }) => email);
}

function create(url: string, email: string): Promise<Response> {
  return fetch(`${url}/v1/customers/`, { method: "POST", headers: HEADERS, body: JSON.stringify({ email }) });
}

describe("polar-fn", { timeout: TIMEOUT }, () => {
  it("tells how it is used", async () => {
    expect((await ended()).stdout).toContain("Usage: polar-fn <command>");
    const help = await ended("mock", "--help");
    expect([help.code, help.stdout.includes("--state <file>")]).toEqual([0, true]);
  });

  it.each([
    [["--port", "x"], '--port is a number from 0 to 65535, not "x".'],
    [["--port", "70000"], '--port is a number from 0 to 65535, not "70000".'],
    [["--host", ""], "--host is empty."],
    [["--state", ""], "--state is empty."],
    [["--control", "me"], '--control is "loopback" or "anyone", not "me".'],
    [["extra"], expect.stringContaining("extra")],
  ])("says what is wrong with mock %j", (args, why) => {
    expect(readMockOptions(args)).toEqual({ kind: "wrong", why });
  });

  it.each([
    [["mokc"], 'there is no command "mokc"'],
    [["mock", "--prot", "1"], "--prot"],
  ])("says what is wrong with %j, and exits with 2", async (args, why) => {
    const { code, stderr } = await ended(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).toContain("Usage:");
  });
});

describe("what only Node needs", () => {
  it("is no part of what a program bundles of polar-fn/mock", async () => {
    const { metafile } = await build({
      ...{ stdin: { contents: `export * from "polar-fn/mock"`, resolveDir: ROOT }, plugins: [packageSource] },
      ...{ bundle: true, write: false, format: "esm", platform: "neutral", metafile: true },
    });
    const inputs = Object.entries(metafile.inputs).flatMap(([name, { imports }]) => [
      name,
      ...imports.map(({ path }) => path),
    ]);
    expect(inputs.length).toBeGreaterThan(300);
    expect(inputs.filter((name) => /^node:|src\/(bin|node)\/|mock\/node/.test(name))).toEqual([]);
  });
});

describe("polar-fn mock", { timeout: TIMEOUT }, () => {
  it("serves, tells where, and ends when it is told to", async () => {
    const { url, greeting, stop } = await started();
    expect(greeting).toMatch(/token +polar_oat_mock\n.*secret +polar_whs_mock\n.*page +http.*\/\n/);
    expect((await create(url, "a@example.com")).status).toBe(201);
    const endpoint = { url: "https://a.example/", format: "raw", events: ["order.paid"] };
    const made = await fetch(`${url}/v1/webhooks/endpoints`, {
      method: "POST",
      headers: HEADERS,
      body: JSON.stringify(endpoint),
    });
    expect(await made.json()).toMatchObject({ secret: "polar_whs_mock" });
    expect((await fetch(`${url}/`)).headers.get("content-type")).toContain("text/html");
    expect(await stop("SIGINT")).toBe(0);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("begins with a seed, and keeps its state across restarts", async () => {
    const seed = file("shop.json", { customers: [{ email: "seeded@example.com" }] });
    const state = file("state.json");
    const first = await started("--seed", seed, "--state", state);
    await create(first.url, "added@example.com");
    expect(await first.stop("SIGTERM")).toBe(0);
    // The seed is not put in a second time.
    const second = await started("--seed", seed, "--state", state);
    expect([...(await emails(second.url))].sort()).toEqual(["added@example.com", "seeded@example.com"]);
    expect(await second.stop("SIGINT")).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("has written what happened before it is killed", async () => {
    const state = file("killed.json");
    const { url } = await started("--state", state);
    await create(url, "kept@example.com");
    await expect.poll(() => readFileSync(state, "utf8"), { timeout: 10_000 }).toContain("kept@example.com");
    running.at(-1)?.kill("SIGKILL");
    const again = await started("--state", state);
    expect(await emails(again.url)).toEqual(["kept@example.com"]);
  });

  it.each([
    ["is not JSON", "{", "is not JSON"],
    ["is something else", '{"a":1}', "Not a snapshot of a mock."],
  ])("leaves a state file alone that %s", async (_, content, why) => {
    const state = file("broken.json");
    writeFileSync(state, content);
    const { code, stderr } = await ended("mock", "--port", "0", "--state", state);
    expect(code).toBe(1);
    expect(stderr).toContain(state);
    expect(stderr).toContain(why);
    expect(readFileSync(state, "utf8")).toBe(content);
  });

  it("says which field of a seed is wrong", async () => {
    const seed = file("wrong.json", { customers: [{ email: "a@example.com" }, { emial: "b@example.com" }] });
    const { code, stderr } = await ended("mock", "--port", "0", "--seed", seed);
    expect(code).toBe(1);
    expect(stderr).toContain("customers.1.emial: Extra inputs are not permitted");
    const missing = await ended("mock", "--port", "0", "--seed", file("nowhere.json"));
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining("There is no file")]);
  });

  it("says when the state cannot be written, or the port is taken", async () => {
    const nowhere = await ended("mock", "--port", "0", "--state", join(folder, "none", "state.json"));
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining("ENOENT")]);
    expect(existsSync(join(folder, "none"))).toBe(false);
    const { url } = await started();
    const taken = await ended("mock", "--port", new URL(url).port);
    expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining("EADDRINUSE")]);
  });
});
