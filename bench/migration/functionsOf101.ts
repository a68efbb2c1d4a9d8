import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPolarCore } from "polar-sdk-1/2026-10";
import { type Callee, endpointOf } from "./endpointOf.js";

/** A standalone function of 1.0.1, and where it calls. */
export interface Function101 {
  readonly name: string;
  /** The module below `@polar-sh/sdk/2026-10/services/`. */
  readonly module: string;
  readonly endpoint: string;
}

const SUFFIX = ".mjs";

/** `customers/index.mjs` to `customers`. */
function moduleOf(file: string): string {
  return file
    .slice(0, -SUFFIX.length)
    .replaceAll("\\", "/")
    .replace(/\/index$/, "");
}

/** `createCustomersService` and its like give objects, of what is found one by one. */
function isCallee(made: unknown): made is Callee {
  return typeof made === "function";
}

/** All standalone functions of 1.0.1 for the API of 2026-10. */
export async function functionsOf101(): Promise<readonly Function101[]> {
  const folder = join(dirname(fileURLToPath(import.meta.resolve("polar-sdk-1/2026-10"))), "services");
  const core = createPolarCore({ accessToken: "none" });
  const found: Function101[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(SUFFIX)) continue;
    const made: Readonly<Record<string, (client: typeof core) => unknown>> = await import(join(folder, file));
    for (const [name, make] of Object.entries(made)) {
      const callee = make(core);
      if (isCallee(callee)) found.push({ name, module: moduleOf(file), endpoint: await endpointOf(callee) });
    }
  }
  return found;
}
