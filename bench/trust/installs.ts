import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, packInto, ROOT, sizeOf } from "../pack.js";

/** A way to install the package. */
interface Install {
  readonly name: string;
  readonly flags?: readonly string[];
  readonly overrides?: Readonly<Record<string, string>>;
}

const INSTALLS: readonly Install[] = [
  { name: "`npm install polar-fn`" },
  { name: "`npm install polar-fn --omit=optional`", flags: ["--omit=optional"] },
  { name: "`npm install polar-fn neverthrow@8.0.0`", flags: ["neverthrow@8.0.0"] },
  { name: '`"overrides": { "neverthrow": "8.0.0" }` in `package.json`', overrides: { neverthrow: "8.0.0" } },
];

/** Uses what 8.0.0 and later have. */
const PROGRAM = `
import { PolarCore } from "polar-fn/core";
import { customersGet } from "polar-fn/funcs/customersGet";
const core = new PolarCore({ fetch: async () => new Response("{}") });
const res = await customersGet(core, { id: "a" }).mapErr(({ name }) => name);
console.log(res.isErr());
`;

function row(packed: string, scratch: string, { name, flags = [], overrides = {} }: Install): string {
  const folder = mkdtempSync(join(scratch, "install-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", overrides }));
  npm(folder, "install", packed, ...flags);
  writeFileSync(join(folder, "program.js"), PROGRAM);
  const runs =
    execFileSync(process.execPath, ["program.js"], { cwd: folder, encoding: "utf8" }).trim() === "true";
  const modules = join(folder, "node_modules");
  const hasBinary = existsSync(join(modules, "@rollup"));
  const megabytes = (sizeOf(modules) / 2 ** 20).toFixed(2);
  rmSync(folder, { recursive: true, force: true });
  return `| ${name} | ${megabytes} | ${hasBinary ? "yes" : "no"} | ${runs ? "yes" : "no"} |`;
}

/** The table of what an install puts on the disk, by the way it is made. */
export function installTable(): readonly string[] {
  const scratch = join(ROOT, ".scratch");
  mkdirSync(scratch, { recursive: true });
  const packed = packInto(scratch);
  const rows = INSTALLS.map((install) => row(packed, scratch, install));
  rmSync(packed);
  return [
    "| install | `node_modules`, MB | has `@rollup/rollup-linux-x64-gnu` | a program runs |",
    "| --- | ---: | --- | --- |",
    ...rows,
  ];
}
