import { thrownError } from "../../core/call/failures.js";
import { invalid } from "../../core/call/StepError.js";
import type { InvalidRequestError } from "../../core/errors.js";
import type { Result } from "../../core/Result.js";
import { eventsIngest } from "../../funcs/lite/eventsIngest.js";
import type { LLMMetadata } from "../../models/LLMMetadata.js";
import type { Usage } from "./createUsage.js";
import { type LLMResult, type LLMSource, llmMetadata } from "./llmMetadata.js";
import type { RecordedEvent, UsageEvent, UsageRecordError } from "./UsageEvent.js";

const MAX_CENTS = 100_000;
const DECIMAL_PLACES = 12;

/** Whose use it was: a customer by its ID in your system, or by its Polar ID. */
export type LLMCustomer =
  | { readonly externalCustomerId: string; readonly customerId?: undefined }
  | { readonly customerId: string; readonly externalCustomerId?: undefined };

/** A use of a language model: whose, of what, and what it has cost you. */
export type LLMUse = LLMSource &
  LLMCustomer & {
    /** What meters go by. Default `llm`. */
    readonly name?: string | undefined;
    /** The event's own ID, such as that of a job which may run twice. Default: a new one. */
    readonly externalId?: string | undefined;
    /** When it was. Default: now. */
    readonly timestamp?: Date | undefined;
    /**
     * What it has cost you in cents, such as `0.042`, below 100,000; Polar keeps 12 decimal places.
     * Customers do not pay it.
     */
    readonly costInCents?: number | undefined;
    /** Your own data beside it. */
    readonly metadata?: UsageEvent["metadata"];
  };

/**
 * Records the use of a language model from the result of an AI SDK. A result that counts no tokens
 * is an `InvalidRequestError`, and so is a cost that Polar does not take.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/lite/core";
 * import { memoryStore } from "polar-fn/store";
 * import { createUsage, trackLLM } from "polar-fn/usage";
 *
 * const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 * const usage = createUsage(polar, { store: memoryStore() });
 *
 * // What OpenAI's, Anthropic's, Google's or Vercel's SDK gave.
 * const completion = { model: "gpt-5", usage: { prompt_tokens: 1200, completion_tokens: 300 } };
 * await trackLLM(usage, completion, { vendor: "openai", externalCustomerId: "usr_1337" });
 * ```
 */
export async function trackLLM(
  usage: Pick<Usage, "record">,
  result: LLMResult,
  { vendor, model, costInCents, metadata, name = "llm", ...event }: LLMUse,
): Promise<Result<RecordedEvent, UsageRecordError>> {
  try {
    const counted = counting(llmMetadata(result, { vendor, model }));
    const cost = costInCents === undefined ? {} : { _cost: costOf(costInCents) };
    return await usage.record({ ...event, name, metadata: { ...metadata, ...cost, _llm: counted } });
  } catch (thrown) {
    return { ok: false, error: thrownError(eventsIngest, thrown) as InvalidRequestError };
  }
}

/** What counts something: OpenAI's streams have no counts unless one asks for them. */
function counting(metadata: LLMMetadata): LLMMetadata {
  if (metadata.totalTokens > 0) return metadata;
  throw invalid("InvalidRequestError", ["usage"], "counts of tokens in the result", "none");
}

/** A cost as Polar takes it: with 12 decimal places at most, which 0.1 + 0.2 goes beyond. */
function costOf(cents: number): { readonly amount: number; readonly currency: "usd" } {
  if (typeof cents !== "number" || !(Math.abs(cents) < MAX_CENTS))
    throw invalid("InvalidRequestError", ["costInCents"], `a number below ${MAX_CENTS}`, String(cents));
  return { amount: Number(cents.toFixed(DECIMAL_PLACES)), currency: "usd" };
}
