import { parseArgs } from "node:util";
import { MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { DEMO, demoPolar } from "./demoPolar.js";
import { startRedis } from "./startRedis.js";
import { startServer } from "./startServer.js";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });

const redis = await startRedis();
const mock = demoPolar();
const polar = await serveMockPolar(mock);
const server = await startServer({
  polarURL: polar.url,
  accessToken: MOCK_TOKEN,
  webhookSecret: "polar_whs_example",
  redisPort: redis.port,
  meterId: DEMO.meterId,
  port: Number(values.port),
});
console.log(`A mock Polar listens at ${polar.url}, Redis at port ${redis.port}.
${DEMO.user} has ${DEMO.units} units. Work with:

  curl -X POST '${server.url}/work?user=${DEMO.user}'

Ctrl-C sends what is left, and ends.`);

process.once("SIGINT", async () => {
  await server.close();
  const sent = mock.requests.filter(({ path }) => path === "/v1/events/ingest").length;
  console.log(`\nPolar was sent usage ${sent} times.`);
  await polar.close();
  await redis.stop();
});
