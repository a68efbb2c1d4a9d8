import { reasonFor, withoutNewer } from "./accepted.js";
import type { Names } from "./Names.js";

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** How far a time may be from the recorded one: the replay's clock only nearly follows. */
const TOLERANCE_MS = 15 * 60_000;

/** The differences of an answer from the recorded one, each with its place; none where equal. */
export function differences(recorded: unknown, replayed: unknown, names: Names): readonly string[] {
  const found: string[] = [];
  walk(recorded, replayed, [], names, found);
  return found;
}

function walk(
  recorded: unknown,
  replayed: unknown,
  path: readonly string[],
  names: Names,
  found: string[],
): void {
  if (reasonFor(path, names.op) !== undefined) return;
  if (isObject(recorded) && isObject(replayed)) {
    walkObject(recorded, replayed, path, names, found);
  } else if (Array.isArray(recorded) && Array.isArray(replayed)) {
    walkList(recorded, replayed, path, names, found);
  } else if (!sameValue(recorded, replayed, names)) {
    found.push(`${path.join(".")}: ${JSON.stringify(replayed)}, recorded ${JSON.stringify(recorded)}`);
  }
}

function walkList(
  recorded: readonly unknown[],
  replayed: readonly unknown[],
  path: readonly string[],
  names: Names,
  found: string[],
): void {
  if (recorded.length !== replayed.length) {
    found.push(`${path.join(".")}: ${replayed.length} items, recorded ${recorded.length}`);
  }
  const ordered = isUnordered(path, names.op) ? inOrderOf(recorded, replayed, names) : replayed;
  for (const [index, item] of recorded.entries()) {
    if (index < ordered.length) walk(item, ordered[index], [...path, String(index)], names, found);
  }
}

function walkObject(
  recorded: Readonly<Record<string, unknown>>,
  replayed: Readonly<Record<string, unknown>>,
  path: readonly string[],
  names: Names,
  found: string[],
): void {
  for (const [name, value] of Object.entries(recorded)) {
    const inner = [...path, name];
    const own = names.translate(name);
    if (Object.hasOwn(replayed, own)) walk(value, replayed[own], inner, names, found);
    else if (reasonFor(inner, names.op) === undefined) found.push(`${inner.join(".")}: missing`);
  }
  const known = new Set(Object.keys(recorded).map((name) => names.translate(name)));
  for (const name of Object.keys(replayed)) {
    const inner = [...path, name];
    if (!known.has(name) && reasonFor(inner, names.op) === undefined) {
      found.push(`${inner.join(".")}: not recorded`);
    }
  }
}

function sameValue(recorded: unknown, replayed: unknown, names: Names): boolean {
  if (typeof recorded !== "string" || typeof replayed !== "string") return recorded === replayed;
  if (DATE_TIME.test(recorded) && DATE_TIME.test(replayed)) {
    return Math.abs(Date.parse(recorded) - Date.parse(replayed)) <= TOLERANCE_MS;
  }
  return names.equal(withoutTimes(recorded), withoutTimes(withoutNewer(replayed)));
}

/**
 * A longer text, such as an export, without the times in it, which are compared where they stand
 * alone.
 */
function withoutTimes(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+\+00:00|\d{8}T\d{6}Z/g, "<time>");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The server lists seats and a state's subscriptions in no order, and its workers grant benefits
 * side by side.
 */
function isUnordered(path: readonly string[], op: string): boolean {
  const last = path.at(-1) ?? "";
  if (["seats", "granted_benefits", "active_subscriptions"].includes(last)) return true;
  return last === "items" && ["benefitGrantsList", "benefitsGrants"].includes(op);
}

/** Each goes where the recorded one of the same things is. */
function inOrderOf(
  recorded: readonly unknown[],
  replayed: readonly unknown[],
  names: Names,
): readonly unknown[] {
  const rest = [...replayed];
  return recorded.map((item) => {
    const wanted = names.translate(identityOf(item));
    const at = rest.findIndex((each) => identityOf(each) === wanted);
    return rest.splice(Math.max(at, 0), 1)[0];
  });
}

/** What tells a seat or a grant from others: what it is of, or its ID. */
function identityOf(item: unknown): string {
  const { id, benefit_id, subscription_id, order_id, customer_id } = Object(item);
  if (benefit_id === undefined) return String(id);
  return [benefit_id, subscription_id, order_id, customer_id].join(" ");
}
