/*
 * Makes calls of which something or other is hostile, and prints what is wrong with what comes of
 * them. Its arguments are a seed and how many; it prints `start` and `end` for each, so that who
 * watches knows which never ended.
 */
import * as fc from "fast-check";
import { attempt, textOf } from "../totality/attempt.js";
import { type Case, cases, describeCase, PARTS } from "../totality/cases.js";

/** How many cases are under way at a time: many of them wait for a timeout. */
const AT_ONCE = 40;
const CHUNK = 400;

const [seed = "1", count = "1000", only] = process.argv.slice(2);

/** The case with as little wrong as still goes wrong. */
async function reduced(one: Case): Promise<Case> {
  let least = one;
  for (const part of PARTS) {
    if (least[part] === undefined) continue;
    const simpler = { ...least, [part]: undefined };
    if ((await attempt(simpler)) !== undefined) least = simpler;
  }
  const firstAnswer = { ...least, answers: least.answers.slice(0, 1) };
  return (await attempt(firstAnswer)) === undefined ? least : firstAnswer;
}

async function run(one: Case, index: number): Promise<void> {
  console.log(`start ${index} ${describeCase(one)}`);
  const wrong = await attempt(one);
  if (wrong !== undefined) console.log(`fault ${index} ${wrong} | ${describeCase(await reduced(one))}`);
  console.log(`end ${index}`);
}

process.on("unhandledRejection", (reason) => console.log(`fault - unhandled rejection: ${textOf(reason)}`));
process.on("uncaughtException", (error) => console.log(`fault - uncaught exception: ${textOf(error)}`));
Math.random = () => 0;
// A core whose options are none calls this one.
globalThis.fetch = async () => new Response("{}", { headers: { "content-type": "application/json" } });

for (let done = 0; done < Number(count); done += CHUNK) {
  const chunk = fc.sample(cases, { seed: Number(seed) + done, numRuns: CHUNK }).entries();

  async function work(): Promise<void> {
    for (const [at, one] of chunk)
      if (only === undefined || Number(only) === done + at) await run(one, done + at);
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
console.log(`done ${count}`);
// Streams that never end would keep the process alive.
process.exit();
