import type { Exchange } from "./Exchange.js";

/**
 * Fields that the API's facts have and the recorded server did not send, because it is older: its
 * source is of 2026-08-22, the facts are of 2026-09-30. By the end of their path, in camelCase.
 *
 * All but one stand in the list that came with the recording. `organizations[].name` of
 * `oauth2Authorize` does not, and is of the same kind: SDK 0.49.0, which is older than the server,
 * has no such field, and today's public source of the server has it.
 */
const NEWER: readonly string[] = [
  "apiVersion",
  "usesStandardWebhookSignature",
  "isDeletable",
  "requireBillingAddress",
];

const NEWER_OF_ONE: Readonly<Record<string, string>> = { name: "oauth2Authorize" };

/** Whether a field is missing because the recorded server is older than the API's facts. */
export function isNewer(op: string, path: readonly PropertyKey[], value: unknown): boolean {
  const field = String(path.at(-1));
  if (NEWER.includes(field) || NEWER_OF_ONE[field] === op) return true;
  // Properties of a public benefit are new for meter credits alone.
  return field === "properties" && typeOf(value, path.slice(0, -1)) === "meter_credit";
}

function typeOf(value: unknown, path: readonly PropertyKey[]): unknown {
  let held = value;
  for (const key of path) held = (held as Readonly<Record<PropertyKey, unknown>>)[key];
  return (held as { readonly type?: unknown }).type;
}

/** Successes of which a full function refuses the request, and why that is right. */
export const REFUSED_ALTHOUGH_TAKEN: readonly {
  readonly op: string;
  readonly why: string;
  readonly fits: (exchange: Exchange) => boolean;
}[] = [
  {
    op: "customersList",
    why: "a query can spell what no program writes: `active=1`, `active=on`, `metadata=x`, `limit` twice",
    fits: ({ query }) => /^(active=(1|on)|metadata=x|limit=\d+&limit=\d+)$/.test(query),
  },
  {
    op: "productsCreate",
    why: '`amountType: "free"` is older than the API\'s facts: the server makes a fixed price of 0 of it',
    fits: ({ sent }) => JSON.stringify(sent).includes('"amount_type":"free"'),
  },
];
