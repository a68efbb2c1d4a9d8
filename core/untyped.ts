import type { Answer } from "./EndpointDefinition.js";

/** Reads an answer of which nothing is known: its JSON as it came, or undefined where it is none. */
export const untyped = ({ body, data }: Answer): unknown => (data === undefined ? data : JSON.parse(body));
