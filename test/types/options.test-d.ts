import ky from "ky";
import { type CoreOptions, PolarCore as FullCore, type RequestOptions } from "polar-fn/core";
import { customersGet } from "polar-fn/funcs/customersGet";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { expectTypeOf, it } from "vitest";

it("a core takes the options of the design, all of them optional", () => {
  const options: CoreOptions = {
    accessToken: "polar_oat_x",
    server: "sandbox",
    serverURL: new URL("https://proxy.example.com/polar"),
    apiVersion: "2026-10",
    organizationId: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
    retryConfig: {
      strategy: "backoff",
      backoff: { initialInterval: 1, maxInterval: 2, exponent: 1.5, maxElapsedTime: 3 },
      retryConnectionErrors: false,
    },
    timeoutMs: 5000,
    headers: { "x-team": "billing" },
    userAgent: "my-app/1.0",
    fetch: async (url, init) => new Response(`${init.method} ${url}`),
    responseValidation: "error",
    onDrift: ({ endpoint, issues }) => console.warn(endpoint, issues.length),
  };
  expectTypeOf(new LiteCore(options)).toEqualTypeOf<LiteCore>();
  expectTypeOf(new FullCore({ ...options, ky })).toEqualTypeOf<FullCore>();
  new LiteCore();
  new FullCore({});
  new LiteCore({ accessToken: () => "polar_oat_x" });
  new LiteCore({ accessToken: async () => undefined });
  new LiteCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
  new LiteCore({ retryConfig: { strategy: "none" } });
  new LiteCore({ fetch });
});

it("a core does not take what it does not know", () => {
  // @ts-expect-error there is no such server
  new LiteCore({ server: "staging" });
  // @ts-expect-error a token is text
  new LiteCore({ accessToken: 7 });
  // @ts-expect-error there is no such way with drift
  new LiteCore({ responseValidation: "throw" });
  // @ts-expect-error there is no such option
  new LiteCore({ token: "polar_oat_x" });
  // @ts-expect-error ky is the full core's
  new LiteCore({ ky });
  // @ts-expect-error there is no such strategy
  new FullCore({ retryConfig: { strategy: "always" } });
});

it("a call takes options of its own and the fields of RequestInit", () => {
  const { signal } = new AbortController();
  const options: RequestOptions = {
    timeoutMs: 1000,
    retries: { strategy: "none" },
    retryCodes: [503, "5XX"],
    serverURL: "https://proxy.example.com",
    accessToken: async () => "polar_oat_x",
    headers: new Headers({ "x-trace": "1" }),
    signal,
    cache: "no-store",
    credentials: "include",
    keepalive: true,
    redirect: "manual",
    referrerPolicy: "no-referrer",
    fetchOptions: { mode: "cors", priority: "high", signal },
  };
  customersGet(new FullCore(), { id: "" }, options);
  customersGet(new LiteCore(), { id: "" }, { headers: [["x-trace", "1"]] });
});

it("a call does not take what the function decides", () => {
  // @ts-expect-error the function has its method
  customersGet(new LiteCore(), { id: "" }, { method: "POST" });
  // @ts-expect-error the body is made of the request
  customersGet(new LiteCore(), { id: "" }, { body: "{}" });
  // @ts-expect-error the function has its method
  customersGet(new LiteCore(), { id: "" }, { fetchOptions: { method: "POST" } });
  // @ts-expect-error a timeout is a number of milliseconds
  customersGet(new LiteCore(), { id: "" }, { timeoutMs: "1s" });
});

it("only a core can be called with", () => {
  // @ts-expect-error options are no core
  customersGet({ accessToken: "polar_oat_x" }, { id: "" });
});
