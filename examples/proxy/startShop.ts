import { randomBytes } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { nodeProxy } from "polar-fn/proxy/node";
import { DEMO_USER } from "./demoMock.js";
import { pageFiles } from "./pageFiles.js";
import { polarProxy, type ShopSettings } from "./polarProxy.js";
import { NO_SESSION, sessionCookie } from "./session.js";

/** A shop that is open. */
export interface Shop {
  readonly url: string;
  close(): Promise<void>;
}

const PAGE_HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

/**
 * Starts the server of the shop: the account page, a sign-in for the demonstration, and the proxy.
 */
export async function startShop(
  settings: Omit<ShopSettings, "secret"> & { readonly port?: number },
): Promise<Shop> {
  const secret = randomBytes(32).toString("base64url");
  const files = await pageFiles();
  const proxy = nodeProxy(polarProxy({ ...settings, secret }));

  const cookies = new Map([
    ["POST /sign-in", sessionCookie(DEMO_USER, secret)],
    ["POST /sign-out", NO_SESSION],
  ]);

  const shop: RequestListener = (request, response) => {
    const { method, url = "/" } = request;
    if (url.startsWith("/api/polar/")) return proxy(request, response);
    const cookie = cookies.get(`${method} ${url}`);
    if (cookie !== undefined) return response.writeHead(303, { location: "/", "set-cookie": cookie }).end();
    const file = method === "GET" ? files.get(url) : undefined;
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { ...PAGE_HEADERS, "content-type": file.type }).end(file.body);
  };

  const server = createServer(shop);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
