import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entryModules, isSingleModel } from "../../packaging/entryModules.js";
import { entryPoints } from "../support/entryPoints.js";
import { complaintsOf } from "./complaintsOf.js";
import { hoistedProject } from "./layouts.js";

const TIMEOUT = 180_000;

let folder: string;

beforeAll(() => {
  folder = hoistedProject();
}, TIMEOUT);

afterAll(() => rmSync(folder, { recursive: true, force: true }), TIMEOUT);

/** Runs CommonJS in a project that has the package; gives what it printed. */
function run(code: string): unknown {
  writeFileSync(join(folder, "program.cjs"), code);
  // Without it, Node would take the ES modules where it finds no CommonJS.
  const args = ["--no-experimental-require-module", "program.cjs"];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
}

/** Every specifier without a pattern, and one of each pattern. */
const specifiers = entryPoints.map(({ specifier }) =>
  specifier.replace("*", specifier.includes("models") ? "Customer" : "customersGet"),
);

describe("CommonJS", () => {
  test("has a file for every entry module but models, with the same names as its ES module", {
    timeout: TIMEOUT,
  }, () => {
    const modules = entryModules().filter((module) => !isSingleModel(module));
    expect(modules.length).toBeGreaterThan(2 * 191);
    const differing = run(`
      const names = (exports) => Object.keys(exports).sort().join();
      const dist = "./node_modules/polar-fn/dist/";
      Promise.all(${JSON.stringify(modules)}.map(async (module) => {
        const same = names(require(dist + module + ".cjs")) === names(await import(dist + module + ".js"));
        return same ? [] : [module];
      })).then((found) => console.log(JSON.stringify(found.flat())));
    `);
    expect(differing).toEqual([]);
  });

  test("is what require gets of every entry point", () => {
    const files = run(`
      const paths = ${JSON.stringify(specifiers)}.map((specifier) => require.resolve(specifier));
      console.log(JSON.stringify(paths));
    `) as readonly string[];
    expect(files.filter((file) => !file.endsWith(".cjs"))).toEqual([]);
    expect(files.length).toBe(entryPoints.length);
  });

  test("has one copy of each module, whoever requires it", () => {
    const said = run(`
      const index = require("polar-fn");
      console.log(JSON.stringify([
        index.customersGet === require("polar-fn/funcs/customersGet").customersGet,
        index.CustomerSchema === require("polar-fn/models/Customer.js").CustomerSchema,
        index.PolarError === require("polar-fn/lite/core").PolarError,
        index.PolarCore === require("polar-fn/lite/core").PolarCore,
      ]));
    `);
    expect(said).toEqual([true, true, true, false]);
  });

  test("makes calls, against the mock too", () => {
    const said = run(`
      const { PolarCore } = require("polar-fn/core");
      const { customersList } = require("polar-fn/funcs/customersList");
      const { createMockPolar, MOCK_TOKEN } = require("polar-fn/mock");
      const { items } = require("polar-fn/pages");
      const mock = createMockPolar();
      mock.seed.customer({ email: "a@example.com" });
      const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
      (async () => {
        const emails = [];
        for await (const { value } of items(customersList(polar))) emails.push(value.email);
        console.log(JSON.stringify(emails));
      })();
    `);
    expect(said).toEqual(["a@example.com"]);
  });

  test("lets a test put a function of its own in the place of one", () => {
    const said = run(`
      const single = require("polar-fn/funcs/customersGet");
      const index = require("polar-fn");
      single.customersGet = () => "mine";
      index.customersList = () => "mine";
      console.log(JSON.stringify([single.customersGet(), index.customersList(), typeof index.customersGet]));
    `);
    expect(said).toEqual(["mine", "mine", "function"]);
  });

  test("has every name of every model", { timeout: TIMEOUT }, () => {
    const models = entryModules().filter(isSingleModel);
    expect(models.length).toBeGreaterThan(900);
    const missing = run(`
      const all = require("polar-fn/models/Customer");
      Promise.all(${JSON.stringify(models)}.map(async (module) => {
        const exported = await import("./node_modules/polar-fn/dist/" + module + ".js");
        return Object.keys(exported).filter((name) => typeof all[name] !== typeof exported[name]);
      })).then((found) => console.log(JSON.stringify(found.flat())));
    `);
    expect(missing).toEqual([]);
  });
});

describe("An error of one format", () => {
  const PROGRAM = `
    const own = require("polar-fn/core");
    const ask = async (core, customersGet) => (await customersGet(core, { id: "../a" })).error;
    (async () => {
      const other = await import("polar-fn/core");
      const { customersGet } = await import("polar-fn/funcs/customersGet");
      const errors = [
        await ask(new own.PolarCore(), require("polar-fn/funcs/customersGet").customersGet),
        await ask(new other.PolarCore(), customersGet),
      ];
      class Mine extends own.PolarError {}
      console.log(JSON.stringify([
        own.PolarError === other.PolarError,
        errors.map((error) => [own, other].flatMap(({ PolarError, isPolarError }) => [
          error instanceof PolarError, isPolarError(error),
        ])),
        errors.map((error) => error instanceof Mine),
        new Mine("Mine", "") instanceof Mine,
        [null, undefined, "a", new Error("a"), {}].map((value) => own.isPolarError(value)),
      ]));
    })();`;

  test("is one of the other, too; an error of somebody else is none of either", () => {
    const all = [true, true, true, true];
    expect(run(PROGRAM)).toEqual([
      false,
      [all, all],
      [false, false],
      true,
      [false, false, false, false, false],
    ]);
  });
});

describe("A function of one format on a core of the other", () => {
  const PROGRAM = `
    const fetch = async () => new Response("<html>", { headers: { "content-type": "text/html" } });
    const broken = async () => new Response("{}", { status: 404 });
    const loggerless = { info: () => { throw new Error("full"); } };
    (async () => {
      const pairs = [];
      for (const kind of ["", "lite/"]) {
        const paths = ["core", "funcs/customersGet", "funcs/ordersList"].map((path) => "polar-fn/" + kind + path);
        const required = [...paths, "polar-fn/log"].map((path) => require(path));
        const imported = await Promise.all([...paths, "polar-fn/log"].map((path) => import(path)));
        pairs.push([required[0], imported], [imported[0], required]);
      }
      const names = [];
      for (const [{ PolarCore }, [, { customersGet }, { ordersList }, { logged }]] of pairs) {
        const core = new PolarCore({ fetch });
        const id = "3f1c9a52-6b0e-4d77-9c14-000000000001";
        const results = [
          await customersGet(core, { id: "../a" }),
          await customersGet(core, { id }),
          await ordersList(core, { page: new (class Page {})() }),
          await customersGet(new PolarCore({ fetch: broken }), { id }),
          await customersGet(new PolarCore({ fetch: logged(broken, loggerless) }), { id }),
        ];
        names.push(results.map(({ error }) => error.name + ", " + error.message.slice(0, 26)));
      }
      console.log(JSON.stringify(names));
    })();`;

  test("tells what it refuses as on a core of its own", () => {
    const told = [
      "InvalidRequestError, GET /v1/customers/{id}: id",
      "ResponseValidationError, GET /v1/customers/{id}: bo",
      "InvalidRequestError, GET /v1/orders/: page: exp",
      "SDKError, GET /v1/customers/{id}: 40",
      "UnexpectedClientError, GET /v1/customers/{id}: th",
    ];
    expect(run(PROGRAM)).toEqual([told, told, told, told]);
  });
});

describe("The types of CommonJS", () => {
  const SOURCE = `
import { isPolarError, PolarCore, PolarError } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core.js";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList.js";
import type { Customer } from "polar-fn/models/Customer";
import { createMockPolar } from "polar-fn/mock";
import { items } from "polar-fn/pages";
export async function emailOf(core: PolarCore | LiteCore, id: string): Promise<string> {
  const res = await customersGet(core, { id });
  if (res.ok) { const customer: Customer = res.value; return customer.email ?? ""; }
  return res.error.name === "ResourceNotFound" ? res.error.data.detail : res.error.message;
}
export const list = (core: LiteCore) => items(customersList(core));
export const wrapped = (core: PolarCore, id: string) => customersGet(core, { id });
export const core = new PolarCore({ fetch: createMockPolar().fetch });
export function nameOf(error: unknown): string {
  if (error instanceof PolarError) return error.message;
  return isPolarError(error) ? error.name : "";
}
`;

  const compilers = [
    ["node16", { module: ts.ModuleKind.Node16 }],
    ["node18", { module: ts.ModuleKind.Node18 }],
    ["nodenext", { module: ts.ModuleKind.NodeNext }],
    ["node10", { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 }],
  ] as const;

  test.each(compilers)(
    "compile, and those of whoever wraps them: %s",
    { timeout: TIMEOUT },
    (name, options) => {
      const wrapper = join("commonjs", name);
      mkdirSync(join(folder, "src", wrapper), { recursive: true });
      writeFileSync(join(folder, "src", wrapper, "package.json"), '{ "type": "commonjs" }');
      // The declarations that are written are read again, and lie elsewhere.
      mkdirSync(join(folder, "types", wrapper), { recursive: true });
      writeFileSync(join(folder, "types", wrapper, "package.json"), '{ "type": "commonjs" }');
      const files = new Map([[join(wrapper, "wrapper.ts"), SOURCE]]);
      expect(complaintsOf(folder, files, options)).toEqual([]);
    },
  );
});
