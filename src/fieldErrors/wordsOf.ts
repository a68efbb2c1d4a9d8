import type { Issue } from "../../core/Issue.js";

/** How types are called where people read it. */
const TYPES: Readonly<Record<string, string>> = {
  string: "expected text",
  number: "expected a number",
  integer: "expected a whole number",
  boolean: "expected true or false",
  Date: "expected a date",
  Array: "expected a list",
  Object: "expected an object",
};

const BOUNDS: readonly (readonly [sign: string, words: string])[] = [
  [">=", "at least"],
  ["<=", "at most"],
  [">", "more than"],
  ["<", "less than"],
];

/** What the check of a full function found, for people. The value tells what a bound counts. */
export function wordsOf({ expected, received }: Issue, value: unknown): string {
  if (received === "undefined") return "required";
  const bound = BOUNDS.find(([sign]) => expected.startsWith(sign));
  if (bound) return boundText(bound[1], expected.slice(bound[0].length), value);
  if (Object.hasOwn(TYPES, expected)) return `${TYPES[expected]}`;
  return `expected ${expected}, received ${received}`;
}

function boundText(words: string, count: string, value: unknown): string {
  const unit = unitOf(value);
  if (unit === "") return `${words} ${count}`;
  return `${words} ${count} ${unit}${count === "1" ? "" : "s"}`;
}

function unitOf(value: unknown): string {
  if (typeof value === "string") return "character";
  if (Array.isArray(value)) return "item";
  return typeof value === "object" && value !== null ? "key" : "";
}
