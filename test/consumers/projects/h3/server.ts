import { H3, serve } from "h3";
import { proxy } from "./polar.js";
import { receive } from "./webhook.js";

const app = new H3();
app.post("/webhooks/polar", ({ req }) => receive(req));
app.all("/api/polar/**", ({ req }) => proxy(req));

serve(app, { hostname: "127.0.0.1", port: Number(process.env["PORT"]) });
