import type { Issue } from "../../core/Issue.js";
import { own } from "../../core/own.js";
import type { StandardIssue } from "../../models/Schema.js";
import { payloadError } from "./payloadError.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type { WebhookPayloadError } from "./WebhookError.js";
import type { WebhookOptions, WebhookPayloadSchema } from "./WebhookOptions.js";

/** What schemas of `polar-fn/models` tell beside what a Standard Schema tells. */
interface SchemaIssue extends StandardIssue {
  readonly expected?: string | null;
  readonly received?: string;
  /** What the members of a union say. */
  readonly issues?: readonly SchemaIssue[];
}

/** So many issues say enough; a hostile event has tens of thousands. */
const MAX_ISSUES = 100;

/** Schemas of `polar-fn/models` stop where they have found so many. */
const STOP_EARLY = { libraryOptions: { maxIssues: MAX_ISSUES } };

/** What a schema says of a value is told up to this length. */
const MAX_EXPECTED = 4000;

/** The type of an event is told up to this length, as is a value as it came. */
const MAX_RECEIVED = 300;

type Schemas = Readonly<Record<string, WebhookPayloadSchema<string> | undefined>>;

/** Checks an event where there is a schema for its type; undefined where nothing is wrong. */
export async function checkPayload(
  event: UnknownWebhookPayload,
  options: WebhookOptions | undefined,
): Promise<WebhookPayloadError | undefined> {
  const type = event.type.slice(0, MAX_RECEIVED);
  try {
    const schemas: Schemas = own(own(options).schemas);
    const { issues } = (await schemas[event.type]?.["~standard"].validate(event, STOP_EARLY)) ?? {};
    if (!issues) return undefined;
    const told = issuesOf(issues, event).slice(0, MAX_ISSUES);
    return payloadError(`${type} breaks its schema`, event, { issues: told });
  } catch (cause) {
    return payloadError(`the schema for ${type} failed`, event, { cause });
  }
}

/**
 * The issues in the form of all others: where, what was expected, what came, and no more of the
 * event.
 */
function issuesOf(
  issues: readonly SchemaIssue[],
  event: UnknownWebhookPayload,
  outer: readonly PropertyKey[] = [],
): readonly Issue[] {
  return issues.slice(0, MAX_ISSUES).flatMap((issue) => {
    const path = [...outer, ...(issue.path ?? []).map(keyOf)];
    // Of a union's members, those that say something of a part of the value.
    const parts = issue.issues?.filter((part) => part.path) ?? [];
    if (parts.length > 0) return issuesOf(parts, event, path);
    const expected = (issue.expected ?? issue.message).slice(0, MAX_EXPECTED);
    const received = (issue.received ?? kindAt(event, path)).slice(0, MAX_RECEIVED);
    return [{ path, expected, received }];
  });
}

function keyOf(segment: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof segment === "object" ? segment.key : segment;
}

/** The kind of value at a path, for schemas that do not tell it. */
function kindAt(event: object, path: readonly PropertyKey[]): string {
  let value: unknown = event;
  for (const key of path) value = (value as Partial<Record<PropertyKey, unknown>> | null | undefined)?.[key];
  return value === null ? "null" : typeof value;
}
