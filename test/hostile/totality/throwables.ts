import { runInNewContext } from "node:vm";
import { PolarError } from "polar-fn/lite/core";
import { type Named, named } from "./Named.js";

function thrower(value: unknown): () => never {
  return () => {
    throw value;
  };
}

/** An error one of whose properties throws the error itself when it is read. */
function selfThrowing(property: string): Error {
  const error = new Error("self");
  return Object.defineProperty(error, property, { get: thrower(error) });
}

/** A proxy every trap of which throws the proxy. */
function trap(): unknown {
  const handler: ProxyHandler<object> = new Proxy({}, { get: () => thrower(proxy) });
  const proxy: object = new Proxy(() => {}, handler);
  return proxy;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An error that says of itself that it was a server's answer. */
function impostor(name: string): Error {
  return Object.assign(new Error("busy"), { name, statusCode: 503, retryAfterMs: 0, status: 503 });
}

function circular(): Error {
  const error = new Error("circular");
  error.cause = error;
  return error;
}

function deepCauses(): Error {
  let error = new Error("");
  for (let depth = 0; depth < 1_000; depth++) error = new Error("", { cause: error });
  return error;
}

/** What a program may throw, or reject a promise with. */
export const throwables: readonly Named<unknown>[] = named<unknown>([
  ["an error", () => new Error("oops")],
  ["an error without a message", () => new Error("")],
  ["undefined", () => undefined],
  ["null", () => null],
  ["0", () => 0],
  ["NaN", () => Number.NaN],
  ["a bigint", () => 1n],
  ["a text", () => "oops"],
  ["an empty text", () => ""],
  ["a symbol", () => Symbol("oops")],
  ["an object", () => ({})],
  ["an array", () => []],
  ["a function", () => () => {}],
  ["an object without a prototype", () => Object.create(null)],
  ["a number as message", () => ({ message: 5 })],
  ["a symbol as message", () => Object.assign(new Error(), { message: Symbol("oops") })],
  ["a message that is no text", () => ({ message: { toString: thrower(new Error("text")) } })],
  ["a message that is an object without a prototype", () => ({ message: Object.create(null) })],
  ["a message getter that throws", () => Object.defineProperty({}, "message", { get: thrower(1) })],
  ["a message getter that throws its error", () => selfThrowing("message")],
  ["a cause getter that throws its error", () => selfThrowing("cause")],
  ["a name getter that throws its error", () => selfThrowing("name")],
  ["a stack getter that throws its error", () => selfThrowing("stack")],
  ["a code getter that throws its error", () => selfThrowing("code")],
  ["a then getter that throws its error", () => selfThrowing("then")],
  ["a statusCode getter that throws its error", () => selfThrowing("statusCode")],
  ["a toString that throws", () => ({ toString: thrower(new Error("text")) })],
  ["a cause with a message getter that throws", () => new Error("", { cause: selfThrowing("message") })],
  ["a cause that is a revoked proxy", () => new Error("", { cause: revoked() })],
  ["a cause that is a symbol", () => new Error("", { cause: Symbol("oops") })],
  ["its own cause", circular],
  ["a long chain of causes", deepCauses],
  ["a revoked proxy", revoked],
  ["a proxy whose traps throw it", trap],
  ["a message that is a proxy whose traps throw it", () => ({ message: trap() })],
  ["a message of several lines", () => new Error("one\r\ntwo\u2028three")],
  ["a very long message", () => new Error("long ".repeat(200_000))],
  ["an error of another realm", () => runInNewContext("new TypeError('elsewhere')")],
  ["an AbortError", () => new DOMException("aborted", "AbortError")],
  ["a TimeoutError", () => new DOMException("late", "TimeoutError")],
  ["a promise", () => Promise.resolve(5)],
  // biome-ignore lint/suspicious/noThenProperty: that is what is tried
  ["a thenable that throws", () => ({ then: thrower(new Error("then")) })],
  ["an impostor of an SDKError", () => impostor("SDKError")],
  ["an impostor of a ConnectionError", () => impostor("ConnectionError")],
  ["a PolarError", () => new PolarError("UnexpectedClientError", "mine")],
  ["a PolarError of a name that nobody knows", () => new PolarError("Odd", "odd")],
  [
    "a PolarError that says it was a 503",
    () => Object.assign(new PolarError("SDKError", "503"), { statusCode: 503, retryAfterMs: 1e15 }),
  ],
  [
    "a PolarError whose name getter throws it",
    () => {
      const error = new PolarError("SDKError", "name");
      return Object.defineProperty(error, "name", { get: thrower(error) });
    },
  ],
]);

/** What a promise or a function may give where something else is due. */
export const oddValues: readonly Named<unknown>[] = [
  ...throwables,
  ...named<unknown>([
    ["true", () => true],
    ["-1", () => -1],
    ["2 ** 31", () => 2 ** 31],
    ["Infinity", () => Number.POSITIVE_INFINITY],
    ["a text of two lines", () => "a\nb"],
    ["half a character", () => "\ud800"],
    ["a date", () => new Date(0)],
    ["a date that is none", () => new Date(Number.NaN)],
    ["a map", () => new Map([["a", 1]])],
    ["a regular expression", () => /a/],
    ["an array of nothing", () => [undefined, null]],
    ["an array of symbols", () => [Symbol("a")]],
    ["an array with holes", () => new Array(2)],
    ["a class", () => class {}],
    ["an iterator that throws", () => ({ [Symbol.iterator]: thrower(new Error("iterator")) })],
    ["an iterator that gives no results", () => ({ [Symbol.iterator]: () => ({ next: () => null }) })],
    ["a primitive that throws", () => ({ [Symbol.toPrimitive]: thrower(new Error("primitive")) })],
    ["an object that is circular", () => circularObject()],
    ["an object of many levels", () => deepObject(20_000)],
    ["an own __proto__", () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}')],
  ]),
];

function circularObject(): object {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}

function deepObject(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level++) value = { inner: value };
  return value;
}

/** A thenable of many kinds that comes to a value or to an error. */
export function promises(what: Named<unknown>): readonly Named<unknown>[] {
  const { name, make } = what;
  return [
    { name: `throws ${name}`, make: () => thrower(make()) },
    { name: `rejects with ${name}`, make: () => () => Promise.reject(make()) },
    { name: `rejects late with ${name}`, make: () => () => late(() => Promise.reject(make())) },
    { name: `gives ${name}`, make: () => make },
    { name: `gives a promise of ${name}`, make: () => async () => make() },
    {
      name: `gives a thenable that throws ${name}`,
      // biome-ignore lint/suspicious/noThenProperty: that is what is tried
      make: () => () => ({ then: thrower(make()) }),
    },
    {
      name: `gives a thenable that settles twice, with ${name}`,
      make: () => () => ({
        // biome-ignore lint/suspicious/noThenProperty: that is what is tried
        then(resolve: (value: unknown) => void, reject: (reason: unknown) => void) {
          reject(make());
          resolve(make());
          throw make();
        },
      }),
    },
    { name: "never settles", make: () => () => new Promise(() => {}), endless: true },
    {
      name: "gives a thenable that never settles",
      // biome-ignore lint/suspicious/noThenProperty: that is what is tried
      make: () => () => ({ then() {} }),
      endless: true,
    },
  ];
}

async function late<TValue>(make: () => Promise<TValue>): Promise<TValue> {
  await new Promise((resolve) => setTimeout(resolve, 40));
  return make();
}
