import type { IncomingHttpHeaders } from "node:http";
import * as fc from "fast-check";
import * as lite from "polar-fn/lite/webhooks";
import { signEvent } from "polar-fn/mock";
import { WebhookCustomerDeletedPayloadSchema } from "polar-fn/models/WebhookCustomerDeletedPayload";
import { WebhookOrderPaidPayloadSchema } from "polar-fn/models/WebhookOrderPaidPayload";
import * as full from "polar-fn/webhooks";
import { describe, expect, it } from "vitest";
import { delivery, eventText, NOW, NOW_SECONDS, SECRET, signature } from "./deliveries.js";

function now(): Date {
  return NOW;
}

describe.each([
  ["full", full.validateEvent],
  ["lite", lite.validateEvent],
])("validateEvent, %s", (_, validateEvent) => {
  const { body, headers } = delivery(eventText());

  it("gives the event, decoded as functions decode", async () => {
    const res = await validateEvent(body, headers, SECRET, { now });
    expect(res.ok && res.value).toEqual({
      type: "customer.deleted",
      timestamp: new Date("2026-10-01T11:59:58Z"),
      apiVersion: "2026-10",
      data: { externalId: "usr_1", createdAt: new Date("2026-09-30T08:00:00.123Z") },
    });
    expect(res.ok && res.drift).toEqual([]);
  });

  it("leaves free-form maps, maps of units and what an error says of its time as they are", async () => {
    const data = {
      metadata: { some_key: 1, created_at: "2026-10-01T00:00:00Z" },
      custom_field_data: { a_b: "2026-10-01T00:00:00Z" },
      properties: { last_credited_at: "2026-10-01T00:00:00Z" },
      error: { message: "m", type: "t", timestamp: "2026-10-01T00:00:00Z" },
      unit_label: { a_b: { c_d: 1 } },
    };
    const made = delivery(eventText("benefit_grant.updated", data));
    const res = await validateEvent(made.body, made.headers, SECRET, { now });
    expect(res.ok && res.value.data).toEqual({
      metadata: data.metadata,
      customFieldData: data.custom_field_data,
      properties: { lastCreditedAt: "2026-10-01T00:00:00Z" },
      error: data.error,
      unitLabel: data.unit_label,
    });
  });

  it.each<readonly [string, Parameters<typeof lite.validateEvent>[0]]>([
    ["text", body],
    ["bytes", new TextEncoder().encode(body)],
    ["a part of some bytes", new TextEncoder().encode(`x${body}x`).subarray(1, -1)],
    ["Node's buffer", Buffer.from(body)],
    ["an ArrayBuffer", new TextEncoder().encode(body).buffer],
    ["a DataView", new DataView(new TextEncoder().encode(body).buffer)],
  ])("takes the body as %s", async (_, raw) => {
    expect(await validateEvent(raw, headers, SECRET, { now })).toMatchObject({ ok: true });
  });

  const node: IncomingHttpHeaders = {
    ...headers,
    host: "example.com",
    "set-cookie": ["a", "b"],
    te: undefined,
  };
  const upper = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
  );
  it.each<readonly [string, Parameters<typeof lite.validateEvent>[1]]>([
    ["Headers", new Headers(headers)],
    ["Node's", node],
    ["HTTP/2's, with its pseudo headers", { ":path": "/", ...headers }],
    ["a record in upper case", upper],
    [
      "a record of arrays",
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ],
    ["a Map", new Map(Object.entries(headers))],
    ["pairs", Object.entries(headers)],
    ["an object without a prototype", Object.assign(Object.create(null), headers)],
  ])("takes headers as %s", async (_, given) => {
    expect(await validateEvent(body, given, SECRET, { now })).toMatchObject({ ok: true });
  });

  it("takes a signature header that was sent in several parts", async () => {
    const other = signature("another", "msg_1", NOW_SECONDS, body);
    const own = headers["webhook-signature"] ?? "";
    for (const joined of [
      [other, own],
      `${other} ${own}`,
      `${other}, ${own}`,
      `${own}, ${other}`,
      `v2,abc ${own}`,
      `${own} v1a,x`,
    ])
      expect(
        await validateEvent(body, { ...headers, "webhook-signature": joined }, SECRET, { now }),
      ).toMatchObject({ ok: true });
  });

  it("accepts both keys of a secret, and any of several secrets", async () => {
    const standard = `whsec_${Buffer.from("a key of 24 bytes, plain").toString("base64")}`;
    const polars = await signEvent(eventText(), standard, { timestamp: NOW });
    const standards = await signEvent(eventText(), standard, { timestamp: NOW, key: "base64" });
    for (const made of [polars, standards])
      for (const secret of [standard, [standard], ["old", standard], [standard, "new"]])
        expect(await validateEvent(made.body, made.headers, secret, { now })).toMatchObject({ ok: true });
    expect(await validateEvent(polars.body, polars.headers, ["a", "b"], { now })).toMatchObject({
      ok: false,
      error: { reason: "no_matching_signature" },
    });
  });

  function at(seconds: number | string) {
    return delivery(eventText(), { timestamp: seconds }).headers;
  }

  const own = headers["webhook-signature"] ?? "";

  function without(name: string) {
    return { ...headers, [`webhook-${name}`]: undefined };
  }

  function signed(text: string) {
    return { ...headers, "webhook-signature": text };
  }

  // biome-ignore lint/suspicious/noExplicitAny: what JavaScript may pass
  function anything(value: unknown): any {
    return value;
  }

  it.each<readonly [string, readonly unknown[]]>([
    ["parsed_body", [JSON.parse(body), headers, SECRET]],
    ["parsed_body", [undefined, headers, SECRET]],
    ["parsed_body", [null, headers, SECRET]],
    ["parsed_body", [[1, 2], headers, SECRET]],
    ["empty_secret", [body, headers, ""]],
    ["empty_secret", [body, headers, undefined]],
    ["empty_secret", [body, headers, null]],
    ["empty_secret", [body, headers, []]],
    ["empty_secret", [body, headers, [SECRET, ""]]],
    ["empty_secret", [body, headers, [SECRET, undefined]]],
    ["empty_secret", [body, headers, " \n"]],
    ["empty_secret", [body, delivery(body, { key: "whsec_" }).headers, "whsec_"]],
    ["empty_secret", [body, headers, "whsec_ "]],
    ["missing_header", [body, without("id"), SECRET]],
    ["missing_header", [body, without("timestamp"), SECRET]],
    ["missing_header", [body, without("signature"), SECRET]],
    ["missing_header", [body, { ...headers, "webhook-id": "" }, SECRET]],
    ["missing_header", [body, {}, SECRET]],
    ["bad_timestamp", [body, at("yesterday"), SECRET]],
    ["bad_timestamp", [body, at(`${NOW_SECONDS}.5`), SECRET]],
    ["bad_timestamp", [body, at(`-${NOW_SECONDS}`), SECRET]],
    ["bad_timestamp", [body, at("1e9"), SECRET]],
    ["bad_timestamp", [body, at("NaN"), SECRET]],
    ["too_old", [body, at(NOW_SECONDS - 301), SECRET]],
    ["bad_timestamp", [body, at(0), SECRET]],
    ["bad_timestamp", [body, at(`0${NOW_SECONDS}`), SECRET]],
    ["too_old", [body, at(1), SECRET]],
    ["too_new", [body, at(NOW_SECONDS + 301), SECRET]],
    ["too_new", [body, at("9".repeat(400)), SECRET]],
    ["too_new", [body, headers, SECRET, { now: () => Number.NaN }]],
    ["too_new", [body, headers, SECRET, { now, toleranceSeconds: Number.NaN }]],
    ["malformed_signature", [body, signed("v1"), SECRET]],
    ["malformed_signature", [body, signed("v1,"), SECRET]],
    ["malformed_signature", [body, signed(own.replace("v1,", "v2,")), SECRET]],
    ["malformed_signature", [body, signed(own.replace("v1,", "")), SECRET]],
    ["malformed_signature", [body, signed(own.replace("=", "")), SECRET]],
    ["malformed_signature", [body, signed("v1,not base64"), SECRET]],
    ["no_matching_signature", [`${body} `, headers, SECRET]],
    ["no_matching_signature", [body, { ...headers, "webhook-id": "msg_2" }, SECRET]],
    ["no_matching_signature", [body, headers, `${SECRET}x`]],
    [
      "no_matching_signature",
      [body, signed(`${"v1,x ".repeat(9)}${own}`.replace(/v1,x/g, signature("x", "a", 1, ""))), SECRET],
    ],
    [
      "unexpected",
      [
        body,
        headers,
        SECRET,
        {
          now: () => {
            throw new Error("no clock");
          },
        },
      ],
    ],
    ["unexpected", [body, undefined, SECRET]],
    ["unexpected", [body, headers, 42]],
  ])("says %s", async (reason, [raw, given, secret, options = { now }]) => {
    const res = await validateEvent(anything(raw), anything(given), anything(secret), anything(options));
    expect(res).toMatchObject({ ok: false, error: { name: "WebhookVerificationError", reason } });
    if (!res.ok) expect(res.error).toBeInstanceOf(Error);
  });

  it("says why the body must be raw", async () => {
    const res = await validateEvent(anything(JSON.parse(body)), headers, SECRET, { now });
    expect(!res.ok && res.error.message).toMatch(/signature is over the raw bytes/);
  });

  it("accepts up to the tolerance to the second, in both directions", async () => {
    for (const seconds of [NOW_SECONDS - 300, NOW_SECONDS + 300])
      expect(await validateEvent(body, at(seconds), SECRET, { now })).toMatchObject({ ok: true });
    const narrow = { now: () => NOW.getTime(), toleranceSeconds: 2 };
    expect(await validateEvent(body, at(NOW_SECONDS - 2), SECRET, narrow)).toMatchObject({ ok: true });
    expect(await validateEvent(body, at(NOW_SECONDS - 3), SECRET, narrow)).toMatchObject({ ok: false });
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "1"],
    ["a list", "[]"],
    ["no type", '{"data":{}}'],
    ["a type that is no text", '{"type":1,"data":{}}'],
    ["no data", '{"type":"order.paid"}'],
    ["data that is no object", '{"type":"order.paid","data":"x"}'],
    ["a byte order mark", `\uFEFF${eventText()}`],
    ["lists too deep to walk", "[".repeat(200_000)],
  ])("takes %s for no event", async (_, text) => {
    const made = delivery(text);
    expect(await validateEvent(made.body, made.headers, SECRET, { now })).toMatchObject({
      ok: false,
      error: { name: "WebhookPayloadError", rawValue: text },
    });
  });

  it("gives an event of a type that it does not know with its error", async () => {
    for (const type of [
      "order.shipped",
      "order.paid.twice",
      "xorder.paid",
      "order.paid\n",
      "constructor",
      "benefit_grant.deleted",
    ]) {
      const made = delivery(eventText(type, { created_at: "2026-10-01T00:00:00Z" }));
      expect(await validateEvent(made.body, made.headers, SECRET, { now })).toMatchObject({
        ok: false,
        error: {
          name: "WebhookUnknownTypeError",
          event: { type, apiVersion: "2026-10", data: { createdAt: new Date("2026-10-01T00:00:00Z") } },
        },
      });
    }
  });

  it("checks payloads of the types that schemas are given for, and no others", async () => {
    const schemas = { "customer.deleted": WebhookCustomerDeletedPayloadSchema };
    const res = await validateEvent(body, headers, SECRET, { now, schemas });
    expect(res).toMatchObject({
      ok: false,
      error: { name: "WebhookPayloadError", rawValue: { type: "customer.deleted" } },
    });
    const issues = !res.ok && res.error.name === "WebhookPayloadError" ? res.error.issues : [];
    expect(issues?.length).toBeGreaterThan(0);
    expect(issues?.[0]?.path[0]).toBe("data");
    const others = { "order.paid": WebhookOrderPaidPayloadSchema };
    expect(await validateEvent(body, headers, SECRET, { now, schemas: others })).toMatchObject({ ok: true });
  });

  it("shows a secret in nothing that it gives", async () => {
    for (const args of [
      [body, {}],
      [`${body} `, headers],
      [JSON.parse(body), headers],
      [body, at(0)],
      ["{", delivery("{").headers],
    ]) {
      const res = await validateEvent(anything(args[0]), anything(args[1]), [SECRET, "whsec_c2VjcmV0"], {
        now,
      });
      const error = res.ok ? undefined : res.error;
      const shown = `${error} ${error?.stack} ${JSON.stringify(error)} ${JSON.stringify(Object.entries(error ?? {}))}`;
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toContain("c2VjcmV0");
    }
  });

  it("resolves for anything that JavaScript may pass", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (raw, given, secret) => {
        expect((await validateEvent(anything(raw), anything(given), anything(secret))).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

it("the full one gives a ResultAsync of neverthrow's", async () => {
  const { body, headers } = delivery(eventText());
  const type = await full
    .validateEvent(body, headers, SECRET, { now })
    .map((event) => event.type)
    .unwrapOr("order.paid");
  expect(type).toBe("customer.deleted");
  const reason = await full.validateEvent(body, headers, "other", { now }).match(
    () => "ok",
    (error) => error.name,
  );
  expect(reason).toBe("WebhookVerificationError");
});
