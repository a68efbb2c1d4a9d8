import type { IncomingMessage, RequestListener } from "node:http";
import { hasBegun } from "../node/hasBegun.js";
import { nodeListener } from "../node/nodeListener.js";
import type { PolarProxy } from "./createPolarProxy.js";

export type { PolarProxy } from "./createPolarProxy.js";

/**
 * Whether a URL says what it says: parsing one takes dot segments and backslashes away, and another
 * host for its own.
 */
function isPlain({ url = "" }: IncomingMessage): boolean {
  return (
    URL.canParse(url, "http://localhost") &&
    new URL(url, "http://localhost").pathname === url.replace(/\?.*$/s, "")
  );
}

/**
 * Serves a proxy with Node's `http` or `https`, and with what is made of them, such as Express.
 * Where a parser has read the body before, it must have kept the bytes as `request.rawBody`.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { PolarCore } from "polar-fn/lite/core";
 * import { productsList } from "polar-fn/funcs/productsList";
 * import { createPolarProxy } from "polar-fn/proxy";
 * import { nodeProxy } from "polar-fn/proxy/node";
 *
 * const proxy = createPolarProxy({
 *   core: new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] }),
 *   basePath: "/api/polar",
 *   allow: [productsList],
 *   authorize: () => ({ isArchived: false }),
 * });
 *
 * export const server = createServer(nodeProxy(proxy));
 * ```
 */
export function nodeProxy(proxy: PolarProxy): RequestListener {
  const listen = nodeListener(proxy);
  return (incoming, outgoing) => {
    if (isPlain(incoming)) listen(incoming, outgoing);
    else if (!hasBegun(outgoing)) outgoing.writeHead(404, { connection: "close" }).end();
  };
}
