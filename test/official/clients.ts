import { MOCK_TOKEN } from "polar-fn/mock";
import { PolarCore } from "polar-sdk-0/core.js";
import type { RetryConfig } from "polar-sdk-0/lib/retries.js";
import { createPolarCore } from "polar-sdk-1/2026-10";
import type { Combination, Core } from "../contract/combinations.js";
import { plain } from "../contract/results.js";
import { fromWire } from "./wire.js";

/** What a call came to, as plain data. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly statusCode: unknown; readonly body: unknown };

export type Core0 = PolarCore;
export type Core1 = ReturnType<typeof createPolarCore>;

export type Retries = RetryConfig | undefined;

/** A core of 0.49.0. */
export const core0 = (serverURL: string, retryConfig: Retries): Core0 =>
  new PolarCore({
    accessToken: MOCK_TOKEN,
    serverURL,
    ...(retryConfig === undefined ? {} : { retryConfig }),
  });

/** A core of 1.0.1. */
export const core1 = (baseUrl: string): Core1 => createPolarCore({ accessToken: MOCK_TOKEN, baseUrl });

/** A core of ours. */
export const ours = ({ core }: Combination, serverURL: string, retryConfig: Retries): Core =>
  core({ accessToken: MOCK_TOKEN, serverURL, retryConfig });

type Result =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown };

function failed(error: unknown): Outcome {
  if (!(error instanceof Error))
    return { ok: false, error: `${error}`, statusCode: undefined, body: undefined };
  const { statusCode, body } = error as Error & { statusCode?: unknown; body?: unknown };
  return { ok: false, error: error.name, statusCode, body };
}

/** What a call that gives a Result came to; a rejection counts as an error of its own. */
export async function outcomeOf(call: () => PromiseLike<Result>): Promise<Outcome> {
  try {
    const result = await call();
    return result.ok ? { ok: true, value: plain(result.value) } : failed(result.error);
  } catch (error) {
    return {
      ok: false,
      error: `rejects: ${error instanceof Error ? error.name : error}`,
      statusCode: undefined,
      body: undefined,
    };
  }
}

/** What a call of 1.0.1, which throws, came to; its value with our names and dates. */
export async function outcomeOf1(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { ok: true, value: fromWire(await call()) };
  } catch (error) {
    return failed(error);
  }
}

/** The list of 0.49.0 without its wrapper. */
export async function unwrapped(
  page: PromiseLike<
    | { readonly ok: true; readonly value: { readonly result: unknown } }
    | { readonly ok: false; readonly error: unknown }
  >,
): Promise<Result> {
  const result = await page;
  return result.ok ? { ok: true, value: result.value.result } : { ok: false, error: result.error };
}
