import type { Answer } from "./EndpointDefinition.js";
import type { Success } from "./Result.js";

/** Reads an answer of which nothing is known: its JSON as it came, or undefined where it is none. */
export const untyped = ({ body, data }: Answer): Success<unknown> => ({
  ok: true,
  value: data === undefined ? data : JSON.parse(body),
  drift: [],
});
