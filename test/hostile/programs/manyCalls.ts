/*
 * Makes 50 calls at a time on one signal, and prints what came of them and what the signal has left
 * of them. Node writes a warning for a signal with many listeners to the standard error output. The
 * combination is the argument.
 */
import { getEventListeners } from "node:events";
import { CUSTOMER, ID, jsonAnswer } from "../support/answers.js";
import { combinations } from "../support/cores.js";

const [name] = process.argv.slice(2);
const combination = combinations.find((one) => one.name === name);
if (combination === undefined) throw new Error(`There is no combination ${name}.`);
const { make, functions } = combination;

function calls(fetch: () => Promise<Response>, signal: AbortSignal) {
  const core = make({ fetch });
  return Array.from({ length: 50 }, () => functions.customersGet(core, { id: ID }, { signal }));
}

/**
 * How much hangs on a signal: its listeners, and the signals that Node made of it for
 * `AbortSignal.any`.
 */
function hangingOn(signal: AbortSignal): number {
  const kept = signal as unknown as Readonly<Record<symbol, { readonly size: number }>>;
  const symbols = Object.getOwnPropertySymbols(signal);
  const dependants = symbols.find(({ description }) => description === "kDependantSignals");
  return getEventListeners(signal, "abort").length + ((dependants && kept[dependants]?.size) ?? 0);
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

const controller = new AbortController();
async function answer(): Promise<Response> {
  await turn();
  return jsonAnswer(CUSTOMER);
}
const answered = await Promise.all(calls(answer, controller.signal));
const ok = answered.filter((result) => result.ok).length;
console.log(JSON.stringify({ when: "all went well", ok, left: hangingOn(controller.signal) }));

const pending = calls(() => new Promise(() => {}), controller.signal);
await turn();
controller.abort();
const ended = await Promise.all(pending);
const aborted = ended.filter((result) => !result.ok && result.error.name === "RequestAbortedError").length;
console.log(JSON.stringify({ when: "all were aborted", aborted, left: hangingOn(controller.signal) }));
