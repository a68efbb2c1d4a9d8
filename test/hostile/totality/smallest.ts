import { CUSTOMER, ID, jsonAnswer } from "../support/answers.js";
import type { Combination, Options } from "../support/cores.js";

/** One hostile thing, in a call that is good otherwise. */
export interface Smallest {
  readonly title: string;
  /** Names of errors that the call may come to, or `ok`. */
  readonly expected: RegExp;
  readonly call: (combination: Combination) => PromiseLike<unknown>;
  /** Whether a combination can meet it at all; absent where all can. */
  readonly meets?: (combination: Combination) => boolean;
}

const UNEXPECTED = /^UnexpectedClientError: /;
const BROKEN = /^(ConnectionError|UnexpectedClientError): ./;
const TIMEOUT = 20;

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

function get({ functions, make }: Combination, options: Options, callOptions?: object): PromiseLike<unknown> {
  const fetch = async (): Promise<Response> => jsonAnswer(CUSTOMER);
  return functions.customersGet(make({ fetch, timeoutMs: TIMEOUT, ...options }), { id: ID }, callOptions);
}

function throwing(key: string, make: () => unknown): never {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw make();
    },
  }) as never;
}

function hasToken(combination: Combination): boolean {
  return combination.hasToken;
}

function checks(combination: Combination): boolean {
  return combination.checked;
}

function rejecting(title: string, make: () => unknown): readonly Smallest[] {
  const reject = (): Promise<never> => Promise.reject(make());
  const drifting = async (): Promise<Response> => jsonAnswer({ ...CUSTOMER, email: 5 });
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

const never = (): Promise<never> => new Promise(() => {});

/** What never comes to an end by itself. */
const endless: readonly Smallest[] = [
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
const selfish: readonly Smallest[] = [
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

const LONG = 1_000_000;

/** What takes for ever where a pattern is tried from each of its characters to its end. */
const long: readonly Smallest[] = ["x", "@", "/", "?", " ", "_a", "T0", "\n"].flatMap((piece) => {
  const text = piece.repeat(LONG / piece.length);
  const title = `a million characters of ${JSON.stringify(piece)}`;
  return [
    {
      title: `a serverURL of ${title}`,
      expected: /^InvalidRequestError: .{1,5000}$/,
      call: (combination) => get(combination, { serverURL: text }),
    },
    {
      title: `a serverURL that ends in ${title}`,
      expected: /^(ok|InvalidRequestError: .{1,5000})$/,
      call: (combination) => get(combination, { serverURL: `https://host.example/${text}` }),
    },
    {
      title: `a server of ${title}`,
      expected: /^InvalidRequestError: .{1,5000}$/,
      call: (combination) => get(combination, { server: text as never }),
      meets: hasToken,
    },
    {
      title: `an error whose message is ${title}`,
      expected: /^ConnectionError: .{1,5000}$/,
      call: (combination) => get(combination, { fetch: () => Promise.reject(new Error(text)) }),
    },
    {
      title: `an answer of ${title}`,
      expected: /^ResponseValidationError: .{1,5000}$/,
      call: (combination) => get(combination, { fetch: async () => new Response(text), timeoutMs: 9_000 }),
    },
    {
      title: `an answer with a name and a date of ${title}`,
      expected: /^ok$/,
      call: (combination) => {
        const body = { ...CUSTOMER, [text]: text, created_at: text, metadata: { [text]: text } };
        return get(combination, { fetch: async () => jsonAnswer(body), timeoutMs: 9_000 });
      },
    },
    {
      title: `a request with a name and a value of ${title}`,
      expected: /^(ok|SDKValidationError: .{1,5000})$/,
      call: ({ functions, make }) => {
        const fetch = async (): Promise<Response> => jsonAnswer(CUSTOMER);
        const request = { email: "a@example.com", name: text, metadata: { [text]: text }, [text]: text };
        return functions.customersCreate(make({ fetch }), request);
      },
    },
    {
      title: `a refusal of ${title}`,
      expected: /^SDKError: .{1,5000}$/,
      call: (combination) =>
        get(combination, { fetch: async () => new Response(text, { status: 400 }), timeoutMs: 9_000 }),
    },
  ] satisfies readonly Smallest[];
});

/** The smallest hostile things, with what a call comes to that meets one. */
export const smallest: readonly Smallest[] = [
  ...endless,
  ...selfish,
  ...long,
  ...Object.entries(hostile).flatMap(([title, make]) => rejecting(title, make)),
];
