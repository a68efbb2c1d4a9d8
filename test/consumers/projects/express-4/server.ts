import express from "express";
import { nodeProxy } from "polar-fn/proxy/node";
import { createNodeWebhookHandler } from "polar-fn/webhooks";
import { proxy } from "./polar.js";

const app = express();

app.post(
  "/webhooks/polar",
  createNodeWebhookHandler({
    secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
    on: { "order.paid": ({ data }) => console.log("paid", data.id) },
  }),
);
app.all(/^\/api\/polar\//, nodeProxy(proxy));
app.use(express.json());

app.listen(Number(process.env["PORT"]), "127.0.0.1");
