import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { PolarCore } from "polar-fn/lite/core";
import { createPolarProxy } from "polar-fn/proxy";

/** So many calls are measured, and as many before, to warm up. */
const CALLS = 40;

const core = new PolarCore({
  accessToken: "x",
  fetch: async () => Response.json({ inserted: 1, duplicates: 0 }),
});

const proxy = createPolarProxy({
  core,
  basePath: "",
  allow: [eventsIngest],
  authorize: () => "everything",
});

/** 63 KB of events, as hostile as can be: each of them is wrong. */
const HOSTILE = { events: Array.from({ length: 21_000 }, () => ({})) };

/** 63 KB of events that are right. */
const HONEST = {
  events: Array.from({ length: 1100 }, (_, index) => ({
    name: `calls_${index}`,
    external_customer_id: "usr_1337",
  })),
};

const HONEST_REQUEST = {
  events: HONEST.events.map(({ name, external_customer_id }) => ({
    name,
    externalCustomerId: external_customer_id,
  })),
};

/** What a call says, and what it costs in milliseconds of CPU. */
interface Cost {
  readonly said: number;
  readonly cpu: number;
}

/** Measures a call, which gives how many characters it says. */
async function costOf(call: () => Promise<number>): Promise<Cost> {
  let said = 0;
  for (let index = 0; index < CALLS; index++) said = await call();
  const before = process.cpuUsage();
  for (let index = 0; index < CALLS; index++) await call();
  const { user, system } = process.cpuUsage(before);
  return { said, cpu: (user + system) / 1000 / CALLS };
}

async function through(body: string): Promise<number> {
  const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
  const request = new Request("https://shop.example/v1/events/ingest", { method: "POST", headers, body });
  return (await (await proxy(request)).text()).length;
}

async function direct(request: object): Promise<number> {
  const res = await eventsIngest(core, request as typeof HONEST_REQUEST);
  return res.ok ? 0 : res.error.message.length;
}

/** The table of what requests cost that are refused, beside requests of their size that are not. */
export async function refusalTable(): Promise<readonly string[]> {
  function row(name: string, { said, cpu }: Cost, before: string): string {
    return `| ${name} | ${cpu.toFixed(1)} | ${said || ""} | ${before} |`;
  }

  return [
    "| a request with 63 KB of events | CPU, ms | characters that it is told | before |",
    "| --- | ---: | ---: | --- |",
    row(
      "21,000 events that are `{}`, by the function: refused",
      await costOf(() => direct(HOSTILE)),
      "632 ms, 3.9 MB",
    ),
    row("1,100 events that are right, by the function: sent", await costOf(() => direct(HONEST_REQUEST)), ""),
    row(
      "21,000 events that are `{}`, through the proxy: refused",
      await costOf(() => through(JSON.stringify(HOSTILE))),
      "not capped",
    ),
    row(
      "1,100 events that are right, through the proxy: sent",
      await costOf(() => through(JSON.stringify(HONEST))),
      "",
    ),
  ];
}
