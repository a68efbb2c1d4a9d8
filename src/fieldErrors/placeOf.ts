import { conversionOf, toCamelCase } from "../../core/codec/names.js";
import type { CalledEndpoint } from "../../core/errors.js";
import { UNION_TAGS } from "./unionTags.js";

/** A member of a union that the server names in a place. */
export interface NamedMember {
  /** The place of the union, as text. */
  readonly union: string;
  readonly member: string;
  /** Whether it is the value as such that is wrong, and not a part of it. */
  readonly isLast: boolean;
}

/** A place in a request. */
export interface Place {
  /** Keys and indexes as the program wrote them. */
  readonly path: readonly (string | number)[];
  readonly members: readonly NamedMember[];
}

type Location = readonly (string | number)[];

/** Plain types that the server names in a place, where a value may be one of several. */
const PLAIN_TYPES: readonly string[] = ["bool", "datetime", "float", "int", "str", "uuid"];

/**
 * Reads a place as the server tells it: `["body", "individual", "billing_address", "country"]` is
 * `billingAddress.country`. What names a member of a union is no part of the path.
 */
export function placeOf([part, ...keys]: Location, endpoint: CalledEndpoint | undefined): Place {
  const path: (string | number)[] = part === "body" && endpoint?.bodyKey ? [endpoint.bodyKey] : [];
  const members: NamedMember[] = [];
  let field = "";
  let isFree = false;
  for (const [index, key] of keys.entries()) {
    const isKeyOfMap = isFree && typeof key === "string";
    isFree = false;
    if (!isKeyOfMap && isMember(key, field)) {
      const union = JSON.stringify([part, ...keys.slice(0, index)]);
      members.push({ union, member: key, isLast: index === keys.length - 1 });
    } else if (isKeyOfMap) path.push(key);
    else if (typeof key === "number") {
      // One value alone travels in a query as a list of one does.
      if (part !== "query" || members.length === 0) path.push(key);
    } else {
      path.push(programKey(key, part === "query" ? endpoint : undefined));
      field = key;
      isFree = ["keep", "keepKeys"].includes(conversionOf(key));
    }
  }
  return { path, members };
}

/** Whether a key names a member of a union: a class, a plain type, a wrapper, or a member's tag. */
function isMember(key: string | number, field: string): key is string {
  if (typeof key === "number") return false;
  const isWireName = /^[a-z_][a-z\d_]*$/.test(key);
  return !isWireName || PLAIN_TYPES.includes(key) || tagsIn(field).includes(key);
}

/** The tags of the unions that a field holds. */
function tagsIn(field: string): readonly string[] {
  return (Object.hasOwn(UNION_TAGS, field) && UNION_TAGS[field]) || [];
}

/** The request's key for a name. */
function programKey(name: string, endpoint: CalledEndpoint | undefined): string {
  const renamed = Object.entries(endpoint?.queryNames ?? {}).find(([, wireName]) => wireName === name);
  return renamed?.[0] ?? toCamelCase(name);
}
