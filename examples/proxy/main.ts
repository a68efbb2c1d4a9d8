import { parseArgs } from "node:util";
import { MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { demoMock } from "./demoMock.js";
import { startShop } from "./startShop.js";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });

const polar = await serveMockPolar(await demoMock());
const shop = await startShop({
  polarURL: polar.url,
  accessToken: MOCK_TOKEN,
  port: Number(values.port),
});
console.log(`A mock Polar listens at ${polar.url}.\nThe shop is at ${shop.url} (Ctrl-C ends it).`);
