import type { Success } from "./Result.js";

/** Reads an answer that says nothing but that it went well. */
export const none = (): Success<undefined> => ({ ok: true, value: undefined, drift: [] });
