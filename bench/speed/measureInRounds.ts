import { BARE } from "./clients.js";
import type { Pair } from "./numbers.js";
import type { Cost, Order } from "./orders.js";
import { type RunningClient, startClient } from "./startClient.js";

/**
 * What each client took, a pair a round, by the client's name. Bare `fetch` against itself shows
 * the noise.
 */
export type Rounds = ReadonlyMap<string, readonly Pair<Cost>[]>;

/** How much to measure. */
export interface Plan {
  /** How many calls every client makes before, so that V8 has optimised what it will. */
  readonly warmUp: number;
  /** How many calls a measurement makes: so many that a few garbage collections are among them. */
  readonly calls: number;
  readonly rounds: number;
}

/** Clients in processes of their own, by name; bare `fetch` is one of them. */
export type RunningClients = ReadonlyMap<string, RunningClient>;

/** Starts the clients, given their programs by name, and ends them afterwards. */
export async function withClients<TValue>(
  programs: ReadonlyMap<string, string>,
  server: string | undefined,
  use: (clients: RunningClients) => Promise<TValue>,
): Promise<TValue> {
  const clients = new Map<string, RunningClient>();
  try {
    for (const [name, program] of programs) clients.set(name, await startClient(program, server));
    return await use(clients);
  } finally {
    for (const client of clients.values()) client.stop();
  }
}

/** Lets every client make calls in every round, each right after bare `fetch`. */
export async function measureInRounds(
  clients: RunningClients,
  { call, concurrency }: Omit<Order, "count">,
  { warmUp, calls, rounds }: Plan,
): Promise<Rounds> {
  const bare = clients.get(BARE.name);
  if (!bare) throw new Error("Bare `fetch` is not among the clients");
  for (const client of clients.values()) await client.measure({ call, concurrency, count: warmUp });
  const order = { call, concurrency, count: calls };
  const pairs = new Map<string, Pair<Cost>[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, client] of clients) {
      const pair = { bare: await bare.measure(order), client: await client.measure(order) };
      pairs.set(name, [...(pairs.get(name) ?? []), pair]);
    }
  }
  return pairs;
}
