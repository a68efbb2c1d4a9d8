import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { PolarCore } from "polar-fn/core";
import { customersExport } from "polar-fn/funcs/customersExport";
import { ordersList } from "polar-fn/funcs/ordersList";
import { createPolarProxy } from "polar-fn/proxy";

/*
 * Started by memory.ts: has one answer of Polar's pass a proxy, or be read without one, and prints
 * the most memory that this process has had, in bytes.
 */

const [kind] = process.argv.slice(2);

const MEGABYTE = 2 ** 20;

/** 200 MB of JSON that is white space for the most part, as it comes: 0.2 MB. */
const BOMB = gzipSync(
  Buffer.concat([Buffer.from("[0"), Buffer.alloc(200 * MEGABYTE, " "), Buffer.from("]")]),
);

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path.endsWith("/export")) {
    response.writeHead(200, { "content-type": "text/csv" });
    const piece = Buffer.alloc(MEGABYTE / 16, "x");
    for (let index = 0; index < 200 * 16; index++) if (!response.write(piece)) await once(response, "drain");
    response.end();
    return;
  }
  response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
  response.end(kind === "small" ? gzipSync("{}") : BOMB);
}

const server = createServer((request, response) => void answer(request.url?.split("?")[0] ?? "", response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const serverURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const proxy = createPolarProxy({
  core: new PolarCore({ accessToken: "x", serverURL, retryConfig: { strategy: "none" } }),
  basePath: "",
  allow: [ordersList, customersExport],
  authorize: () => "everything",
});

/** The bytes of an answer, which nobody keeps. */
async function lengthOf({ body }: Response): Promise<number> {
  let length = 0;
  for await (const piece of body ?? []) length += piece.length;
  return length;
}

async function asked(): Promise<number> {
  switch (kind) {
    case "whole":
      return (await (await fetch(`${serverURL}/v1/orders/`)).arrayBuffer()).byteLength;
    case "export":
      return lengthOf(await proxy(new Request("https://shop.example/v1/customers/export")));
    default:
      return lengthOf(await proxy(new Request("https://shop.example/v1/orders/")));
  }
}

const received = await asked();
server.closeAllConnections();
server.close();
console.log(JSON.stringify({ received, memory: process.resourceUsage().maxRSS * 1024 }));
