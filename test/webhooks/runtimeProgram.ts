import { signEvent } from "polar-fn/mock";
import { createWebhookHandler, validateEvent } from "polar-fn/webhooks";

const SECRET = "whsec_c2VjcmV0IG9mIGFuIGVuZHBvaW50";

const event = JSON.stringify({
  type: "customer.deleted",
  timestamp: "2026-10-01T11:59:58Z",
  data: { external_id: "üser 🧑‍💻", deleted_at: "2026-10-01T11:59:57.5Z", metadata: { a_b: 1 } },
});

/** What webhooks come to where this runs, as JSON: the same in every runtime. */
export async function results(): Promise<string> {
  const found: Record<string, unknown> = {};
  for (const key of ["text", "base64"] as const) {
    const { body, headers } = await signEvent(event, SECRET, { key });
    const bytes = new TextEncoder().encode(body);
    for (const [name, raw] of Object.entries({ text: body, bytes, buffer: bytes.buffer }))
      found[`${key} key, ${name}`] = await validateEvent(raw, new Headers(headers), SECRET);
    const tampered = await validateEvent(`${body} `, headers, SECRET);
    found[`${key} key, tampered`] = tampered.ok || tampered.error.name;
  }
  for (const secret of ["", "whsec_", "other"]) {
    const { body, headers } = await signEvent(event, "other");
    const res = await validateEvent(body, headers, secret);
    found[`secret "${secret}"`] =
      res.ok || (res.error.name === "WebhookVerificationError" && res.error.reason);
  }
  const handler = createWebhookHandler({
    secret: SECRET,
    on: { "customer.deleted": ({ data }) => Object.assign(found, { handled: data.externalId }) },
    maxBytes: 100_000,
  });

  async function statusOf(body: string, signed = body): Promise<number> {
    const { headers } = await signEvent(signed, SECRET);
    const request = new Request("https://example.com/", { method: "POST", headers, body });
    return (await handler(request)).status;
  }

  found["statuses"] = [
    await statusOf(event),
    await statusOf("{}"),
    await statusOf(`${event} `, event),
    await statusOf("x".repeat(100_001)),
    (await handler(new Request("https://example.com/"))).status,
  ];
  return JSON.stringify(found);
}
