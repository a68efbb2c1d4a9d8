import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN, type MockPolar, type MockPolarOptions } from "polar-fn/mock";
import {
  createPolarProxy,
  type PolarProxy,
  type PolarProxyOptions,
  type ProxiedFunction,
  type ProxyCall,
  type ProxyFailure,
} from "polar-fn/proxy";

/** Where the pages of the tests are. */
export const ORIGIN = "https://shop.example";

/** A proxy before a mock, and what it told its log. */
export interface Setup {
  readonly mock: MockPolar;
  readonly proxy: PolarProxy;
  readonly failures: ProxyFailure[];
  /** Sends a request as a page of the shop's would. */
  readonly send: (path: string, init?: RequestInit) => Promise<Response>;
}

type Options<TFunction extends ProxiedFunction> = Partial<
  Omit<PolarProxyOptions<TFunction, never>, "authorize">
> & {
  readonly allow: readonly TFunction[];
  /** Also what the types refuse. */
  readonly authorize?: (call: ProxyCall<TFunction>) => unknown;
  readonly mock?: MockPolarOptions;
};

/**
 * Sets up a proxy at `/api/polar` that lets everybody in and forces nothing, unless told otherwise.
 */
export function setUp<TFunction extends ProxiedFunction>({
  mock: mockOptions,
  authorize = () => ({}),
  ...options
}: Options<TFunction>): Setup {
  const mock = createMockPolar(mockOptions);
  const failures: ProxyFailure[] = [];
  const proxy = createPolarProxy<TFunction, never>({
    core: new PolarCore({
      accessToken: MOCK_TOKEN,
      fetch: mock.fetch,
      retryConfig: { strategy: "none" },
    }),
    basePath: "/api/polar",
    authorize: authorize as (call: ProxyCall<TFunction>) => never,
    onError: (failure) => {
      failures.push(failure);
    },
    ...options,
  });

  function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (init.method && !headers.has("sec-fetch-site")) headers.set("sec-fetch-site", "same-origin");
    return proxy(new Request(`${ORIGIN}/api/polar${path}`, { ...init, headers }));
  }

  return { mock, proxy, failures, send };
}

/** What `init` of a request with a JSON body is. */
export function json(method: string, body: unknown): RequestInit {
  return {
    method,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  };
}
