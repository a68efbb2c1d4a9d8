import type { EndpointDefinition } from "../../core/EndpointDefinition.js";

type Values = Readonly<Record<string, unknown>>;

/** A value that no schema takes. */
const NOTHING_OF_JSON = (): void => {};

/** The keys that each object schema of a full function's check looks at, given what it finds under them. */
const keysLookedAt = (
  endpoint: EndpointDefinition,
  find: (key: string) => unknown,
  place: (watched: Values) => Values,
): readonly ReadonlySet<string>[] => {
  const members: Set<string>[] = [];
  const watched = new Proxy<Values>(
    {},
    {
      get(_, key) {
        // The codec asks everything whether it has a JSON form of its own.
        if (typeof key !== "string" || key === "toJSON") return undefined;
        members.at(-1)?.add(key);
        return find(key);
      },
      // An object schema begins with a copy of whatever is there; nothing is.
      ownKeys() {
        members.push(new Set());
        return [];
      },
    },
  );
  try {
    endpoint.encode?.(place(watched), endpoint);
  } catch {
    // What is wrong with the values is not the question here.
  }
  return members;
};

/**
 * The keys that a full function documents: one set for each member where its
 * request is a union, and one set otherwise. Where the body stands beside path
 * parameters, `inBody` asks for the body's keys.
 *
 * Values that nothing takes make a check look at every member of a union; the
 * request's own make it look at the member that a value of theirs names.
 */
export const documentedKeys = (
  endpoint: EndpointDefinition,
  request: Values,
  inBody = false,
): readonly ReadonlySet<string>[] => {
  const { bodyKey } = endpoint;
  const nested = inBody && bodyKey !== undefined;
  const values = (nested ? request[bodyKey] : request) as Values;
  const place = (watched: Values) => (nested ? { ...request, [bodyKey]: watched } : watched);
  return [
    () => NOTHING_OF_JSON,
    (key: string) => (Object.hasOwn(values, key) ? values[key] : undefined),
  ].flatMap((find) => keysLookedAt(endpoint, find, place));
};
