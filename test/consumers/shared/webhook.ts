import { createWebhookHandler } from "polar-fn/webhooks";

export const receive = createWebhookHandler({
  secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
  on: { "order.paid": ({ data }) => console.log("paid", data.id) },
});
