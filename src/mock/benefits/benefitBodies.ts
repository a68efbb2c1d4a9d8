import { boolean } from "../read/boolean.js";
import { integer } from "../read/integer.js";
import { mapped } from "../read/mapped.js";
import { type MetadataValue, metadata } from "../read/metadata.js";
import { nullable } from "../read/nullable.js";
import { ok, type Reader } from "../read/Outcome.js";
import { type Field, object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { tagged } from "../read/tagged.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { MockBenefitProperties } from "../wire/MockBenefit.js";
import type { MockVisibility } from "../wire/MockProduct.js";

const MAX_INT32 = 2_147_483_647;

interface CommonInput {
  readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
  readonly organization_id: string | null | undefined;
  readonly visibility: MockVisibility | null | undefined;
}

/** The types whose grants the mock can make. */
type KnownType = "custom" | "license_keys" | "meter_credit" | "feature_flag";
type OtherType = Exclude<keyof MockBenefitProperties, KnownType>;

/** A new benefit of a type. Undefined: not sent. */
type Input<T extends KnownType> = CommonInput & {
  readonly type: T;
  readonly description: string;
  readonly properties: MockBenefitProperties[T];
};

/** What to change of a benefit of a type. Undefined: not sent. */
type Changes<T extends KnownType> = Pick<CommonInput, "metadata" | "visibility"> & {
  readonly type: T;
  readonly description: string | null | undefined;
  readonly properties: MockBenefitProperties[T] | null | undefined;
};

/** A benefit of a type that the mock can show, but not grant. */
interface UnknownKind {
  readonly type: OtherType;
  readonly unknown: true;
}

export type BenefitInput = { [T in KnownType]: Input<T> }[KnownType] | UnknownKind;
export type BenefitChanges = { [T in KnownType]: Changes<T> }[KnownType] | UnknownKind;

const description = text({ min: 3, max: 42 });
const visibility = optional(nullable(oneOf(["draft", "private", "public"])));
const createFields = {
  metadata: optional(metadata),
  description: required(description),
  organization_id: optional(nullable(uuid4)),
  visibility,
};
const updateFields = {
  metadata: optional(metadata),
  description: optional(nullable(description)),
  visibility,
};

const positive = integer({ ge: 1, le: MAX_INT32 });
const readCustom = object({ note: optional(nullable(text())) });
const readLicenseKeys = object({
  prefix: optional(nullable(text())),
  expires: optional(
    nullable(object({ ttl: required(positive), timeframe: required(oneOf(["year", "month", "day"])) })),
  ),
  activations: optional(
    nullable(object({ limit: required(positive), enable_customer_admin: required(boolean) })),
  ),
  limit_usage: optional(nullable(positive)),
});

const custom: Reader<MockBenefitProperties["custom"]> = mapped(readCustom, ({ note }) => ({
  note: note ?? null,
}));
const licenseKeys: Reader<MockBenefitProperties["license_keys"]> = mapped(readLicenseKeys, (sent) => ({
  prefix: sent.prefix ?? null,
  expires: sent.expires ?? null,
  activations: sent.activations ?? null,
  limit_usage: sent.limit_usage ?? null,
}));
const meterCredit: Reader<MockBenefitProperties["meter_credit"]> = object({
  units: required(positive),
  rollover: required(boolean),
  meter_id: required(uuid4),
});
const featureFlag: Reader<MockBenefitProperties["feature_flag"]> = object({});

const others = {
  discord: other("discord"),
  github_repository: other("github_repository"),
  downloadables: other("downloadables"),
  slack_shared_channel: other("slack_shared_channel"),
};

export const benefitCreate: Reader<BenefitInput> = tagged("type", {
  custom: object({ ...createFields, type: tag("custom"), properties: required(custom) }),
  license_keys: object({
    ...createFields,
    type: tag("license_keys"),
    properties: required(licenseKeys),
  }),
  meter_credit: object({
    ...createFields,
    type: tag("meter_credit"),
    properties: required(meterCredit),
  }),
  feature_flag: object({
    ...createFields,
    type: tag("feature_flag"),
    properties: required(featureFlag),
  }),
  ...others,
});

export const benefitUpdate: Reader<BenefitChanges> = tagged("type", {
  custom: object({ ...updateFields, type: tag("custom"), properties: optional(nullable(custom)) }),
  license_keys: object({
    ...updateFields,
    type: tag("license_keys"),
    properties: optional(nullable(licenseKeys)),
  }),
  meter_credit: object({
    ...updateFields,
    type: tag("meter_credit"),
    properties: optional(nullable(meterCredit)),
  }),
  feature_flag: object({
    ...updateFields,
    type: tag("feature_flag"),
    properties: optional(nullable(featureFlag)),
  }),
  ...others,
});

/** The discriminator, which has been looked at already. */
function tag<const T extends string>(value: T): Field<T> {
  return required(() => ok(value));
}

function other(type: OtherType): Reader<UnknownKind> {
  return () => ok({ type, unknown: true });
}
