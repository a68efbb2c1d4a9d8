import { proxy } from "./polar.ts";
import { receive } from "./webhook.ts";

function route(request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/webhooks/polar") return receive(request);
  if (pathname.startsWith("/api/polar/")) return proxy(request);
  return new Response("Not found", { status: 404 });
}

Deno.serve({ hostname: "127.0.0.1", port: Number(Deno.env.get("PORT")) }, route);
