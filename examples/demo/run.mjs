// npm run demo: installs and builds the package, installs its tarball into a project of its own,
// starts the mock there, and runs customers.ts against it, then subscription.ts, which brings a
// mock of its own. With `-- --server sandbox` customers.ts runs against Polar's sandbox instead,
// and nothing is sold.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..", "..");
const project = join(root, ".scratch", "demo");
const { values } = parseArgs({ options: { server: { type: "string", default: "mock" } } });
if (!["mock", "sandbox"].includes(values.server)) {
  console.error(`--server is "mock" or "sandbox", not "${values.server}"`);
  process.exit(2);
}
if (values.server === "sandbox" && !process.env.POLAR_ACCESS_TOKEN) {
  console.error("Set POLAR_ACCESS_TOKEN to a token of the sandbox (it is not the production token).");
  process.exit(2);
}

function npm(folder, ...args) {
  return execFileSync("npm", [...args, "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

console.log("This takes a minute or two.");
if (!existsSync(join(root, "node_modules"))) {
  console.log("Installing what polar-fn is built with …");
  npm(root, "ci");
}
console.log("Building polar-fn …");
npm(root, "run", "build");
console.log("Packing polar-fn, and installing the package …");
rmSync(project, { recursive: true, force: true });
mkdirSync(project, { recursive: true });
const packed = npm(root, "run", "--silent", "package", "--", project).trim();
writeFileSync(
  join(project, "package.json"),
  `${JSON.stringify({ name: "demo", private: true, type: "module" }, null, 2)}\n`,
);
npm(project, "install", packed);

const { buildSync } = createRequire(join(root, "package.json"))("esbuild");
buildSync({
  entryPoints: ["customers.ts", "subscription.ts"].map((file) => join(import.meta.dirname, file)),
  outdir: project,
  logLevel: "error",
});

/** Runs a program to its end; its exit code becomes ours. */
async function run(command, args, options) {
  const [code] = await once(spawn(command, args, { stdio: "inherit", ...options }), "exit");
  if (code !== 0) process.exitCode = code ?? 1;
}

const env = { ...process.env };
let server;
if (values.server === "mock") {
  // As the project itself would require them.
  const require = createRequire(join(project, "package.json"));
  const { createMockPolar, MOCK_ORGANIZATION_ID, MOCK_USER_TOKEN } = require("polar-fn/mock");
  const { serveMockPolar } = require("polar-fn/mock/node");
  server = await serveMockPolar(createMockPolar());
  Object.assign(env, {
    POLAR_ACCESS_TOKEN: MOCK_USER_TOKEN,
    POLAR_ORGANIZATION_ID: MOCK_ORGANIZATION_ID,
    POLAR_SERVER_URL: server.url,
  });
  console.log(`A mock Polar listens at ${server.url}.`);
}
console.log("\nPart one: customers");
await run(process.execPath, ["customers.js"], { cwd: project, env });
await server?.close();

console.log("\nPart two: a subscription and its usage");
if (values.server === "mock") await run(process.execPath, ["subscription.js"], { cwd: project });
else console.log("  Not run: somebody would have to pay, which only the mock can do by itself.");

console.log("\n■ What a program with one function weighs");
await run(process.execPath, ["--import", "tsx", join(root, "examples", "demo", "sizes.ts"), project], {
  cwd: root,
});
