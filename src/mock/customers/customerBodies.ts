import { pythonText } from "../kit/pythonText.js";
import { address } from "../read/address.js";
import { email } from "../read/email.js";
import { type MetadataValue, metadata } from "../read/metadata.js";
import { nullable } from "../read/nullable.js";
import { fail, failValue, type Loc, type Outcome, type Reader } from "../read/Outcome.js";
import { isJsonObject, object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text, textOrNull } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { MockAddress } from "../wire/MockCustomer.js";

const NO_OWNER = "An owner with an email address is required when creating a team customer without an email.";

const name = optional(nullable(textOrNull({ max: 256 })));
const externalId = optional(nullable(textOrNull()));
const locale = optional(nullable(text({ pattern: /^[a-zA-Z]{2,3}(-[a-zA-Z]{2}|-[0-9]{3})?$/ })));
const type = ["individual", "team"] as const;

const owner: Reader<OwnerInput> = object({
  email: required(email),
  name,
  external_id: externalId,
});

const createFields = {
  metadata: optional(metadata),
  external_id: externalId,
  name,
  billing_address: optional(nullable(address)),
  tax_id: externalId,
  locale,
  organization_id: optional(nullable(uuid4)),
  owner: optional(nullable(owner)),
};

const individual: Reader<CustomerInput> = object({
  ...createFields,
  type: optional(oneOf(type)),
  email: required(email),
});
const team: Reader<CustomerInput> = object({
  ...createFields,
  type: optional(oneOf(type)),
  email: optional(nullable(email)),
});

/** The owner that comes with a new customer. Undefined: not sent. */
interface OwnerInput {
  readonly email: string;
  readonly name: string | null | undefined;
  readonly external_id: string | null | undefined;
}

/** A new customer. Undefined: not sent. */
export interface CustomerInput {
  readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
  readonly external_id: string | null | undefined;
  readonly name: string | null | undefined;
  readonly billing_address: MockAddress | null | undefined;
  readonly tax_id: string | null | undefined;
  readonly locale: string | null | undefined;
  readonly organization_id: string | null | undefined;
  readonly owner: OwnerInput | null | undefined;
  readonly type: "individual" | "team" | undefined;
  readonly email: string | null | undefined;
}

/** What to change. Undefined: not sent. */
export interface CustomerChanges
  extends Pick<CustomerInput, "metadata" | "email" | "name" | "billing_address" | "tax_id" | "locale"> {
  readonly external_id?: string | null | undefined;
  readonly type?: "individual" | "team" | null | undefined;
}

/** A new customer: its `type`, or its absence, chooses which shape the rest must have. */
export const customerCreate: Reader<CustomerInput> = (input, loc) => {
  const tag = isJsonObject(input) && Object.hasOwn(input, "type") ? pythonText(input["type"]) : "individual";
  if (tag === "individual") return individual(input, [...loc, tag]);
  if (tag === "team") return readTeam(input, [...loc, tag]);
  const discriminator = "_customer_create_type()";
  const expected_tags = "'individual', 'team'";
  const msg = `Input tag '${tag}' found using ${discriminator} does not match any of the expected tags: ${expected_tags}`;
  return fail("union_tag_invalid", loc, msg, input, { discriminator, tag, expected_tags });
};

function readTeam(input: unknown, loc: Loc): Outcome<CustomerInput> {
  const outcome = team(input, loc);
  if (!outcome.ok) return outcome;
  const { email: address, owner: person } = outcome.value;
  const reachable = (address ?? null) !== null || (person ?? null) !== null;
  return reachable ? outcome : failValue(loc, NO_OWNER, input);
}

const updateFields = {
  metadata: optional(metadata),
  email: optional(nullable(email)),
  name,
  billing_address: optional(nullable(address)),
  tax_id: externalId,
  locale,
};

export const customerUpdate: Reader<CustomerChanges> = object({
  ...updateFields,
  external_id: externalId,
  type: optional(nullable(oneOf(type))),
});

/** The same by external ID, where neither the external ID nor the type can change. */
export const customerUpdateExternal: Reader<CustomerChanges> = object(updateFields);
