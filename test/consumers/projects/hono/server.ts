import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { proxy } from "./polar.js";
import { receive } from "./webhook.js";

const app = new Hono();
app.post("/webhooks/polar", (context) => receive(context.req.raw));
app.all("/api/polar/*", (context) => proxy(context.req.raw));

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env["PORT"]) });
