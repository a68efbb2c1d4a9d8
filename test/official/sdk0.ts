import type { Operation } from "../funcs/api/Operation.js";
import { operations } from "../funcs/api/operations.js";

/** The functions of 0.49.0. */
const functions = new Map<string, unknown>(
  await Promise.all(
    operations.map(async ({ func }): Promise<[string, unknown]> => {
      try {
        const module: Readonly<Record<string, unknown>> = await import(`polar-sdk-0/funcs/${func}.js`);
        return [func, module[func]];
      } catch {
        return [func, undefined];
      }
    }),
  ),
);

/** A function of 0.49.0; undefined where it has none. */
export function function0(name: string): unknown {
  return functions.get(name);
}

/** The key of a body in 0.49.0. */
export function bodyKey0({ func, body }: Operation): string | null | undefined {
  return func === "customersUpdateExternal" ? "customerUpdateExternalID" : body?.key;
}

const SECURITY = { customerSession: "polar_cst_agreement" };

/** What a function takes after the core: perhaps a token of its own, perhaps no request. */
export function takes0(callee: unknown, request: readonly unknown[]): readonly unknown[] {
  const [, names = ""] = /^function \w+\(([^)]*)\)/.exec(String(callee)) ?? [];
  return [...(names.includes("security") ? [SECURITY] : []), ...(names.includes("request") ? request : [])];
}
