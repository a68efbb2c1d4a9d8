import { boolean } from "../read/boolean.js";
import { closed } from "../read/closed.js";
import { dateTime } from "../read/dateTime.js";
import { either } from "../read/either.js";
import { integer } from "../read/integer.js";
import { literal } from "../read/literal.js";
import { mapped } from "../read/mapped.js";
import { type MetadataValue, metadata } from "../read/metadata.js";
import { nullable } from "../read/nullable.js";
import { fail, ok, type Reader } from "../read/Outcome.js";
import { object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";

/** A new subscription, for a customer by ID or by external ID. */
export interface SubscriptionInput {
  readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
  readonly product_id: string;
  readonly customer_id?: string;
  readonly external_customer_id?: string;
}

export const CANCELLATION_REASONS = [
  "customer_service",
  "low_quality",
  "missing_features",
  "switched_service",
  "too_complex",
  "too_expensive",
  "unused",
  "other",
] as const;

/** Why a subscription ends. Undefined: not sent. */
export interface Cancellation {
  readonly customer_cancellation_reason?: string | null | undefined;
  readonly customer_cancellation_comment?: string | null | undefined;
}

/** How a change of the product is billed. */
export type ProrationBehavior = "invoice" | "prorate" | "next_period" | "reset";

/** What to do with a subscription: one thing at a time. Undefined: not sent. */
export type SubscriptionChange =
  | {
      readonly kind: "base";
      readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
      readonly product_id: string | null | undefined;
      readonly proration_behavior: ProrationBehavior | null | undefined;
      readonly discount_id: string | null | undefined;
      readonly trial_end: string | null | undefined;
    }
  | { readonly kind: "seats" | "units" }
  | { readonly kind: "period"; readonly current_billing_period_end: string }
  | ({ readonly kind: "cancel"; readonly cancel_at_period_end: boolean } & Cancellation)
  | ({ readonly kind: "revoke" } & Cancellation)
  | {
      readonly kind: "pause";
      readonly pause_at_period_end: boolean;
      readonly resumes_at: string | null | undefined;
    }
  | { readonly kind: "resume" }
  | { readonly kind: "clear" };

const createFields = { metadata: optional(metadata), product_id: required(uuid4) };

export const subscriptionCreate: Reader<SubscriptionInput> = either({
  SubscriptionCreateCustomer: object({ ...createFields, customer_id: required(uuid4) }),
  SubscriptionCreateExternalCustomer: object({
    ...createFields,
    external_customer_id: required(text()),
  }),
});

const proration = optional(nullable(oneOf(["invoice", "prorate", "next_period", "reset"])));
const cancellation = {
  customer_cancellation_reason: optional(nullable(oneOf(CANCELLATION_REASONS))),
  customer_cancellation_comment: optional(nullable(text())),
};
const readNull: Reader<null> = (input, loc) =>
  input === null ? ok(null) : fail("none_required", loc, "Input should be None", input);
/** A date-time, or `now`. */
const trialEnd: Reader<string> = (input, loc) => (input === "now" ? ok("now") : dateTime(input, loc));

export const subscriptionUpdate: Reader<SubscriptionChange> = either<
  Readonly<Record<string, Reader<SubscriptionChange>>>
>({
  SubscriptionUpdateBase: mapped(
    closed({
      metadata: optional(metadata),
      product_id: optional(nullable(uuid4)),
      proration_behavior: proration,
      discount_id: optional(nullable(uuid4)),
      trial_end: optional(nullable(trialEnd)),
    }),
    (sent) => ({ ...sent, kind: "base" }),
  ),
  SubscriptionUpdateSeats: mapped(
    closed({ seats: required(integer({ ge: 1 })), proration_behavior: proration }),
    () => ({ kind: "seats" }),
  ),
  SubscriptionUpdateUnits: mapped(
    closed({ units: required(integer({ ge: 1 })), proration_behavior: proration }),
    () => ({ kind: "units" }),
  ),
  SubscriptionUpdateBillingPeriod: mapped(
    closed({ current_billing_period_end: required(dateTime) }),
    (sent) => ({ ...sent, kind: "period" }),
  ),
  SubscriptionCancel: mapped(
    closed({ ...cancellation, cancel_at_period_end: required(boolean) }),
    (sent) => ({ ...sent, kind: "cancel" }),
  ),
  SubscriptionRevoke: mapped(closed({ ...cancellation, revoke: required(literal(true)) }), (sent) => ({
    ...sent,
    kind: "revoke",
  })),
  SubscriptionPause: mapped(
    closed({ pause_at_period_end: required(boolean), resumes_at: optional(nullable(dateTime)) }),
    (sent) => ({ ...sent, kind: "pause" }),
  ),
  SubscriptionResume: mapped(closed({ resume: required(literal(true)) }), () => ({
    kind: "resume",
  })),
  SubscriptionUpdateClear: mapped(closed({ pending_update: required(readNull) }), () => ({
    kind: "clear",
  })),
});
