import type { WebhookEventType } from "../../../models/WebhookEventType.js";
import { PAYLOAD_TYPES } from "../../webhooks/payloadTypes.js";
import { boolean } from "../read/boolean.js";
import { httpUrl } from "../read/httpUrl.js";
import { list } from "../read/list.js";
import { nullable } from "../read/nullable.js";
import { fail, ok, type Reader } from "../read/Outcome.js";
import { object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { MockWebhookEndpoint } from "../wire/MockWebhookEndpoint.js";

type Versions = Reader<MockWebhookEndpoint["api_version"]>;

const version: Versions = oneOf(["2026-04", "2026-10"]);
const format: Reader<MockWebhookEndpoint["format"]> = oneOf(["raw", "discord", "slack"]);

const eventType: Reader<WebhookEventType> = (input, loc) =>
  isEventType(input) ? ok(input) : fail("enum", loc, "Input should be the type of an event", input);

function isEventType(input: unknown): input is WebhookEventType {
  return typeof input === "string" && PAYLOAD_TYPES.test(input);
}

/** A new endpoint. Undefined: not sent. */
export interface WebhookEndpointInput
  extends Pick<MockWebhookEndpoint, "url" | "format" | "events">,
    Record<"name" | "organization_id", string | null | undefined> {
  readonly api_version: MockWebhookEndpoint["api_version"] | undefined;
}

/** What to change on an endpoint; neither undefined nor null changes anything. */
export type WebhookEndpointChanges = {
  readonly [TKey in "url" | "name" | "api_version" | "format" | "events" | "enabled"]:
    | MockWebhookEndpoint[TKey]
    | null
    | undefined;
};

export const webhookEndpointCreate: Reader<WebhookEndpointInput> = object({
  url: required(httpUrl),
  name: optional(nullable(text())),
  api_version: optional(version),
  format: required(format),
  events: required(list(eventType)),
  organization_id: optional(nullable(uuid4)),
});

export const webhookEndpointUpdate: Reader<WebhookEndpointChanges> = object({
  url: optional(nullable(httpUrl)),
  name: optional(nullable(text())),
  api_version: optional(nullable(version)),
  format: optional(nullable(format)),
  events: optional(nullable(list(eventType))),
  enabled: optional(nullable(boolean)),
});
