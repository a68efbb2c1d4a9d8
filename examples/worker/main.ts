import { parseArgs } from "node:util";
import { MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { DEMO, demoPolar } from "../server/demoPolar.js";
import { serveKv } from "./serveKv.js";
import { startWorker } from "./startWorker.js";

const { values } = parseArgs({ options: { port: { type: "string", default: "8787" } } });

const mock = demoPolar();
const polar = await serveMockPolar(mock);
const kv = await serveKv();
const worker = await startWorker({
  polarPort: polar.port,
  kvPort: kv.port,
  accessToken: MOCK_TOKEN,
  meterId: DEMO.meterId,
  port: Number(values.port),
});
console.log(`A mock Polar listens at ${polar.url}.
${DEMO.user} has ${DEMO.units} units. Work with:

  curl -X POST '${worker.url}/work?user=${DEMO.user}'

Ctrl-C ends.`);

process.once("SIGINT", async () => {
  worker.stop();
  kv.stop();
  const sent = mock.requests.filter(({ path }) => path === "/v1/events/ingest").length;
  console.log(`\nPolar was sent usage ${sent} times.`);
  await polar.close();
});
