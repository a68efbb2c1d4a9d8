import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.js";
import { bundlers } from "./bundlers.js";
import { type Figure, measureGrowth, measureOne, measureWebhooks } from "./measure.js";
import { measureAround } from "./measureAround.js";
import { installedPackage, sizeOf } from "./pack.js";
import { partRows } from "./parts.js";
import { indexProgram, ONE, program } from "./programs.js";
import { checkTable } from "./regions.js";

/*
 * npm run size            prints the tables and fails where a budget is exceeded
 *                         or docs/figures.md says something else
 * npm run size -- --write writes the tables into docs/figures.md
 */

const COMMAND = "npm run size -- --write";

/** What the package may take on disk with its dependencies: the sum of the bytes of all files. */
const INSTALL_LIMIT = 9_000_000;

/**
 * How far two bundles of the same modules may differ: they come in another order, and get other
 * names.
 */
const TOLERANCE = 32;

/** The page is part of the package, so a table to the byte would change what it measures. */
function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function row({ name, gzip, minified, budget }: Figure): string {
  const { target = Number.POSITIVE_INFINITY } = budget ?? {};
  const missedBy = gzip > target ? `${Math.round((gzip / target - 1) * 100)} %` : "";
  const cells = [name, gzip, minified, budget?.target ?? "", missedBy, budget?.limit ?? ""];
  return `| ${cells.join(" | ")} |`;
}

function compare({ name, gzip, budget }: Figure): void {
  if (!budget) return;
  if (gzip > budget.limit) fail(`${name}: ${gzip} bytes, the limit is ${budget.limit}`);
  if (gzip <= budget.target && budget.limit > budget.target)
    fail(`${name}: ${gzip} bytes meet the target of ${budget.target}: lower the limit`);
}

function HEAD(what: string): readonly string[] {
  return [
    `| ${what} | gzip -9, bytes | minified, bytes | target | missed by | limit |`,
    "| --- | ---: | ---: | ---: | ---: | ---: |",
  ];
}

const { folder, remove } = installedPackage();
try {
  const one = await measureOne(folder);
  checkTable("sizes", COMMAND, [...HEAD("program: core + `customersGetStateExternal`"), ...one.map(row)]);
  const growth = await measureGrowth(folder);
  checkTable("growth", COMMAND, [...HEAD("programs of many lite functions"), ...growth.map(row)]);
  const webhooks = await measureWebhooks(folder);
  checkTable("webhooks", COMMAND, [...HEAD("programs that receive webhooks"), ...webhooks.map(row)]);
  const around = await measureAround(folder);
  checkTable("around", COMMAND, [...HEAD("beside a lite core and a lite function"), ...around.map(row)]);
  [...one, ...growth, ...webhooks, ...around].forEach(compare);
  checkTable("parts", COMMAND, [
    "| module of the lite core with a lite function | minified, bytes |",
    "| --- | ---: |",
    ...(await partRows(folder)),
  ]);

  const bundled: string[] = [];
  for (const [name, bundler] of Object.entries(bundlers)) {
    const [deep, index] = await Promise.all(
      [program("", "", ONE), indexProgram(ONE)].map(async (source, number) => {
        const place = join(folder, `${name}${number}`);
        mkdirSync(place);
        const code = await bundler(source, place);
        return gzipSync(code, { level: 9 }).length;
      }),
    );
    bundled.push(`| ${name} | ${deep} | ${index} |`);
    if (Math.abs((deep ?? 0) - (index ?? 0)) > TOLERANCE)
      fail(`${name}: the index costs ${index}, not ${deep}`);
  }
  checkTable("bundlers", COMMAND, [
    "| full core, full function | from their own entry points, gzip -9 | from the index |",
    "| --- | ---: | ---: |",
    ...bundled,
  ]);

  const installed = sizeOf(join(folder, "node_modules"));
  checkTable("install", COMMAND, [
    "| on disk | MB | limit |",
    "| --- | ---: | ---: |",
    `| the package | ${megabytes(sizeOf(join(folder, "node_modules", "polar-fn")))} | |`,
    `| with its dependencies | ${megabytes(installed)} | ${megabytes(INSTALL_LIMIT)} |`,
  ]);
  if (installed > INSTALL_LIMIT) fail(`${installed} bytes on disk, the limit is ${INSTALL_LIMIT}`);

  // The other functions must not show in a bundle of one, so it is the same without them.
  const alone = program("lite/", "lite/", ONE);
  const among = await bundle(alone, folder);
  const functions = join(folder, "node_modules", "polar-fn", "dist", "funcs");
  for (const name of readdirSync(functions, { recursive: true, encoding: "utf8" }))
    if (/\.js$/.test(name) && !Object.keys(ONE).some((own) => name.endsWith(`${own}.js`)))
      rmSync(join(functions, name));
  const without = await bundle(alone, folder);
  console.log(
    `Without the other functions, the bundle of one differs by ${among.gzip - without.gzip} bytes.`,
  );
  if (among.code !== without.code) fail("The other functions show in the bundle of one.");
} finally {
  remove();
}
