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
  /** From version 6 on, where tokens from a cache are always among `inputTokens`. */
  readonly inputTokenDetails?: object | undefined;
  /** Of an embedding. */
  readonly tokens?: number | undefined;
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

/** A step of a result of Vercel's AI SDK, or a result that has no steps. */
export interface LLMStep {
  readonly usage?: TokenUsage | null | undefined;
  /** By provider. Version 5 leaves to it what Anthropic wrote into a cache. */
  readonly providerMetadata?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/**
 * A result of an AI SDK, as far as it is used here: of OpenAI's, Anthropic's, Google's or Vercel's.
 */
export interface LLMResult extends LLMStep {
  /** Of all steps, where `usage` is that of the last one. */
  readonly totalUsage?: TokenUsage | undefined;
  readonly steps?: readonly LLMStep[] | undefined;
  readonly usageMetadata?: TokenUsage | undefined;
  readonly model?: string | { readonly modelId: string } | undefined;
  readonly modelVersion?: string | undefined;
  readonly response?: { readonly modelId?: string; readonly headers?: unknown } | undefined;
}

/** What a result does not say itself. */
export interface LLMSource {
  /** Who runs the model, such as `openai`. */
  readonly vendor: string;
  /** The model's name; needed where the result does not have it. */
  readonly model?: string | undefined;
}

/**
 * The `_llm` metadata of an event from the result of an AI SDK: the tokens of all its steps, and
 * the model. Tokens that came from a cache or went into one are part of the input tokens, however
 * the SDK counts them.
 */
export function llmMetadata(result: LLMResult, { vendor, model }: LLMSource): LLMMetadata {
  const used: TokenUsage = result.totalUsage ?? result.usage ?? result.usageMetadata ?? {};
  const steps = result.steps ?? [result];
  const inputTokens = steps.reduce((sum, step) => sum + besideInput(step), inputOf(used));
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
    model: model ?? modelOf(result) ?? "unknown",
    inputTokens,
    cachedInputTokens,
    outputTokens,
    totalTokens: inputTokens + outputTokens,
  };
}

function inputOf(used: TokenUsage): number {
  return (
    first(
      used.inputTokens,
      used.input_tokens,
      used.prompt_tokens,
      used.promptTokens,
      used.promptTokenCount,
      used.tokens,
    ) +
    first(used.cache_read_input_tokens) +
    first(used.cache_creation_input_tokens)
  );
}

/** Tokens of Anthropic's cache, which version 5 of Vercel's AI SDK does not count as input. */
function besideInput({ usage, providerMetadata }: LLMStep): number {
  const anthropic = providerMetadata?.["anthropic"];
  if (!anthropic || usage?.inputTokenDetails) return 0;
  return first(usage?.cachedInputTokens) + first(anthropic["cacheCreationInputTokens"]);
}

function modelOf({ model, modelVersion, response }: LLMResult): string | undefined {
  return response?.modelId ?? (typeof model === "object" ? model.modelId : model) ?? modelVersion;
}

/** The first that is a number, or 0: Vercel's AI SDK 4 says NaN where it does not know. */
function first(...counts: readonly unknown[]): number {
  return counts.find(isCount) ?? 0;
}

function isCount(value: unknown): value is number {
  return Number.isFinite(value);
}
