/*
 * Makes one call for each of the smallest hostile things, and prints what it comes to. Its
 * arguments are the numbers of those that are to be left out.
 */
import { combinations } from "../support/cores.js";
import { smallest } from "../totality/smallest.js";

const leftOut = new Set(process.argv.slice(2));

process.on("unhandledRejection", () => console.log(JSON.stringify({ stray: "an unhandled rejection" })));
process.on("uncaughtException", () => console.log(JSON.stringify({ stray: "an uncaught exception" })));
Math.random = () => 0;

for (const [at, combination] of combinations.entries())
  for (const [index, { call, meets }] of smallest.entries()) {
    const number = at * smallest.length + index;
    if (leftOut.has(String(number)) || meets?.(combination) === false) continue;
    console.log(JSON.stringify({ number }));
    let outcome: unknown;
    try {
      const result = (await call(combination)) as { ok: boolean; error: { name: string; message: string } };
      outcome = result.ok ? "ok" : `${result.error.name}: ${result.error.message}`;
    } catch {
      outcome = "threw or rejected";
    }
    console.log(JSON.stringify({ number, outcome }));
    // Rejections that nobody looks at are told of now.
    await new Promise((resolve) => setImmediate(resolve));
  }
console.log(JSON.stringify({ done: true }));
