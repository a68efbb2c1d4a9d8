import type { createServer } from "node:http";
import * as lite from "polar-fn/lite/webhooks";
import type { Order } from "polar-fn/models/Order";
import { WebhookOrderPaidPayloadSchema } from "polar-fn/models/WebhookOrderPaidPayload";
import {
  createNodeWebhookHandler,
  createWebhookHandler,
  type EventResult,
  type Issue,
  validateEvent,
  type WebhookError,
  type WebhookFailure,
  type WebhookPayload,
  type WebhookPayloadSchema,
  type WebhookPayloads,
  type WebhookVerificationReason,
} from "polar-fn/webhooks";
import { expectTypeOf, it } from "vitest";

declare const request: Request;

it("an event is told apart by its type", async () => {
  const res = await validateEvent("", {}, "");
  expectTypeOf(res).toEqualTypeOf<EventResult>();
  if (res.ok && res.value.type === "order.paid") {
    expectTypeOf(res.value.data).toEqualTypeOf<Order>();
    expectTypeOf(res.value.timestamp).toEqualTypeOf<Date>();
  }
  const plain = await lite.validateEvent(new Uint8Array(), new Headers(), ["a", "b"], {
    toleranceSeconds: 1,
  });
  expectTypeOf(plain).toEqualTypeOf<lite.Result<WebhookPayload, WebhookError>>();
});

it("errors are a closed union by name, reasons a closed list", async () => {
  const res = await lite.validateEvent("", {}, "");
  if (res.ok) return;
  switch (res.error.name) {
    case "WebhookVerificationError":
      expectTypeOf(res.error.reason).toEqualTypeOf<WebhookVerificationReason>();
      break;
    case "WebhookPayloadError":
      expectTypeOf(res.error.rawValue).toEqualTypeOf<unknown>();
      expectTypeOf(res.error.issues).toEqualTypeOf<readonly Issue[] | undefined>();
      break;
    case "WebhookUnknownTypeError":
      expectTypeOf(res.error.event.type).toEqualTypeOf<string>();
      break;
    default:
      expectTypeOf(res.error).toEqualTypeOf<never>();
  }
});

it("handlers are typed by their event", () => {
  const handler = createWebhookHandler({
    secret: "a",
    on: {
      "order.paid": (event, { id, timestamp }) => {
        expectTypeOf(event).toEqualTypeOf<WebhookPayloads["order.paid"]>();
        expectTypeOf(id).toEqualTypeOf<string>();
        expectTypeOf(timestamp).toEqualTypeOf<Date>();
      },
      "customer.state_changed": async ({ data }) => {
        expectTypeOf(data.activeSubscriptions).not.toBeAny();
      },
    },
    onError: (error) => expectTypeOf(error).toEqualTypeOf<WebhookFailure>(),
  });
  expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>();
  expectTypeOf(handler(request)).toEqualTypeOf<Promise<Response>>();
  // @ts-expect-error there is no such event
  createWebhookHandler({ secret: "a", on: { "order.shipped": () => {} } });
  // @ts-expect-error a secret is needed
  createWebhookHandler({ on: {} });
});

it("schemas go with their type, and other things do not", () => {
  createWebhookHandler({ secret: "a", schemas: { "order.paid": WebhookOrderPaidPayloadSchema } });
  // @ts-expect-error it is the schema of another event
  createWebhookHandler({ secret: "a", schemas: { "customer.created": WebhookOrderPaidPayloadSchema } });
  // One of any library's will do, also for a part of the event, if its type is right.
  const own: WebhookPayloadSchema<"order.paid"> = {
    "~standard": { validate: () => ({ value: { type: "order.paid" } }) },
  };
  createWebhookHandler({ secret: "a", schemas: { "order.paid": own } });
  // @ts-expect-error it is the schema of another event
  createWebhookHandler({ secret: "a", schemas: { "order.created": own } });
  // @ts-expect-error a parsed body is none
  validateEvent({ type: "order.paid" }, {}, "a");
});

it("the adapter is a request listener", () => {
  expectTypeOf(createNodeWebhookHandler({ secret: "a" })).toExtend<
    NonNullable<Parameters<typeof createServer>[1]>
  >();
});
