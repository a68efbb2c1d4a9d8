import type { Meter } from "../api/answers.js";

/** One number of several; nothing makes 0. */
export function reduced(func: Meter["aggregation"]["func"], numbers: readonly number[]): number {
  if (func === "count") return numbers.length;
  if (func === "unique") return new Set(numbers).size;
  if (numbers.length === 0) return 0;

  function larger(a: number, b: number): number {
    return Math.max(a, b);
  }

  if (func === "max") return numbers.reduce(larger);
  if (func === "min") return -numbers.map((number) => -number).reduce(larger);
  const sum = numbers.reduce((a, b) => a + b);
  return func === "sum" ? sum : sum / numbers.length;
}
