import { basename } from "node:path";
import { bundle } from "./bundle.js";
import { ONE, program } from "./programs.js";

/** Modules that take less are not listed by name. */
const SMALLEST = 250;

/** Rows of what the modules of the smallest program with a token take of its bundle. */
export async function partRows(folder: string): Promise<readonly string[]> {
  const { modules } = await bundle(program("lite/", "lite/", ONE), folder);
  const parts = [...modules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const listed = parts.filter(([, bytes]) => bytes >= SMALLEST);
  const others = parts.filter(([, bytes]) => bytes < SMALLEST);
  const rest = others.reduce((sum, [, bytes]) => sum + bytes, 0);
  return [
    ...listed.map(([module, bytes]) => `| \`${nameOf(module)}\` | ${bytes} |`),
    `| ${others.length} others | ${rest} |`,
  ];
}

/** `…/polar-fn/dist/core/call/retry.js` to `core/call/retry`. */
function nameOf(module: string): string {
  const [, inside] = /\/polar-fn\/dist\/(.*)\.js$/.exec(module) ?? [];
  return inside ?? basename(module);
}
