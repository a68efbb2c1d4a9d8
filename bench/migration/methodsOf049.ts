import { Polar } from "polar-sdk-0";

/** The function that a method of 0.49's class hands its call to: `customersList(this, …)`. */
function functionIn(method: unknown): string | undefined {
  const [, name] = /\b(\w+)\(this\b/.exec(String(method)) ?? [];
  return name;
}

/** The methods of an object of 0.49, and of those that its getters give. */
function* methodsBelow(holder: object, path: string): Iterable<readonly [method: string, name: string]> {
  const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(holder));
  for (const [key, { get, value }] of Object.entries(members)) {
    const inner: unknown = get?.call(holder);
    if (typeof inner === "object" && inner !== null) yield* methodsBelow(inner, `${path}.${key}`);
    const name = key === "constructor" ? undefined : functionIn(value);
    if (name !== undefined) yield [`${path}.${key}`, name];
  }
}

/**
 * The methods of 0.49's class by the standalone function that each calls: `customersList` to
 * `polar.customers.list`.
 */
export function methodsOf049(): ReadonlyMap<string, string> {
  return new Map([...methodsBelow(new Polar(), "polar")].map(([method, name]) => [name, method]));
}
