import { plainCopy } from "../../core/call/plainCopy.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";

/** Makes a call, or joins one that asks the same and is under way. */
export type Share = (endpoint: EndpointDefinition, request: unknown, ask: () => unknown) => unknown;

/** Shares calls that read and are told nothing beside a request: their answers are the same. */
export function sharing(): Share {
  const running = new Map<string, unknown>();

  return (endpoint, request, ask) => {
    const key = keyOf(endpoint, request);
    if (key === undefined) return ask();
    const other = running.get(key);
    if (other) return other;
    const own = ask();
    running.set(key, own);
    void forgetAfter(own, running, key);
    return own;
  };
}

/** Lets later calls ask anew. A call never rejects. */
async function forgetAfter(call: unknown, running: Map<string, unknown>, key: string): Promise<void> {
  await call;
  running.delete(key);
}

/** What is asked, as text; undefined where it cannot be written down, which the call will say. */
function keyOf({ path, lite }: EndpointDefinition, request: unknown): string | undefined {
  try {
    const key = JSON.stringify([path, !lite, plainCopy(request)]);
    // JSON writes so what is not a number, and a date that is none.
    return key.includes("null") ? undefined : key;
  } catch {
    return undefined;
  }
}
