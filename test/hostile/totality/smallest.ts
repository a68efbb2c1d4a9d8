import { CUSTOMER, jsonAnswer } from "../support/answers.js";
import type { Combination } from "../support/cores.js";
import { longTexts } from "./longTexts.js";
import { get, hasToken, type SmallestCase } from "./SmallestCase.js";

const UNEXPECTED = /^UnexpectedClientError: /;
const BROKEN = /^(ConnectionError|UnexpectedClientError): ./;

/** An error that throws itself when it is asked for its message. */
function unreadable(): Error {
  const error = new Error();
  return Object.defineProperty(error, "message", {
    get() {
      throw error;
    },
  });
}

/** A proxy every trap of which throws the proxy. */
function trap(): unknown {
  const handler: ProxyHandler<object> = new Proxy(
    {},
    {
      get: () => () => {
        throw proxy;
      },
    },
  );
  const proxy: object = new Proxy(() => {}, handler);
  return proxy;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const hostile: Readonly<Record<string, () => unknown>> = {
  "an error that throws itself when asked for its message": unreadable,
  "a cause that throws itself when asked for its message": () => new Error("", { cause: unreadable() }),
  "a revoked proxy": revoked,
  "a proxy whose traps throw it": trap,
  "an error whose message is a symbol": () => Object.assign(new Error(), { message: Symbol("oops") }),
  "a symbol": () => Symbol("oops"),
  "an object without a prototype": () => Object.create(null),
  undefined: () => undefined,
};

function throwing(key: string, make: () => unknown): never {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw make();
    },
  }) as never;
}

function checks(combination: Combination): boolean {
  return combination.checked;
}

function rejecting(title: string, make: () => unknown): readonly SmallestCase[] {
  function reject(): Promise<never> {
    return Promise.reject(make());
  }

  async function drifting(): Promise<Response> {
    return jsonAnswer({ ...CUSTOMER, email: 5 });
  }

  return [
    {
      title: `a fetch that rejects with ${title}`,
      expected: BROKEN,
      call: (combination) => get(combination, { fetch: reject }),
    },
    {
      title: `a token function that rejects with ${title}`,
      expected: UNEXPECTED,
      call: (combination) => get(combination, { accessToken: reject }),
      meets: hasToken,
    },
    {
      title: `an onDrift that rejects with ${title}`,
      expected: UNEXPECTED,
      call: (combination) => get(combination, { fetch: drifting, onDrift: reject }),
      meets: checks,
    },
    {
      title: `a signal that was aborted because of ${title}`,
      expected: /^RequestAbortedError: ./,
      call: (combination) => get(combination, {}, { signal: AbortSignal.abort(make()) }),
    },
    {
      title: `a getter of the request that throws ${title}`,
      expected: /^(UnexpectedClientError|InvalidRequestError): ./,
      call: ({ functions, make: makeCore }) =>
        functions.customersCreate(
          makeCore({ fetch: async () => jsonAnswer(CUSTOMER) }),
          throwing("email", make),
        ),
    },
    {
      title: `a getter of the call's options that throws ${title}`,
      expected: UNEXPECTED,
      call: (combination) => get(combination, {}, throwing("headers", make)),
    },
  ];
}

function never(): Promise<never> {
  return new Promise(() => {});
}

/** What never comes to an end by itself. */
const endless: readonly SmallestCase[] = [
  {
    title: "a fetch that never settles",
    expected: /^RequestTimeoutError: ./,
    call: (combination) => get(combination, { fetch: never }),
  },
  {
    title: "a body that never ends",
    expected: /^RequestTimeoutError: ./,
    call: (combination) => get(combination, { fetch: async () => new Response(new ReadableStream()) }),
  },
  {
    title: "a token function that never settles",
    expected: /^RequestTimeoutError: ./,
    call: (combination) => get(combination, { accessToken: never }),
    meets: hasToken,
  },
  {
    title: "an onDrift that never settles",
    expected: /^(RequestTimeoutError: .|ok)/,
    call: (combination) =>
      get(combination, { fetch: async () => jsonAnswer({ ...CUSTOMER, email: 5 }), onDrift: never }),
    meets: checks,
  },
];

/** A signal that is aborted soon, and whose reason cannot be read. */
function unreadableSoon(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5);
  return Object.defineProperty(controller.signal, "reason", {
    get() {
      throw unreadable();
    },
  });
}

/** What keeps others waiting, or the event loop from turning. */
const selfish: readonly SmallestCase[] = [
  {
    title: "a signal whose reason cannot be read",
    expected: /^RequestAbortedError: ./,
    call: (combination) => get(combination, { fetch: never, timeoutMs: 0 }, { signal: unreadableSoon() }),
  },
  {
    title: "a signal whose reason cannot be read, beside another call",
    expected: /^RequestAbortedError: ./,
    call: (combination) => {
      const signal = unreadableSoon();
      void get(combination, { fetch: never, timeoutMs: 0 }, { signal });
      return get(combination, { fetch: never, timeoutMs: 0 }, { signal });
    },
  },
  {
    title: "retries without waits of a fetch that fails at once",
    expected: /^RequestAbortedError: ./,
    call: (combination) =>
      get(
        combination,
        { fetch: () => Promise.reject(new Error("no")), timeoutMs: 9_000 },
        {
          signal: AbortSignal.timeout(30),
          retries: { strategy: "backoff", backoff: { initialInterval: 0, exponent: 1 } },
        },
      ),
    meets: hasToken,
  },
];

/** The smallest hostile things, with what a call comes to that meets one. */
export const smallest: readonly SmallestCase[] = [
  ...endless,
  ...selfish,
  ...longTexts,
  ...Object.entries(hostile).flatMap(([title, make]) => rejecting(title, make)),
];
