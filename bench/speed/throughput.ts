import { CLIENTS } from "./clients.js";
import { measureInRounds, type Plan, withClients } from "./measureInRounds.js";
import { medianCost, medianRatio } from "./numbers.js";
import { startServer } from "./startServer.js";

const CONCURRENCY = 100;

/**
 * The table of how many calls a second travel to a server on loopback and back, given the clients'
 * programs.
 */
export async function throughputTable(
  programs: ReadonlyMap<string, string>,
  plan: Plan,
): Promise<readonly string[]> {
  const server = await startServer();
  try {
    const rounds = await withClients(programs, server.url, (clients) =>
      measureInRounds(clients, { call: "state", concurrency: CONCURRENCY }, plan),
    );
    const rows = CLIENTS.map(({ name }) => {
      const pairs = (rounds.get(name) ?? []).map(({ client, bare }) => ({
        client: plan.calls / client.milliseconds,
        bare: plan.calls / bare.milliseconds,
      }));
      return `| ${name} | ${(medianCost(pairs) * 1000).toFixed(0)} | ${medianRatio(pairs).toFixed(2)} |`;
    });
    return [
      `| ${plan.calls} calls to a server on loopback, ${CONCURRENCY} at a time | calls a second | × bare \`fetch\` |`,
      "| --- | ---: | ---: |",
      ...rows,
    ];
  } finally {
    server.stop();
  }
}
