import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedPackage, ROOT } from "../../bench/pack.js";

let folder: string;
let remove: () => void = () => {};

beforeAll(() => {
  ({ folder, remove } = installedPackage());
}, 180_000);

afterAll(() => remove(), 60_000);

function run(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  const options = { cwd: folder, encoding: "utf8", timeout: 60_000 } as const;
  return execFileSync(process.execPath, ["--no-warnings", name], options).trim();
}

function program(suffix: string): string {
  return `
import { PolarCore } from "polar-fn/core${suffix}";
import { customersList } from "polar-fn/funcs/customersList${suffix}";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock${suffix}";
const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: createMockPolar().fetch });
const res = await customersList(polar, {});
console.log(res.ok, res.ok && res.value.pagination.totalCount);
`;
}

describe("the packed package", () => {
  test("runs as an ES module, with and without .js in its import paths", () => {
    expect(run("bare.mjs", program(""))).toBe("true 0");
    expect(run("suffix.mjs", program(".js"))).toBe("true 0");
  });

  test("exports everything from its index", () => {
    const code = program("").replaceAll(/"polar-fn\/(core|funcs\/\w+)"/g, '"polar-fn"');
    expect(run("index.mjs", code)).toBe("true 0");
  });

  test("has its command", () => {
    const command = join(folder, "node_modules", "polar-fn", "dist", "src", "bin", "polarFn.js");
    const said = execFileSync(process.execPath, [command, "mock", "--help"], { encoding: "utf8" });
    expect(said).toContain("--state <file>");
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("serves a proxy, with and without .js in its import paths", () => {
    function code(suffix: string) {
      return `
import { createServer } from "node:http";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal${suffix}";
import { PolarCore } from "polar-fn/lite/core${suffix}";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock${suffix}";
import { createPolarProxy } from "polar-fn/proxy${suffix}";
import { nodeProxy } from "polar-fn/proxy/node${suffix}";
const mock = createMockPolar();
mock.seed.customer({ external_id: "me" });
const proxy = createPolarProxy({
  core: new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch }),
  basePath: "/api/polar",
  allow: [customersGetStateExternal],
  authorize: () => ({ externalId: "me" }),
});
const server = createServer(nodeProxy(proxy)).listen(0, "127.0.0.1", async () => {
  const { port } = server.address();
  const response = await fetch(\`http://127.0.0.1:\${port}/api/polar/v1/customers/external/you/state\`);
  console.log(response.status, (await response.json()).external_id);
  server.close();
  server.closeAllConnections();
});
`;
    }

    expect(run("proxy.mjs", code(""))).toBe("200 me");
    expect(run("proxy.suffix.mjs", code(".js"))).toBe("200 me");
  });

  test("loads from CommonJS with require", () => {
    expect(
      run("require.cjs", 'const { PolarCore } = require("polar-fn/core"); console.log(typeof PolarCore);'),
    ).toBe("function");
  });

  test("keeps the core's and the lite functions' modules apart from its paths", () => {
    const code = 'import("polar-fn/funcs/lite/customersList").catch(({ code }) => console.log(code));';
    expect(run("inner.mjs", code)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test("takes no package into a lite program", () => {
    function read(file: string) {
      return readFileSync(join(folder, "node_modules", "polar-fn", "dist", file), "utf8");
    }

    const seen = new Set<string>();

    function visit(file: string): void {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, specifier = ""] of read(file).matchAll(/from "([^"]+)"/g)) {
        expect(specifier, file).toMatch(/^\./);
        visit(join(file, "..", specifier));
      }
    }

    visit("core/lite/index.js");
    visit("core/browser/index.js");
    visit("funcs/lite/customersList.js");
    visit("src/webhooks/lite/index.js");
    expect([...seen]).toContain("core/call/call.js");
  });

  const consumers = [
    [
      "node16 resolution, without DOM types",
      { module: ts.ModuleKind.Node16, lib: ["lib.es2022.d.ts"], types: ["node"] },
    ],
    [
      "bundler resolution, with DOM types",
      { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
    ],
    [
      "exactOptionalPropertyTypes",
      { module: ts.ModuleKind.NodeNext, types: ["node"], exactOptionalPropertyTypes: true },
    ],
  ] as const;

  test.each(consumers)("compiles in a strict project: %s", { timeout: 60_000 }, (_, options) => {
    const file = join(folder, "consumer.mts");
    writeFileSync(
      file,
      `
import { PolarCore } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { PolarCore as BrowserCore } from "polar-fn/browser/core.js";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal.js";
import { customersList } from "polar-fn/lite/funcs/customersList";
import type { Customer } from "polar-fn/models/Customer";
import { logged } from "polar-fn/log";
import { createWebhookHandler, validateEvent } from "polar-fn/webhooks";
import { validateEvent as liteValidateEvent } from "polar-fn/lite/webhooks.js";
import { createPolarProxy } from "polar-fn/proxy";
declare const token: string | undefined;
const polar = new PolarCore({ accessToken: token, fetch: logged(fetch, { info: (line: string) => void line }) });
const state = await customersGetStateExternal(polar, { externalId: "a" });
if (state.ok) state.value.activeSubscriptions.map(({ currentPeriodEnd }) => currentPeriodEnd.getTime());
const list = await customersList(new LiteCore(), undefined, { timeoutMs: undefined });
if (list.ok) { const customers: Customer[] = list.value.items; void customers; }
const mine = await customersGetStateExternal(new BrowserCore({ serverURL: "/api/polar" }), { externalId: "a" }, { timeoutMs: 5 });
if (!mine.ok && mine.error.name === "ResourceNotFound") void mine.error.data.detail;
void createWebhookHandler({ secret: "a", on: { "order.paid": ({ data }) => data.totalAmount } });
for (const res of [await validateEvent("", {}, "a"), await liteValidateEvent("", {}, "a")]) if (res.ok) res.value.timestamp.getTime();
createPolarProxy({ core: polar, basePath: "", allow: [customersGetStateExternal], authorize: () => ({ externalId: "a" }) });
export {};
`,
    );
    const compiled = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      typeRoots: [join(ROOT, "node_modules", "@types")],
      ...options,
      lib: "lib" in options ? [...options.lib] : ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [...options.types],
    });
    const complaints = ts
      .getPreEmitDiagnostics(compiled)
      .map(
        ({ file: where, messageText }) =>
          `${where?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
    expect(complaints).toEqual([]);
  });
});
