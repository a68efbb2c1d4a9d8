/*
 * What is believed to come from Polar: raw bytes, signatures, headers and secrets in all their
 * forms, each fault on its smallest input, then generated neighbours.
 */
import * as fc from "fast-check";
import * as lite from "polar-fn/lite/webhooks";
import * as full from "polar-fn/webhooks";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../laws/setup.js";
import { delivery, eventText, NOW, NOW_SECONDS, SECRET, signature } from "./deliveries.js";

function now(): Date {
  return NOW;
}

const { body, headers } = delivery(eventText());
const own = headers["webhook-signature"] ?? "";

/** The headers of a delivery whose bytes are these. */
function signed(bytes: Buffer): Readonly<Record<string, string>> {
  return { ...headers, "webhook-signature": signature(SECRET, "msg_1", NOW_SECONDS, bytes) };
}

/** Why it is refused; undefined where the signature holds. */
function reasonOf(res: Awaited<ReturnType<typeof lite.validateEvent>>): string | undefined {
  return !res.ok && res.error.name === "WebhookVerificationError" ? res.error.reason : undefined;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ["full", full.validateEvent],
  ["lite", lite.validateEvent],
])("the signature, %s", (_, validateEvent) => {
  const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
  const marked = Buffer.concat([BOM, Buffer.from(body)]);
  const [before = "", after = ""] = eventText("customer.deleted", { name: "|" }).split("|");
  const broken = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);

  it("holds for a body with a byte order mark where the mark was signed", async () => {
    const res = await validateEvent(marked, signed(marked), SECRET, { now });
    expect(res).toMatchObject({ ok: true, value: { type: "customer.deleted" } });
  });

  it("does not hold for a byte order mark that somebody put before the body, or took from it", async () => {
    expect(reasonOf(await validateEvent(marked, headers, SECRET, { now }))).toBe("no_matching_signature");
    const taken = await validateEvent(Buffer.from(body), signed(marked), SECRET, { now });
    expect(reasonOf(taken)).toBe("no_matching_signature");
  });

  it("holds for bytes that are not UTF-8 where they were signed, which become U+FFFD", async () => {
    const res = await validateEvent(broken, signed(broken), SECRET, { now });
    expect(res).toMatchObject({ ok: true, value: { data: { name: "\uFFFD" } } });
  });

  it("does not hold for other bytes that decode to the same text", async () => {
    const replaced = Buffer.from(broken.toString());
    expect(replaced.toString()).toBe(broken.toString());
    for (const [sent, made] of [
      [broken, replaced],
      [replaced, broken],
    ] as const)
      expect(reasonOf(await validateEvent(sent, signed(made), SECRET, { now }))).toBe(
        "no_matching_signature",
      );
  });

  it("holds for exactly the bytes that were signed", async () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (made, sent) => {
        const res = await validateEvent(sent, signed(Buffer.from(made)), SECRET, { now });
        expect(reasonOf(res)).toBe(Buffer.compare(made, sent) === 0 ? undefined : "no_matching_signature");
        expect(reasonOf(await validateEvent(made, signed(Buffer.from(made)), SECRET, { now }))).toBe(
          undefined,
        );
      }),
    );
  });

  it("is over what is decoded, also where the bytes are changed meanwhile", async () => {
    const bytes = Buffer.from(body);
    const pending = validateEvent(bytes, headers, SECRET, { now });
    bytes.fill(" ");
    expect(await pending).toMatchObject({ ok: true, value: { data: { externalId: "usr_1" } } });
  });

  it("does not match where it is not base64", async () => {
    const text = `v1,${"!".repeat(43)}=`;
    const res = await validateEvent(body, { ...headers, "webhook-signature": text }, SECRET, { now });
    expect(reasonOf(res)).toBe("no_matching_signature");
  });

  it("does not match in another spelling", async () => {
    const last = own.at(-2) ?? "";
    const spellings = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"]
      .filter((letter) => letter !== last)
      .map((letter) => `${own.slice(0, -2)}${letter}=`);
    const same = spellings.filter((each) =>
      Buffer.from(each.slice(3), "base64").equals(Buffer.from(own.slice(3), "base64")),
    );
    expect(same).toHaveLength(3);
    for (const text of spellings) {
      const res = await validateEvent(body, { ...headers, "webhook-signature": text }, SECRET, { now });
      expect(reasonOf(res)).toBe("no_matching_signature");
    }
  });

  const character = fc.oneof(
    fc.constantFrom(...own.slice(3), "=", "-", "_", ",", "!", "é", "\t", "\u0000"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  const almost = fc
    .tuple(fc.nat(own.length - 1), character)
    .map(([at, letter]) => `${own.slice(0, at)}${letter}${own.slice(at + 1)}`);
  const shaped = fc
    .array(character, { minLength: 43, maxLength: 44 })
    .map((letters) => `v1,${letters.join("")}`.padEnd(47, "=").slice(0, 47));
  const list = fc.array(
    fc.oneof(
      almost,
      shaped,
      fc.string().map((text) => `v1,${text}`),
      fc.string(),
    ),
    {
      maxLength: 12,
    },
  );

  it("never matches, and is never more than a signature that does not, whatever its text is", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (entries) => {
        const text = entries.filter((entry) => !entry.includes(own)).join(" ");
        const res = await validateEvent(body, { ...headers, "webhook-signature": text }, SECRET, { now });
        expect(["malformed_signature", "missing_header", "no_matching_signature"]).toContain(reasonOf(res));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the headers", () => {
  function name(wanted: string): fc.Arbitrary<string> {
    return fc
      .array(fc.boolean(), { minLength: wanted.length, maxLength: wanted.length })
      .map((upper) => [...wanted].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(""));
  }

  const names = fc.tuple(name("webhook-id"), name("webhook-timestamp"), name("webhook-signature"));
  const forms: Readonly<Record<string, (entries: [string, string][]) => lite.WebhookHeaders>> = {
    Headers: (entries) => new Headers(entries),
    "a record": (entries) => Object.fromEntries(entries),
    "a record without a prototype": (entries) =>
      Object.assign(Object.create(null), Object.fromEntries(entries)),
    "lists of values": (entries) => Object.fromEntries(entries.map(([key, value]) => [key, [value]])),
    pairs: (entries) => entries,
    "a Map": (entries) => new Map(entries),
    "an iterator": (entries) => entries.values(),
  };

  it.each(Object.entries(forms))("are taken as %s, in any case, among others", async (_, form) => {
    await fc.assert(
      fc.asyncProperty(names, fc.nat(3), async ([id, timestamp, signatures], at) => {
        const entries: [string, string][] = [
          [id, "msg_1"],
          [timestamp, `${NOW_SECONDS}`],
          [signatures, own],
        ];
        entries.splice(at, 0, ["x-webhook-id", "msg_2"]);
        expect(await lite.validateEvent(body, form(entries), SECRET, { now })).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.entries(forms))("are missed in %s", async (_, form) => {
    for (const missing of Object.keys(headers)) {
      const entries = Object.entries(headers).filter(([key]) => key !== missing);
      const res = await lite.validateEvent(body, form(entries), SECRET, { now });
      expect(reasonOf(res)).toBe("missing_header");
    }
  });

  it("that an object inherits are not there", async () => {
    const res = await lite.validateEvent(body, Object.create(headers), SECRET, { now });
    expect(reasonOf(res)).toBe("missing_header");
  });
});

describe("a secret", () => {
  async function fresh(): Promise<typeof lite> {
    vi.resetModules();
    return import("polar-fn/lite/webhooks");
  }

  it("loses white space and quotes around it, which is told once, without the secret", async () => {
    const { createWebhookHandler, validateEvent } = await fresh();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const secret of [` ${SECRET}`, `${SECRET}\n`, `"${SECRET}"`, `'${SECRET}' `, `\`${SECRET}\``])
      expect(await validateEvent(body, headers, secret, { now })).toMatchObject({ ok: true });
    const handler = createWebhookHandler({ secret: [`"${SECRET}"`, "other "], now });
    const request = new Request("https://example.com/", { method: "POST", headers, body });
    expect((await handler(request)).status).toBe(202);
    expect(warned.mock.calls).toEqual([
      [expect.stringMatching(/white space or quotes around a webhook secret/)],
    ]);
    expect(`${warned.mock.calls}`).not.toContain(SECRET);
  });

  it("is not warned of where it is as it should be", async () => {
    const { validateEvent } = await fresh();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const secret of [SECRET, "", " ", undefined as unknown as string, [SECRET, "other"]])
      await validateEvent(body, headers, secret, { now });
    expect(warned).not.toHaveBeenCalled();
  });

  it("of nothing but quotes and white space is empty", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const secret of ['""', "' '", '"whsec_"', "\u00A0", "\uFEFF"])
      expect(reasonOf(await lite.validateEvent(body, headers, secret, { now }))).toBe("empty_secret");
  });

  it("is the same whatever settings leave around it, for both keys", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const around = fc.string({ unit: fc.constantFrom(" ", "\n", "\r", "\t", '"', "'", "`", "\u00A0") });
    const secret = fc.constantFrom("whsec_c2VjcmV0", 'polar_whs_a b"c', "whsec_AAAA");
    await fc.assert(
      fc.asyncProperty(around, secret, around, fc.boolean(), async (left, plain, right, decoded) => {
        const key = decoded ? Buffer.from(plain.replace("whsec_", ""), "base64") : plain;
        if (decoded && !plain.startsWith("whsec_")) return;
        const made = delivery(body, { key });
        const res = await lite.validateEvent(made.body, made.headers, `${left}${plain}${right}`, { now });
        expect(res).toMatchObject({ ok: true });
      }),
    );
  });
});

describe("the message", () => {
  it("of no_matching_signature says what to look at", async () => {
    const res = await lite.validateEvent(body, headers, "other", { now });
    const message = res.ok ? "" : res.error.message;
    for (const part of [/another secret/, /parsed/, /base64/, /Lambda/]) expect(message).toMatch(part);
  });

  it("of parsed_body names what frameworks need to keep the bytes", async () => {
    const res = await lite.validateEvent(JSON.parse(body), headers, SECRET, { now });
    const message = res.ok ? "" : res.error.message;
    for (const part of [/Next.js.*bodyParser: false/, /NestJS: rawBody/, /Fastify.*buffer/, /express\.raw/])
      expect(message).toMatch(part);
  });
});

describe("a polluted prototype", () => {
  const polluted: Readonly<Record<string, unknown>> = {
    toleranceSeconds: 1e12,
    now: () => 0,
    schemas: { "customer.deleted": { "~standard": { validate: () => ({ issues: [{ message: "no" }] }) } } },
    "customer.deleted": { "~standard": { validate: () => ({ issues: [{ message: "no" }] }) } },
    secret: "another",
    seen: () => true,
    onEvent: () => Promise.reject(new Error("gadget")),
    onError: () => Promise.reject(new Error("gadget")),
    on: { "customer.deleted": () => Promise.reject(new Error("gadget")) },
    maxBytes: 0,
    "webhook-signature": "v1,x",
    "webhook-id": "msg_2",
    "webhook-timestamp": "1",
  };

  afterEach(() => {
    for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
  });

  it.each(Object.entries(polluted))("changes nothing by %s", async (key, value) => {
    const handled: unknown[] = [];
    const handler = lite.createWebhookHandler({
      secret: SECRET,
      now,
      ...(key === "on" ? {} : { on: { "customer.deleted": (_, { id }) => handled.push(id) } }),
    });
    const late = delivery(body, { timestamp: NOW_SECONDS - 301 });
    Object.defineProperty(Object.prototype, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    const made = lite.createWebhookHandler({ secret: SECRET, now, onEvent: (_, { id }) => handled.push(id) });
    for (const each of [handler, made])
      expect(
        (await each(new Request("https://example.com/", { method: "POST", headers, body }))).status,
      ).toBe(202);
    expect(handled).toEqual(key === "on" ? ["msg_1"] : ["msg_1", "msg_1"]);
    expect(await lite.validateEvent(body, headers, SECRET, { now })).toMatchObject({ ok: true });
    expect(reasonOf(await lite.validateEvent(body, late.headers, SECRET, { now }))).toBe("too_old");
  });
});
