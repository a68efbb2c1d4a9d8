/*
 * What a running Polar server delivered, trimmed to one delivery per kind of field. Signatures are
 * not recorded, so each delivery is signed as Polar does.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as lite from "polar-fn/lite/webhooks";
import * as full from "polar-fn/webhooks";
import { describe, expect, it } from "vitest";
import { differences } from "../support/differences.js";
import { type Delivery, delivery } from "./deliveries.js";

interface Recorded {
  readonly id: string;
  readonly timestamp: number;
  readonly body: { readonly type?: string };
}

/** A secret as Polar makes them today. */
const SECRET = `whsec_${"a1B2".repeat(10)}xyz`;

const recorded: readonly Recorded[] = readFileSync(
  join(import.meta.dirname, "recorded", "deliveries.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Recorded);

const events = recorded.filter(({ body }) => body.type !== undefined);

function signed({ body, id, timestamp }: Recorded): Delivery & { readonly now: () => number } {
  const made = delivery(JSON.stringify(body), { key: SECRET, id, timestamp });
  return { ...made, now: () => timestamp * 1000 };
}

/** The schema of the payloads of a type. */
async function schemasOf(type: string): Promise<lite.WebhookOptions["schemas"]> {
  const words = type.split(/[._]/).map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  const model = `Webhook${words.join("")}Payload`;
  const models = (await import(`../../models/${model}.ts`)) as Readonly<Record<string, unknown>>;
  return { [type]: models[`${model}Schema`] } as lite.WebhookOptions["schemas"];
}

/** Fields that are newer than the server that was recorded, so that it does not send them. */
const NEWER = ["apiVersion", "isDeletable", "requireBillingAddress"];

describe.each([
  ["full", full],
  ["lite", lite],
])("recorded deliveries, %s", (_, { validateEvent, createWebhookHandler }) => {
  it("are of many types", () => {
    expect(new Set(events.map(({ body }) => body.type)).size).toBe(32);
    expect(recorded).toHaveLength(54);
  });

  it.each(events.map((event) => [event.body.type ?? "", event.id, event] as const))(
    "%s %s is verified and decoded",
    async (type, _id, event) => {
      const { body, headers, now } = signed(event);
      for (const raw of [body, Buffer.from(body)]) {
        const res = await validateEvent(raw, headers, SECRET, { now });
        if (!res.ok) throw res.error;
        expect(res.value.type).toBe(type);
        expect([...differences(event.body, res.value, "event")]).toEqual([]);
      }
    },
  );

  it.each(events.map((event) => [event.body.type ?? "", event.id, event] as const))(
    "%s %s holds to its schema",
    async (type, _id, event) => {
      const { body, headers, now } = signed(event);
      const res = await validateEvent(body, headers, SECRET, { now, schemas: await schemasOf(type) });
      const issues = res.ok || res.error.name !== "WebhookPayloadError" ? [] : (res.error.issues ?? []);
      const known = issues.filter(
        ({ path, received }) => NEWER.includes(`${String(path.at(-1))}`) && received === "undefined",
      );
      expect(issues).toEqual(known);
    },
  );

  it("a delivery in the format of Slack is signed as others, and is not an event", async () => {
    const { body, headers, now } = signed(recorded.find((each) => each.body.type === undefined) as Recorded);
    const res = await validateEvent(body, headers, SECRET, { now });
    expect(res).toMatchObject({ ok: false, error: { name: "WebhookPayloadError", rawValue: body } });
  });

  it("reach their handler with the ID and the time of their delivery", async () => {
    for (const event of events) {
      const { body, headers, now } = signed(event);
      const seen: unknown[] = [];
      const handler = createWebhookHandler({
        secret: SECRET,
        now,
        on: { [`${event.body.type}`]: (_event: unknown, message: unknown) => seen.push(message) },
      });
      const response = await handler(new Request("https://example.com/", { method: "POST", headers, body }));
      expect(response.status).toBe(202);
      expect(seen).toEqual([{ id: event.id, timestamp: new Date(event.timestamp * 1000) }]);
    }
  });
});
