import Fastify, { type FastifyRequest } from "fastify";
import { nodeProxy } from "polar-fn/proxy/node";
import { createNodeWebhookHandler } from "polar-fn/webhooks";
import { proxy } from "./polar.js";

const handler = createNodeWebhookHandler({
  secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
  on: { "order.paid": ({ data }) => console.log("paid", data.id) },
});
const polar = nodeProxy(proxy);

/** Node's own request, with the bytes of its body. */
function rawOf({ raw, body }: FastifyRequest) {
  return Object.assign(raw, { rawBody: body });
}

const app = Fastify();
app.register(async (scope) => {
  // Keeps the bytes as they came, for the routes of this scope alone.
  scope.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body));
  scope.post("/webhooks/polar", (request, reply) => {
    reply.hijack();
    return handler(rawOf(request), reply.raw);
  });
  scope.all("/api/polar/*", (request, reply) => {
    reply.hijack();
    polar(rawOf(request), reply.raw);
  });
});

await app.listen({ host: "127.0.0.1", port: Number(process.env["PORT"]) });
