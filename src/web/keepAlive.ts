/**
 * Keeps a promise alive after an answer: `ctx` of a Worker, or a function of the platform's that
 * needs no `this`.
 */
export type WaitUntil =
  | ((promise: Promise<unknown>) => unknown)
  | { waitUntil(promise: Promise<unknown>): unknown };

/** Hands a promise to what keeps it alive, if there is such a thing. */
export function keepAlive(promise: Promise<unknown>, waitUntil: WaitUntil | undefined): void {
  if (typeof waitUntil === "function") waitUntil(promise);
  else waitUntil?.waitUntil(promise);
}
