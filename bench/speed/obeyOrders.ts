import { asksForPage, HEADERS, PAGE, STATE } from "./answers.js";
import { CALLS, type CallName, type Calls, type Connect } from "./clients.js";
import type { Cost, Order } from "./orders.js";

/** What a correct answer to each call holds. */
const EXPECTED: Readonly<Record<CallName, string>> = {
  state: "customer.1337@example.com",
  page: "customer.100@example.com",
};

/** Answers as the server would, at once. */
async function answer(input: string | URL | Request): Promise<Response> {
  const url = input instanceof Request ? input.url : `${input}`;
  return new Response(asksForPage(url) ? PAGE : STATE, { headers: HEADERS });
}

/** Throws where a call came to a failed result: its cost would mean nothing. */
function refuseFailure(value: unknown): void {
  const { ok, error } = Object(value) as { readonly ok?: unknown; readonly error?: unknown };
  if (ok === false) throw error;
}

async function measure(calls: Calls, { call, count, concurrency }: Order): Promise<Cost> {
  let left = count;

  async function work(): Promise<void> {
    while (left-- > 0) refuseFailure(await calls[call]());
  }

  const started = performance.now();
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(before);
  return { cpu: user + system, milliseconds: performance.now() - started };
}

/**
 * What a client's process does: connects the client to the server that the process was given, and
 * measures what it is told to. Without a server, nothing leaves the process.
 */
export async function obeyOrders(connect: Connect): Promise<void> {
  const server = process.argv[2];
  if (server === undefined) Object.assign(globalThis, { fetch: answer });
  const calls = connect(server ?? "https://polar.test");
  for (const name of CALLS) {
    const given = JSON.stringify(await calls[name]());
    if (!given.includes(EXPECTED[name])) throw new Error(`${name} gives ${given.slice(0, 1000)}`);
  }
  process.on("message", async (order: Order) => {
    process.send?.(await measure(calls, order));
  });
  process.send?.("ready");
}
