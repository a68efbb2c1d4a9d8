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

/**
 * What people export of one function: itself, and what it gives, as it is or made into something.
 */
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

/**
 * The files of a project that wraps every function, full, lite and for pages, with what takes its
 * pages.
 */
export function functionWrappers(): ReadonlyMap<string, string> {
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
  return files;
}

/** What people make with functions and what is not one. */
const OTHERS = `
import { customersExport } from "polar-fn/funcs/customersExport";
import { customersList } from "polar-fn/funcs/customersList";
import { collect, items } from "polar-fn/pages";
import { createPolarProxy } from "polar-fn/proxy";
import { stream } from "polar-fn/stream";
import { polar } from "./full.js";

export const exported = () => stream(polar, customersExport);
export const everybody = () => collect(customersList(polar));
export const walked = async () => {
  const res = await customersList(polar);
  return res.ok ? { all: collect(res.value), each: items(res.value), next: res.value.next() } : res;
};
export const proxy = createPolarProxy({ core: polar, basePath: "/", allow: [customersList], authorize: () => ({}) });
`;

/** What people make with an entry point beside exporting what it exports. */
const MADE: Readonly<Record<string, string>> = {
  "polar-fn/core": "export const polar = (token: string) => new PolarCore({ accessToken: token });",
  "polar-fn/lite/core": "export const polar = (token: string) => new PolarCore({ accessToken: token });",
  "polar-fn/log": "export const loud = logged(fetch, console);",
  "polar-fn/fieldErrors": `
export const wrong = (...[error]: Parameters<typeof fieldErrors>) => fieldErrors(error);`,
  "polar-fn/pages": `
type Listing = Parameters<typeof collect<{ readonly id: string }, never>>[0];
export const all = (listing: Listing) => collect(listing);
export const each = (listing: Listing) => items(listing);`,
  "polar-fn/stream": `
export const streamed = (...call: Parameters<typeof stream>) => stream(...call);`,
  "polar-fn/webhooks": `
export const event = (body: string) => validateEvent(body, {}, "");
export const type = (body: string) => event(body).map(({ type }) => type);
export const ended = async (body: string) => (await event(body)).mapErr(({ name }) => name);
export const hook = createWebhookHandler({ secret: "", on: {} });`,
  "polar-fn/lite/webhooks": `export const event = (body: string) => validateEvent(body, {}, "");`,
  "polar-fn/mock": `
export const mock = createMockPolar();
export const customer = () => mock.seed.customer({ email: "a@example.com" });`,
};

/** The entry points but those of single functions and models. */
export const entries: readonly string[] = entryPoints
  .map(({ specifier }) => specifier)
  .filter((specifier) => !specifier.includes("*") && !specifier.endsWith(".js"));

/** A program that exports all that an entry point has at run time, and something made of it. */
export async function entryWrapper(specifier: string): Promise<string> {
  const names = Object.keys((await import(/* @vite-ignore */ specifier)) as object);
  return `import { ${names.join(", ")} } from "${specifier}";
${names.map((name) => `export const kept_${name} = { ${name} };`).join("\n")}
${MADE[specifier] ?? ""}
`;
}
