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

type Schemas = Readonly<Record<string, WebhookPayloadSchema<string> | undefined>>;

/** Checks an event where there is a schema for its type; undefined where nothing is wrong. */
export async function checkPayload(
  event: UnknownWebhookPayload,
  options: WebhookOptions | undefined,
): Promise<WebhookPayloadError | undefined> {
  try {
    const schemas: Schemas = own(own(options).schemas);
    const { issues } = (await schemas[event.type]?.["~standard"].validate(event)) ?? {};
    if (!issues) return undefined;
    return payloadError(`${event.type} breaks its schema`, event, { issues: issuesOf(issues, event) });
  } catch (cause) {
    return payloadError(`the schema for ${event.type} failed`, event, { cause });
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
  return issues.flatMap((issue) => {
    const path = [...outer, ...(issue.path ?? []).map(keyOf)];
    // Of a union's members, those that say something of a part of the value.
    const parts = issue.issues?.filter((part) => part.path) ?? [];
    if (parts.length > 0) return issuesOf(parts, event, path);
    const received = issue.received ?? kindAt(event, path);
    return [{ path, expected: issue.expected ?? issue.message, received: received.slice(0, 300) }];
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
