import { check } from "../../core/check.js";
import { toSnakeCase } from "../../core/codec/names.js";
import type { Issue } from "../../core/Issue.js";
import { issueMessage } from "../../core/issueMessage.js";
import { type ObjectParts, objectsFor } from "../../models/objectsFor.js";
import { ownValue } from "../../models/ownValue.js";
import { invalidIssues } from "./invalidIssues.js";
import { isRecord } from "./isRecord.js";
import { isUsable } from "./matchPath.js";
import { plainData } from "./plainData.js";
import { invalidRequest, type Refusal, serverFault } from "./Refusal.js";
import { type Route, requestsOf } from "./Route.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * The request with what `authorize` gave in place of what the browser sent; checked, as it is to be
 * sent.
 */
export function applyForced(route: Route, params: Values, given: unknown): Values {
  const forced = forcedOf(given);
  const input = merged(route, params, forced);
  assertForced(route, input, forced);
  const issues = check(route.endpoint.requestSchema, input, "sent");
  if (issues.some((issue) => isForced(route, forced, issue))) throw misused(issueMessage(issues));
  if (issues.length > 0) throw invalidIssues(route, issues);
  assertDocumented(route, input);
  return input;
}

/** Whether an issue is about a value that `authorize` gave. */
export function isForced(
  { endpoint }: Route,
  given: unknown,
  { path: [key = "", field = ""] }: Issue,
): boolean {
  const value = ownValue(given, String(key));
  if (key === endpoint.bodyKey && isRecord(value)) return Object.hasOwn(value, field);
  return value !== undefined;
}

function misused(message: string): Refusal {
  return serverFault(new TypeError(`authorize: ${message}`));
}

/** What `authorize` gave, copied. */
function forcedOf(given: unknown): Values {
  if (given === "everything") return {};
  let forced: unknown;
  try {
    forced = plainData(given);
  } catch (cause) {
    throw serverFault(cause);
  }
  if (isRecord(forced)) return forced;
  throw misused('it gives "everything", false or an object of the parameters to force');
}

/** The fields of a body are parameters, whether it has a key of its own or not. */
function merged({ endpoint: { bodyKey = "" } }: Route, params: Values, forced: Values): Values {
  const input: Record<string, unknown> = { ...params, ...forced };
  const [sent, given] = [ownValue(params, bodyKey), ownValue(forced, bodyKey)];
  if (isRecord(sent) && isRecord(given)) input[bodyKey] = { ...sent, ...given };
  return input;
}

/** Sees to it that what is forced arrives. */
function assertForced(route: Route, input: Values, forced: Values): void {
  const { bodyKey } = route.endpoint;
  const members = requestsOf(route.endpoint, input);
  for (const [key, value] of Object.entries(forced)) {
    assertParameter(route, members, key);
    if (!travels(route, key, value)) throw lost(route, key);
    if (key !== bodyKey || !isRecord(value)) continue;
    for (const [field, item] of Object.entries(value)) {
      assertParameter(route, bodiesOf(route, input), field);
      if (holdsUndefined(item)) throw lost(route, field);
    }
  }
}

function assertParameter(route: Route, members: readonly ObjectParts[], key: string): void {
  if (!members.some(({ entries }) => Object.hasOwn(entries, key)))
    throw misused(`${nameOf(route)} has no parameter "${key}"`);
}

function lost(route: Route, key: string): Refusal {
  return misused(`"${key}" of ${nameOf(route)} cannot travel, so that it would force nothing`);
}

function nameOf({ endpoint: { method, path } }: Route): string {
  return `${method} ${path}`;
}

/** Whether a forced value travels: one that is left out on the way would force nothing. */
function travels(
  { endpoint: { bodyKey }, lite, pathKeys, takesBody }: Route,
  key: string,
  value: unknown,
): boolean {
  if (pathKeys.has(key)) return typeof value === "string" && isUsable(key, value) && !value.includes("/");
  // The fields of a body with a key are looked at one by one.
  if (takesBody) return key === bodyKey && isRecord(value) ? true : !holdsUndefined(value);
  return /=[^&]/.test(lite.encode?.({ [key]: value }, lite).query ?? "");
}

/** JSON leaves undefined out. */
function holdsUndefined(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}

/** The objects that the body may be, where it stands beside path parameters. */
function bodiesOf({ endpoint }: Route, input: Values): readonly ObjectParts[] {
  const { bodyKey = "" } = endpoint;
  return requestsOf(endpoint, input).flatMap(({ entries }) => {
    const schema = entries[bodyKey];
    return schema ? objectsFor(schema, input[bodyKey]) : [];
  });
}

/** Refuses the fields of a body that the endpoint does not document, or not beside the others. */
function assertDocumented(route: Route, input: Values): void {
  const { bodyKey } = route.endpoint;
  const body = bodyKey === undefined ? input : input[bodyKey];
  if (!route.takesBody || !isRecord(body)) return;
  const members = bodyKey === undefined ? requestsOf(route.endpoint, input) : bodiesOf(route, input);
  const keys = Object.keys(body);
  const [fewest = keys] = members
    .map(({ entries }) => keys.filter((key) => !Object.hasOwn(entries, key)))
    .sort((one, other) => one.length - other.length);
  if (fewest.length === 0) return;
  const msg = "The endpoint has no such field.";
  throw invalidRequest(
    fewest.map((key) => ({ type: "extra_forbidden", loc: ["body", toSnakeCase(key)], msg })),
  );
}
