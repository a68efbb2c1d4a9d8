// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Use of a language model in an event. */
export interface LLMMetadata {
  /** Who runs the model, such as `openai`. */
  vendor: string;
  /** The model's name, as its vendor writes it. */
  model: string;
  prompt?: string | null | undefined;
  response?: string | null | undefined;
  /** An integer. */
  inputTokens: number;
  /** Those of the input tokens that came from a cache. An integer. */
  cachedInputTokens?: number | undefined;
  /** An integer. */
  outputTokens: number;
  /** An integer. */
  totalTokens: number;
}

/** Checks a {@link LLMMetadata}. */
export const LLMMetadataSchema: ObjectSchema<LLMMetadata> = /* @__PURE__ */ objectSchema<LLMMetadata>({
  vendor: string(),
  model: string(),
  prompt: nullish(string()),
  response: nullish(string()),
  inputTokens: integer(),
  cachedInputTokens: nullish(integer()),
  outputTokens: integer(),
  totalTokens: integer(),
});
