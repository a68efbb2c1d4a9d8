import { Elysia } from "elysia";
import { proxy } from "./polar";
import { receive } from "./webhook";

// Elysia would parse bodies before a route sees them.
const untouched = { parse: "none" } as const;

new Elysia()
  .post("/webhooks/polar", ({ request }) => receive(request), untouched)
  .all("/api/polar/*", ({ request }) => proxy(request), untouched)
  .listen({ hostname: "127.0.0.1", port: Number(process.env["PORT"]) });
