import type { PolarCore } from "polar-fn/lite/core";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";

/** A function of a library. The compiler finds its type, and writes it into the declarations. */
export async function stateOf(core: PolarCore, externalId: string) {
  const res = await customersGetStateExternal(core, { externalId });
  return res.ok ? { ok: true as const, value: res.value.externalId } : res;
}
