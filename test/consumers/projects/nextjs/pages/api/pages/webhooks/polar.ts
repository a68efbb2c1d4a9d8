import { createNodeWebhookHandler } from "polar-fn/webhooks";

// A parser of JSON would throw away the bytes that were signed.
export const config = { api: { bodyParser: false } };

export default createNodeWebhookHandler({
  secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
  on: { "order.paid": ({ data }) => console.log("paid", data.id) },
});
