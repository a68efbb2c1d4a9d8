import { readdirSync } from "node:fs";
import { join } from "node:path";
import { entryPoints } from "../support/entryPoints.js";

const ROOT = join(import.meta.dirname, "..", "..");

/** Every function's name. */
const functionNames: readonly string[] = readdirSync(join(ROOT, "funcs"))
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => name.slice(0, -".ts".length));

/** Each core in a file of its own, so that those who call with it import no core. */
function coreFile(specifier: string, options = "{}"): string {
  return `import { PolarCore } from "${specifier}";
export const polar = new PolarCore(${options});
`;
}

/** What people export of one function: itself, and what it gives, as it is or made into something. */
function functionFile(name: string, lite: "" | "lite/", core: "full" | "lite" | "browser"): string {
  const call = `${name}(polar, null!)`;
  return `import { ${name} } from "polar-fn/${lite}funcs/${name}";
import { polar } from "../${core}.js";
export const kept = { ${name} };
export const called = () => ${call};
export const awaited = async () => await ${call};
export const chosen = async () => {
  const res = await ${call};
  return res.ok ? res.value : res.error;
};
export class Wrapper {
  readonly call = ${name};
  wrapped() {
    return ${call};
  }
}
${core === "full" ? chainsOf(call) : ""}`;
}

/** What neverthrow's own methods make of a call, and of its result. */
function chainsOf(call: string): string {
  return `export const mapped = () => ${call}.map((value) => [value]);
export const mappedError = () => ${call}.mapErr(({ name }) => name);
export const chained = () => ${call}.andThen(() => ${call});
export const remapped = async () => (await ${call}).map((value) => [value]);
`;
}

/** Everything that an entry point exports for run time, as a part of somebody's own object. */
async function entryFile(specifier: string): Promise<string> {
  const names = Object.keys((await import(/* @vite-ignore */ specifier)) as object);
  return `import { ${names.join(", ")} } from "${specifier}";
${names.map((name) => `export const kept_${name} = { ${name} };`).join("\n")}
`;
}

/** What people make with what is not a function of an endpoint. */
const OTHERS = `
import { customersExport } from "polar-fn/funcs/customersExport";
import { customersList } from "polar-fn/funcs/customersList";
import { logged } from "polar-fn/log";
import { createMockPolar } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { collect, items } from "polar-fn/pages";
import { createPolarProxy } from "polar-fn/proxy";
import { nodeProxy } from "polar-fn/proxy/node";
import { stream } from "polar-fn/stream";
import { createNodeWebhookHandler, createWebhookHandler, validateEvent } from "polar-fn/webhooks";
import { polar } from "./full.js";

export const loud = logged(fetch, console);
export const exported = () => stream(polar, customersExport);
export const everybody = async () => {
  const res = await customersList(polar);
  return res.ok ? { all: collect(res.value), each: items(res.value), next: res.value.next() } : res;
};
export const event = (body: string) => validateEvent(body, {}, "").map(({ data }) => data);
export const hook = createWebhookHandler({ secret: "", on: {} });
export const nodeHook = createNodeWebhookHandler({ secret: "", on: {} });
export const proxy = createPolarProxy({ core: polar, basePath: "/", allow: [customersList], authorize: () => ({}) });
export const listener = nodeProxy(proxy);
export const mock = createMockPolar();
export const customer = () => mock.seed.customer({ email: "a@example.com" });
export const served = () => serveMockPolar(mock);
`;

/** The files of a project that wraps everything. */
export async function wrappers(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ["full.ts", coreFile("polar-fn/core")],
    ["lite.ts", coreFile("polar-fn/lite/core")],
    ["browser.ts", coreFile("polar-fn/browser/core", '{ serverURL: "/" }')],
    ["others.ts", OTHERS],
  ]);
  for (const name of functionNames) {
    files.set(`full/${name}.ts`, functionFile(name, "", "full"));
    files.set(`lite/${name}.ts`, functionFile(name, "lite/", "lite"));
    files.set(`browser/${name}.ts`, functionFile(name, "lite/", "browser"));
  }
  for (const { specifier } of entryPoints)
    if (!specifier.includes("*") && !specifier.endsWith(".js"))
      files.set(`entries/${specifier.replaceAll("/", "-")}.ts`, await entryFile(specifier));
  return files;
}
