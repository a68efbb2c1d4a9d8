import type { Named } from "./Named.js";

type Fields = Readonly<Record<string, unknown>>;

function withField(good: Fields, key: string, { name, make }: Named<unknown>): Named<unknown> {
  return { name: `${key}: ${name}`, make: () => ({ ...good, [key]: make() }) };
}

function withGetter(good: Fields, key: string, { name, make }: Named<unknown>): Named<unknown> {
  function get(): never {
    throw make();
  }

  return {
    name: `${key}: a getter that throws ${name}`,
    make: () => Object.defineProperty({ ...good }, key, { enumerable: true, get }),
  };
}

/** A proxy of a good request one of whose traps throws. */
function withTrap(
  good: Fields,
  trap: keyof ProxyHandler<object>,
  { name, make }: Named<unknown>,
): Named<unknown> {
  const handler = {
    [trap]() {
      throw make();
    },
  };
  return { name: `a proxy whose ${trap} throws ${name}`, make: () => new Proxy({ ...good }, handler) };
}

function asJSON({ name, make }: Named<unknown>): readonly Named<unknown>[] {
  function thrower(): never {
    throw make();
  }

  return [
    { name: `a toJSON that throws ${name}`, make: () => ({ toJSON: thrower }) },
    { name: `a toJSON that gives ${name}`, make: () => ({ toJSON: make }) },
    { name: `a toISOString that throws ${name}`, make: () => ({ toISOString: thrower }) },
    { name: `a toISOString that gives ${name}`, make: () => ({ toISOString: make }) },
    { name: `a toString that throws ${name}`, make: () => ({ toString: thrower }) },
    { name: `a toString that gives ${name}`, make: () => ({ toString: make }) },
    { name: `a list of ${name}`, make: () => [make(), make()] },
    { name: `a map of ${name}`, make: () => ({ some_key: make() }) },
    {
      name: `a getter that throws ${name}`,
      make: () => Object.defineProperty({}, "a", { enumerable: true, get: thrower }),
    },
    { name: "a subclass of Array", make: () => new (class extends Array<unknown> {})(1, 2) },
  ];
}

const TRAPS = ["ownKeys", "get", "has", "getPrototypeOf", "getOwnPropertyDescriptor"] as const;

/** Requests that are wrong in every way, made from one that is good. */
export function hostileRequests(good: Fields, thrown: Named<unknown>): readonly Named<unknown>[] {
  const keys = [...Object.keys(good), "unknownField", "metadata", "__proto__", "page"];
  return [
    thrown,
    ...keys.flatMap((key) => [
      withField(good, key, thrown),
      withGetter(good, key, thrown),
      ...asJSON(thrown).map((value) => withField(good, key, value)),
    ]),
    ...TRAPS.map((trap) => withTrap(good, trap, thrown)),
    ...asJSON(thrown),
  ];
}
