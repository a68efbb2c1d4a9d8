import type { Named } from "./Named.js";
import { hostileSignals } from "./signals.js";
import { promises } from "./throwables.js";

/** An option, and what is wrong with it. */
export interface OddOption extends Named<unknown> {
  readonly key: string;
}

const NAMES = [
  "accessToken",
  "server",
  "serverURL",
  "apiVersion",
  "organizationId",
  "userAgent",
  "timeoutMs",
  "retryConfig",
  "retries",
  "retryCodes",
  "headers",
  "fetchOptions",
  "fetch",
  "ky",
  "responseValidation",
  "onDrift",
  "signal",
  "cache",
  "redirect",
  "method",
  "body",
  "dispatcher",
  "anything",
  "toJSON",
  "__proto__",
] as const;

function under(key: string, { name, make, endless = false }: Named<unknown>): OddOption {
  return { key, name: `${key}: ${name}`, make, endless };
}

function within(key: string, inner: string, { name, make }: Named<unknown>): OddOption {
  return { key, name: `${key}.${inner}: ${name}`, make: () => ({ [inner]: make() }) };
}

/** Bounded, because a retry without an end is what such a policy asks for. */
function backoff(inner: string, { name, make }: Named<unknown>, key: string): OddOption {
  const rest = { initialInterval: 1, maxInterval: 5, maxElapsedTime: 15 };
  return {
    key,
    name: `${key}.backoff.${inner}: ${name}`,
    make: () => ({ strategy: "backoff", backoff: { ...rest, [inner]: make() } }),
  };
}

function headers({ name, make }: Named<unknown>): readonly Named<unknown>[] {
  return [
    { name: `of one that is ${name}`, make: () => ({ "x-odd": make() }) },
    { name: `of a pair with ${name}`, make: () => [["x-odd", make()]] },
    { name: `of a list with ${name}`, make: () => [make()] },
    { name: `of a getter that throws ${name}`, make: () => throwing("x-odd", make) },
    { name: "of two lines", make: () => ({ "x-odd": "a\r\nb: c" }) },
    { name: "without a name", make: () => ({ "": "a" }) },
  ];
}

function throwing(key: string, make: () => unknown): object {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw make();
    },
  });
}

/** Options of a core and of a call that are not what they should be. */
export function hostileOptions(thrown: Named<unknown>): readonly OddOption[] {
  return [
    ...NAMES.map((key) => under(key, thrown)),
    ...promises(thrown).flatMap((promise) => [under("accessToken", promise), under("onDrift", promise)]),
    ...hostileSignals(thrown).map((signal) => under("signal", signal)),
    ...headers(thrown).map((value) => under("headers", value)),
    within("fetchOptions", "signal", thrown),
    within("fetchOptions", "headers", thrown),
    within("retries", "strategy", thrown),
    within("retries", "backoff", thrown),
    within("retryConfig", "retryConnectionErrors", thrown),
    ...["initialInterval", "maxInterval", "exponent"].map((inner) => backoff(inner, thrown, "retries")),
    ...["initialInterval", "maxInterval", "exponent"].map((inner) => backoff(inner, thrown, "retryConfig")),
    { key: "retryCodes", name: `retryCodes of ${thrown.name}`, make: () => [thrown.make()] },
    ...["http:/u:p@host", "blob:a", "//", "\u0000", "http://[", "http://a b"].map((value) =>
      under("serverURL", { name: JSON.stringify(value), make: () => value }),
    ),
    ...["nonsense", "__proto__", "constructor", "toString"].map((value) =>
      under("server", { name: value, make: () => value }),
    ),
  ];
}

/** Whole sets of options that are none. */
export function hostileOptionSets({ name, make }: Named<unknown>): readonly Named<unknown>[] {
  return [
    { name, make },
    { name: `a getter that throws ${name}`, make: () => throwing("headers", make) },
    { name: `an unknown getter that throws ${name}`, make: () => throwing("anything", make) },
    { name: "a revoked proxy", make: revoked },
    {
      name: `a proxy whose ownKeys throws ${name}`,
      make: () =>
        new Proxy(
          {},
          {
            ownKeys() {
              throw make();
            },
          },
        ),
    },
  ];
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
