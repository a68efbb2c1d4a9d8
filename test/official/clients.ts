import { MOCK_TOKEN } from "polar-fn/mock";
import { PolarCore } from "polar-sdk-0/core.js";
import { HTTPClient } from "polar-sdk-0/lib/http.js";
import type { RetryConfig } from "polar-sdk-0/lib/retries.js";
import { createPolarCore } from "polar-sdk-1/2026-10";
import type { Combination, Core } from "../contract/combinations.js";
import { plain } from "../contract/results.js";

/** What a call came to, as plain data. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly drift?: readonly unknown[] }
  | { readonly ok: false; readonly error: string; readonly statusCode: unknown; readonly body: unknown };

export type Core0 = PolarCore;
export type Core1 = ReturnType<typeof createPolarCore>;

export type Retries = RetryConfig | undefined;

/** Where the cores send to, and what takes it there. */
export interface Target {
  readonly url: string;
  /** The platform's, if left out. */
  readonly fetch?: typeof fetch;
}

/** A core of 0.49.0. */
export function core0({ url, fetch }: Target, retryConfig: Retries): Core0 {
  return new PolarCore({
    accessToken: MOCK_TOKEN,
    serverURL: url,
    ...(fetch === undefined ? {} : { httpClient: new HTTPClient({ fetcher: fetch }) }),
    ...(retryConfig === undefined ? {} : { retryConfig }),
  });
}

/** A core of 1.0.1, which always takes the platform's `fetch`. */
export function core1({ url }: Target): Core1 {
  return createPolarCore({ accessToken: MOCK_TOKEN, baseUrl: url });
}

/** A core of ours. */
export function ours({ core }: Combination, { url, fetch }: Target, retryConfig: Retries): Core {
  return core({ accessToken: MOCK_TOKEN, serverURL: url, retryConfig, fetch });
}

/** Calls a function of whatever type. */
export async function called(callee: unknown, parameters: readonly unknown[]): Promise<unknown> {
  if (typeof callee !== "function") throw new Error("There is no such function.");
  const value: unknown = await callee(...parameters);
  return value;
}

function failed(error: unknown): Outcome {
  if (!(error instanceof Error))
    return { ok: false, error: `${error}`, statusCode: undefined, body: undefined };
  const { statusCode, body } = error as Error & { statusCode?: unknown; body?: unknown };
  return { ok: false, error: error.name, statusCode, body };
}

/** What a call that gives a Result came to; a rejection counts as an error of its own. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    const { ok, value, error, drift } = (await call()) as Readonly<Record<string, unknown>>;
    if (ok !== true) return failed(error);
    return { ok: true, value: plain(value), ...(Array.isArray(drift) ? { drift } : {}) };
  } catch (error) {
    return {
      ok: false,
      error: `rejects: ${error instanceof Error ? error.name : error}`,
      statusCode: undefined,
      body: undefined,
    };
  }
}

/** What a call of 0.49.0 came to; of a list what is in its wrapper. */
export async function outcomeOf0(call: () => Promise<unknown>): Promise<Outcome> {
  const outcome = await outcomeOf(call);
  if (!outcome.ok || typeof outcome.value !== "object" || outcome.value === null) return outcome;
  const { value } = outcome;
  return Object.keys(value).join() === "result" && "result" in value
    ? { ok: true, value: value.result }
    : outcome;
}

/** What a call of 1.0.1, which throws, came to; its value as `read` makes it of the wire's. */
export async function outcomeOf1(
  call: () => Promise<unknown>,
  read: (value: unknown) => unknown,
): Promise<Outcome> {
  try {
    return { ok: true, value: read(await call()) };
  } catch (error) {
    return failed(error);
  }
}
