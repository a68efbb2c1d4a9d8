import type { Result } from "../../core/Result.js";
import type { Usage } from "./createUsage.js";
import { type LLMResult, type LLMSource, llmMetadata } from "./llmMetadata.js";
import type { RecordedEvent, UsageEvent, UsageRecordError } from "./UsageEvent.js";

/** A use of a language model: whose, of what, and what it has cost you. */
export interface LLMUse extends LLMSource {
  /** The customer by its ID in your system. */
  readonly externalCustomerId: string;
  /** What meters go by. Default `llm`. */
  readonly name?: string | undefined;
  /** What it has cost you in cents, such as `0.042`. Customers do not pay it. */
  readonly costInCents?: number | undefined;
  /** Your own data beside it. */
  readonly metadata?: UsageEvent["metadata"];
}

/**
 * Records the use of a language model from the result of an AI SDK.
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
export function trackLLM(
  usage: Pick<Usage, "record">,
  result: LLMResult,
  { externalCustomerId, name = "llm", costInCents, metadata, ...source }: LLMUse,
): Promise<Result<RecordedEvent, UsageRecordError>> {
  const cost = costInCents === undefined ? {} : { _cost: { amount: costInCents, currency: "usd" } };
  return usage.record({
    name,
    externalCustomerId,
    metadata: { ...metadata, ...cost, _llm: llmMetadata(result, source) },
  });
}
