import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPolarCore } from "polar-sdk-1/2026-10";
import { type Callee, endpointOf } from "./endpointOf.js";

/** Gives a function of 1.0.1 for a client of it. */
type Make = (client: ReturnType<typeof createPolarCore>) => unknown;

/** A standalone function of 1.0.1, and where it calls. */
export interface Function101 {
  readonly name: string;
  readonly make: Make;
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
    const exported: Readonly<Record<string, Make>> = await import(join(folder, file));
    const module = moduleOf(file);
    for (const [name, make] of Object.entries(exported)) {
      const callee = make(core);
      if (isCallee(callee)) found.push({ name, make, module, endpoint: await endpointOf(callee) });
    }
  }
  return found;
}
