import { proxy } from "./polar";
import { receive } from "./webhook";

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/webhooks/polar") return receive(request);
    if (pathname.startsWith("/api/polar/")) return proxy(request);
    return new Response("Not found", { status: 404 });
  },
};
