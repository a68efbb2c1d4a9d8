import type { Shape } from "./Shape.js";

/** The shapes that `api/` writes as one word, by that word. Every other word is a model's name. */
export const PLAIN_SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["string", { kind: "string" }],
  ["uuid4", { kind: "string", format: "uuid4" }],
  ["uuid", { kind: "string", format: "uuid" }],
  ["uri", { kind: "string", format: "uri" }],
  ["email", { kind: "string", format: "email" }],
  ["ip", { kind: "string", format: "ipvanyaddress" }],
  ["date", { kind: "string", format: "date" }],
  ["date-time", { kind: "dateTime" }],
  ["number", { kind: "number", integer: false }],
  ["integer", { kind: "number", integer: true }],
  ["boolean", { kind: "boolean" }],
  ["null", { kind: "null" }],
  ["any", { kind: "unknown" }],
]);
