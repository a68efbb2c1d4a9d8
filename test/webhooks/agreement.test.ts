/*
 * Who accepts which delivery: ours, the `standardwebhooks` package, and the validators of the
 * official SDKs.
 */

import * as fc from "fast-check";
import { validateEvent as validate } from "polar-fn/lite/webhooks";
import { WebhookVerificationError as Refusal0, validateEvent as validate0 } from "polar-sdk-0/webhooks.js";
import { webhooks as sdk1 } from "polar-sdk-1/2026-10";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { text } from "../laws/setup.js";
import "../support/TaskMeta.js";
import { eventText, NOW_SECONDS, signature } from "./deliveries.js";

const RUNS = 3000;

/** What came, and when. */
interface Case {
  readonly body: string;
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly now: number;
}

const json = fc.json().filter((body) => body !== "");
const events = fc.oneof(
  text.map((name) => eventText("customer.deleted", { name })),
  fc.constantFrom("order.paid", "order.shipped", "benefit_grant.cycled").map((type) => eventText(type)),
);
const bodies = fc.oneof(
  { weight: 6, arbitrary: events },
  events.map((body) => `${body.replaceAll(",", ",\r\n")}\r\n`),
  events.map((body) => `\uFEFF${body}`),
  fc.constantFrom("", "null", "{}", "{", '{"type":"order.paid"}', '{"type":"order.paid","data":null}'),
  json,
  text,
);

const standardSecret = fc.uint8Array({ minLength: 1, maxLength: 40 }).chain((key) => {
  const encoded = Buffer.from(key).toString("base64");
  return fc.constantFrom(encoded, `whsec_${encoded}`, `whsec_${encoded.replaceAll("=", "")}`);
});
const secrets = fc.oneof(
  standardSecret,
  fc.stringMatching(/^[0-9a-f]{0,20}$/).map((rest) => `polar_whs_${rest}`),
  text.filter((each) => each !== ""),
  fc.constantFrom(
    "whsec_",
    " ",
    "whsec_ ",
    "whsec_not base64",
    "a",
    " a secret\n",
    '"a secret"',
    "'whsec_c2VjcmV0'",
  ),
);

/** The keys that a secret stands for. */
function keysOf(secret: string): readonly Buffer[] {
  return [Buffer.from(secret), Buffer.from(secret.replace(/^whsec_/, ""), "base64")];
}

const LAST = "AEIMQUYcgkosw048";
const ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Another text that stands for the same bytes, for those who do not look closely. */
const otherSpellings: readonly ((signed: string) => string)[] = [
  (signed) => signed.replace(/=$/, ""),
  (signed) => signed.replace(/(.)=$/, (_, last: string) => `${ALL[ALL.indexOf(last) + 1] ?? "B"}=`),
  (signed) => signed.replace(/(.)=$/, "\t$1="),
  (signed) => signed.replaceAll("+", "-").replaceAll("/", "_"),
  (signed) => `${signed}=`,
];

const cases: fc.Arbitrary<Case> = fc
  .record({
    body: bodies,
    secret: secrets,
    other: secrets,
    which: fc.constantFrom(0, 1),
    id: fc.oneof(fc.uuid(), fc.constantFrom("msg.1", "msg_2", "a b", "")),
    offset: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -200, max: 200 }) },
      fc.constantFrom(-301, -300, -299, 299, 300, 301, -100_000, 100_000),
    ),
    fraction: fc.constantFrom(0, 0, 0, 500),
    spelled: fc.oneof(
      { weight: 8, arbitrary: fc.constant("plain") },
      fc.constantFrom("0", " ", ".5", "e0", "x", "nothing"),
    ),
    fault: fc.oneof(
      { weight: 5, arbitrary: fc.constant("none") },
      fc.constantFrom("body", "id", "time", "signature", "secret", "version", "no comma", "missing"),
    ),
    spelling: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.constantFrom(...otherSpellings)),
    before: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 12 })),
    after: fc.constantFrom(0, 0, 1),
    junk: fc.constantFrom("", ",more", ",", "  "),
    upper: fc.boolean(),
  })
  .map((given) => {
    const { body, secret, other, which, id, offset, fraction, spelled, fault, spelling } = given;
    const seconds = `${NOW_SECONDS + offset}`;
    const timestamp =
      spelled === "plain"
        ? seconds
        : spelled === "nothing"
          ? ""
          : spelled === "0" || spelled === " "
            ? `${spelled}${seconds}`
            : `${seconds}${spelled}`;
    const key = keysOf(fault === "secret" ? other : secret)[which] ?? "";
    // As those who parse it would sign it, or as it is written.
    const signedTime = given.upper ? timestamp : seconds;
    const right = signature(key, id, signedTime, body);
    const made = spelling?.(right) ?? right;
    const own =
      fault === "signature"
        ? signature("other", id, seconds, body)
        : fault === "version"
          ? made.replace("v1", "v1a")
          : fault === "no comma"
            ? made.replace(",", "")
            : made;

    function others(count: number): readonly string[] {
      return Array.from({ length: count }, (_, index) => signature("other", id, index, body));
    }

    const list = [...others(given.before), `${own}${given.junk}`, ...others(given.after)].join(" ");
    const headers: Record<string, string> = {
      [given.upper ? "Webhook-Id" : "webhook-id"]: fault === "id" ? `${id}x` : id,
      "webhook-timestamp": fault === "time" ? `${Number(seconds) + 1}` : timestamp,
      ...(fault === "missing" ? {} : { "webhook-signature": list }),
    };
    return {
      body: fault === "body" ? `${body} ` : body,
      secret,
      headers,
      now: NOW_SECONDS * 1000 + fraction,
    };
  });

type Judge = "standardwebhooks" | "0.49.0" | "1.0.1";

/** Whether the judge takes a delivery for one that Polar made. */
const judges: Readonly<Record<Judge, (given: Case) => Promise<boolean>>> = {
  standardwebhooks: async ({ body, headers, secret }) => {
    try {
      new Webhook(secret).verify(body, { ...headers });
      return true;
    } catch {
      return false;
    }
  },
  "0.49.0": async ({ body, headers, secret }) => {
    try {
      validate0(body, { ...headers }, secret);
      return true;
    } catch (error) {
      // It has verified what it cannot parse as an event.
      return error instanceof Error && error.name === "SDKValidationError" && !(error instanceof Refusal0);
    }
  },
  "1.0.1": async ({ body, headers, secret }) => {
    try {
      await sdk1.validateEvent(body, { ...headers }, secret);
      return true;
    } catch (error) {
      return error instanceof sdk1.PolarWebhookUnknownTypeError;
    }
  },
};

function headerOf({ headers }: Case, name: string): string {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === `webhook-${name}`)?.[1] ?? "";
}

function isEvent(body: string): boolean {
  try {
    const event = JSON.parse(body) as { readonly type?: unknown; readonly data?: unknown } | null;
    return typeof event?.type === "string" && typeof event.data === "object" && event.data !== null;
  } catch {
    return false;
  }
}

/** Where we refuse what one of the others accepts, and why; each is met. */
const stricter: Readonly<Record<string, (given: Case) => boolean>> = {
  "a timestamp is written in digits, so that what is signed is what is compared": (given) =>
    /\D|^0/.test(headerOf(given, "timestamp")),
  "a signature has one spelling, so that it is no other delivery's key": (given) =>
    !headerOf(given, "signature")
      .split(" ")
      .every((each) => new RegExp(`^v\\w*,?[A-Za-z\\d+/]{42}[${LAST}]=(,.*)?$`).test(each) || each === ""),
  "the first nine signatures are looked at: each costs a hash of the body": (given) =>
    headerOf(given, "signature").split(" ").length > 9,
  "a secret of nothing but its prefix or blanks is no secret": ({ secret }) =>
    secret.replace(/^whsec_/, "").trim() === "",
  "a delivery that is older than the tolerance by a fraction of a second is too old": ({ now }) =>
    now % 1000 > 0,
  "what is no event is refused, also if it is signed": ({ body }) => !isEvent(body),
};

/**
 * Whether a secret is base64 that an encoder would not write so: no padding, trailing bits, blanks.
 */
function isLoose(secret: string): boolean {
  const encoded = secret.replace(/^whsec_/, "");
  try {
    return btoa(atob(encoded)) !== encoded;
  } catch {
    return false;
  }
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterAll(() => {
  vi.useRealTimers();
});

it(`agrees with the others on ${RUNS} deliveries, and is nowhere less strict`, {
  timeout: 120_000,
}, async ({ task }) => {
  const met = new Map<string, number>();
  const counts = { accepted: 0, refused: 0 };

  async function see(untrimmed: Case): Promise<void> {
    vi.setSystemTime(untrimmed.now);
    const res = await validate(untrimmed.body, untrimmed.headers, untrimmed.secret);
    // What settings leave around a secret is not part of it: the others get it without.
    const given = { ...untrimmed, secret: untrimmed.secret.replace(/^[\s"'`]+|[\s"'`]+$/g, "") };
    const ours = res.ok || res.error.name === "WebhookUnknownTypeError";
    const theirs = Object.fromEntries(
      await Promise.all(
        Object.entries(judges).map(async ([name, judge]) => [name, await judge(given)] as const),
      ),
    ) as Record<Judge, boolean>;
    // 1.0.1 knows both keys; of the other two each knows one.
    const either = theirs.standardwebhooks || theirs["0.49.0"];
    counts[ours ? "accepted" : "refused"] += 1;
    // Where the others disagree about the key of such a secret, we do as 1.0.1 does.
    if (ours)
      expect({ ...theirs, either: either || isLoose(given.secret) }).toMatchObject({
        "1.0.1": true,
        either: true,
      });
    else if (theirs["1.0.1"] || either) {
      const reasons = Object.entries(stricter).filter(([, applies]) => applies(given));
      expect(reasons, JSON.stringify({ given, theirs, res })).not.toEqual([]);
      if (reasons.length === 1) for (const [reason] of reasons) met.set(reason, (met.get(reason) ?? 0) + 1);
    }
  }

  await fc.assert(fc.asyncProperty(cases, see), { numRuns: RUNS });
  expect([...met.keys()].sort()).toEqual(Object.keys(stricter).sort());
  task.meta.figures = `${counts.accepted + counts.refused} deliveries, judged by three other libraries as well: ${counts.accepted} accepted, ${counts.refused} refused`;
  // Enough of both that the comparison says something.
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(RUNS / 8);
});

it("agrees with the others on a body of a mebibyte", { timeout: 30_000 }, async () => {
  const body = eventText("customer.deleted", { name: "ü".repeat(2 ** 19) });
  for (const key of keysOf("whsec_c2VjcmV0"))
    for (const tail of ["", " "]) {
      const given: Case = {
        body: `${body}${tail}`,
        secret: "whsec_c2VjcmV0",
        now: NOW_SECONDS * 1000,
        headers: {
          "webhook-id": "msg_1",
          "webhook-timestamp": `${NOW_SECONDS}`,
          "webhook-signature": signature(key, "msg_1", NOW_SECONDS, body),
        },
      };
      vi.setSystemTime(given.now);
      const { ok } = await validate(given.body, given.headers, given.secret);
      expect(ok).toBe(tail === "");
      expect(await judges["1.0.1"](given)).toBe(ok);
      expect((await judges.standardwebhooks(given)) || (await judges["0.49.0"](given))).toBe(ok);
    }
});
