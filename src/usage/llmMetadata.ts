import type { LLMMetadata } from "../../models/LLMMetadata.js";

/** How OpenAI's chat completions count, and version 4 of Vercel's AI SDK in camelCase. */
export interface PromptTokens {
  readonly prompt_tokens?: number;
  readonly completion_tokens?: number;
  readonly prompt_tokens_details?: { readonly cached_tokens?: number } | null;
  readonly promptTokens?: number;
  readonly completionTokens?: number;
}

/** How OpenAI's responses and Anthropic's messages count. */
export interface InputTokens {
  readonly input_tokens?: number;
  readonly output_tokens?: number;
  readonly input_tokens_details?: { readonly cached_tokens?: number } | null;
  /** Anthropic's: beside `input_tokens`, not among them. */
  readonly cache_read_input_tokens?: number | null;
  /** Anthropic's: beside `input_tokens`, not among them. */
  readonly cache_creation_input_tokens?: number | null;
}

/** How Vercel's AI SDK counts from version 5 on. */
export interface ModelTokens {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly cachedInputTokens?: number | undefined;
}

/** How Google's Gen AI SDK counts. */
export interface CandidateTokens {
  readonly promptTokenCount?: number;
  readonly candidatesTokenCount?: number;
  readonly thoughtsTokenCount?: number;
  readonly cachedContentTokenCount?: number;
}

/** What the common AI SDKs count of a call. */
export type TokenUsage = PromptTokens & InputTokens & ModelTokens & CandidateTokens;

/**
 * A result of an AI SDK, as far as it is used here: of OpenAI's, Anthropic's, Google's or Vercel's.
 */
export interface LLMResult {
  readonly usage?: TokenUsage | null | undefined;
  readonly usageMetadata?: TokenUsage | undefined;
  readonly model?: string;
  readonly modelVersion?: string;
  readonly response?: { readonly modelId?: string } | undefined;
}

/** What a result does not say itself. */
export interface LLMSource {
  /** Who runs the model, such as `openai`. */
  readonly vendor: string;
  /** The model's name; needed where the result does not have it. */
  readonly model?: string | undefined;
}

/**
 * The `_llm` metadata of an event from the result of an AI SDK: tokens and model. Tokens that came
 * from a cache are part of the input tokens, however the SDK counts them.
 */
export function llmMetadata(result: LLMResult, { vendor, model }: LLMSource): LLMMetadata {
  const used: TokenUsage = result.usage ?? result.usageMetadata ?? {};
  const inputTokens =
    first(used.inputTokens, used.input_tokens, used.prompt_tokens, used.promptTokens, used.promptTokenCount) +
    first(used.cache_read_input_tokens) +
    first(used.cache_creation_input_tokens);
  const outputTokens =
    first(
      used.outputTokens,
      used.output_tokens,
      used.completion_tokens,
      used.completionTokens,
      used.candidatesTokenCount,
    ) + first(used.thoughtsTokenCount);
  const cachedInputTokens = first(
    used.cachedInputTokens,
    used.cache_read_input_tokens,
    used.input_tokens_details?.cached_tokens,
    used.prompt_tokens_details?.cached_tokens,
    used.cachedContentTokenCount,
  );
  return {
    vendor,
    model: model ?? result.model ?? result.modelVersion ?? result.response?.modelId ?? "unknown",
    inputTokens,
    cachedInputTokens,
    outputTokens,
    totalTokens: inputTokens + outputTokens,
  };
}

/** The first that is a number, or 0: Vercel's AI SDK 4 says NaN where it does not know. */
function first(...counts: readonly (number | null | undefined)[]): number {
  return counts.find((count) => Number.isFinite(count)) ?? 0;
}
