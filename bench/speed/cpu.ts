import { type CallName, CLIENTS } from "./clients.js";
import { measureInRounds, type Plan, type RunningClients, withClients } from "./measureInRounds.js";
import { medianCost, medianRatio, type Pair } from "./numbers.js";

/** A page costs so much more than a state that fewer of them take as long. */
const SHARE: Readonly<Record<CallName, number>> = { state: 1, page: 1 / 20 };

/** What each call costs each client, in microseconds of CPU, by the client's name. */
async function measureCall(
  clients: RunningClients,
  call: CallName,
  plan: Plan,
): Promise<ReadonlyMap<string, readonly Pair[]>> {
  const calls = Math.ceil(plan.calls * SHARE[call]);
  const warmUp = Math.ceil(plan.warmUp * SHARE[call]);
  const rounds = await measureInRounds(clients, { call, concurrency: 1 }, { ...plan, calls, warmUp });
  const costs = [...rounds].map(([name, pairs]): [string, Pair[]] => [
    name,
    pairs.map(({ client, bare }) => ({ client: client.cpu / calls, bare: bare.cpu / calls })),
  ]);
  return new Map(costs);
}

/**
 * The table of what calls cost in CPU where nothing leaves the process, given the clients'
 * programs.
 */
export function cpuTable(programs: ReadonlyMap<string, string>, plan: Plan): Promise<readonly string[]> {
  return withClients(programs, undefined, async (clients) => {
    const state = await measureCall(clients, "state", plan);
    const page = await measureCall(clients, "page", plan);
    const rows = [...programs.keys()].map((name) => {
      const budget = CLIENTS.find((client) => client.name === name)?.budget;
      const cells = [state, page].flatMap((measured, index) => {
        const pairs = measured.get(name) ?? [];
        const target = budget?.[index === 0 ? "state" : "page"] ?? "";
        return [medianCost(pairs).toFixed(0), medianRatio(pairs).toFixed(2), target];
      });
      return `| ${name} | ${cells.join(" | ")} |`;
    });
    return [
      "| CPU a call | state of 3.6 KB, µs | state, × bare `fetch` | state, target | page of 100, µs | page, × bare `fetch` | page, target |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...rows,
    ];
  });
}
