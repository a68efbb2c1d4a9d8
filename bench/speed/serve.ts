import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { asksForPage, HEADERS, PAGE, STATE } from "./answers.js";

/*
 * Run by `startServer.ts` in a Node of its own: a server on loopback that answers as Polar would.
 * It prints its URL, and ends when its standard input does.
 */

const server = createServer((request, response) => {
  const body = asksForPage(`${request.url}`) ? PAGE : STATE;
  response.writeHead(200, { ...HEADERS, "content-length": Buffer.byteLength(body) }).end(body);
});
// A connection that a client keeps while others are measured must not break under its next call.
server.keepAliveTimeout = 600_000;
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.stdin.on("end", () => process.exit()).resume();
