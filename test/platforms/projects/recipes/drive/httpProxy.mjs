/* Calls a mock that only a proxy knows, and tells what the proxy was asked for. */
import { createServer } from "node:http";
import { connect } from "node:net";
import { PolarCore } from "polar-fn/core";
import { customersGetExternal } from "polar-fn/funcs/customersGetExternal";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";

const mock = createMockPolar();
mock.seed.customer({ external_id: "usr_1337", email: "jane@example.com" });
const server = await serveMockPolar(mock);

const tunnels = [];
const proxy = createServer().on("connect", ({ url }, socket) => {
  tunnels.push(url);
  const upstream = connect(Number(new URL(server.url).port), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(upstream).pipe(socket);
  });
});
await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.address().port}`;

const { behindProxy } = await import("../out/http-proxy/behindProxy.js");
const polar = new PolarCore({
  accessToken: MOCK_TOKEN,
  serverURL: "http://polar.test",
  fetch: behindProxy(process.env.HTTPS_PROXY),
});
const res = await customersGetExternal(polar, { externalId: "usr_1337" });
console.log(JSON.stringify({ email: res.ok ? res.value.email : res.error.message, tunnels }));
process.exit();
