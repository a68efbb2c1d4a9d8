import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const fields = {
  url: "Where events are sent, with `POST`. HTTPS, and no private address.",
  name: "For yourself, to tell endpoints apart.",
  format: "`raw` is the event itself as JSON; the others are messages that Discord or Slack can show.",
  events: "The events that are sent here.",
};

/** Webhook endpoints, and what was delivered to them. */
export const webhookEndpoints: Words["models"] = {
  WebhookEndpoint: {
    about: "An address of yours that Polar sends events to.",
    fields: {
      ...fields,
      modifiedAt: phrases.modifiedAt,
      apiVersion: "The version of the API that payloads follow.",
      secret: "Signs each delivery, so that you can tell who sent it. Keep it secret.",
      enabled: "False: nothing is sent. Polar sets it after 10 failed events in a row.",
    },
  },
  WebhookEndpointCreate: {
    about: "A webhook endpoint to create.",
    fields: {
      ...fields,
      apiVersion: "The version of the API that payloads are to follow.",
      organizationId: phrases.organizationIdCreate,
    },
  },
  WebhookEndpointUpdate: {
    about: "What to change on a webhook endpoint. A field left out or null stays as it is.",
    fields: {
      ...fields,
      apiVersion: "The version of the API that payloads are to follow.",
      events: "Replaces the whole list.",
      enabled: "True switches on again an endpoint that failed too often.",
    },
  },
  WebhookFormat: { about: "What is sent: the event itself (`raw`), or a message for Discord or Slack." },
  WebhookEventType: { about: "What happened, and so the shape of a webhook's `data`." },
  ApiVersion: { about: "A version of the API." },
  WebhookEvent: {
    about: "Something that happened and is sent to one endpoint, until it arrives or was tried often enough.",
    fields: {
      id: "The `webhook-id` header of each of its deliveries: go by it to skip what you have seen.",
      lastHttpCode: "The status of the last attempt. Null: none yet, or the endpoint could not be reached.",
      succeeded: "Null: not decided yet.",
      skipped: "Not sent, because the endpoint was disabled.",
      payload: "The JSON text that is sent. Null: archived.",
      isArchived: "After 90 days the payload is deleted, and the event cannot be sent again.",
    },
  },
  WebhookDelivery: {
    about: "One attempt to deliver an event.",
    fields: {
      id: "The ID of the attempt; `webhooksRedeliverWebhookEvent` takes `webhookEvent.id`.",
      httpCode: "The status of the endpoint's answer. Null: it could not be reached.",
      response: "What the endpoint answered, up to 2048 characters, or why it could not be reached.",
    },
  },
  ListResourceWebhookEndpoint: { about: "A page of webhook endpoints as the API sends it." },
  ListResourceWebhookDelivery: { about: "A page of deliveries as the API sends it." },
};
