import { proxyAt } from "../../../../polar";

export const runtime = "edge";

const proxy = proxyAt("/edge/polar");

/** On the edge, Next.js adds the route's parameters to the query, which the proxy would refuse. */
function handle(request: Request): Promise<Response> {
  const url = new URL(request.url);
  url.searchParams.delete("path");
  return proxy(new Request(url, request));
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
