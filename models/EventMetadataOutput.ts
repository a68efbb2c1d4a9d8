// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CostMetadataOutput, CostMetadataOutputSchema } from "./CostMetadataOutput.js";
import { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { scalar } from "./plain.js";
import type { Schema } from "./Schema.js";

/** Data on an event. Besides `_cost` and `_llm`, whatever was sent. */
export interface EventMetadataOutput {
  /**
   * What the event has cost you, in cents; fractions of a cent are fine. It counts in the metrics,
   * customers do not pay it.
   */
  _cost?: CostMetadataOutput | undefined;
  /** Use of a language model. */
  _llm?: LLMMetadata | undefined;
  [key: string]: string | number | boolean | CostMetadataOutput | LLMMetadata | undefined;
}

/** Checks a {@link EventMetadataOutput}. */
export const EventMetadataOutputSchema: Schema<EventMetadataOutput> = /* @__PURE__ */ mapSchema(
  scalar("string", "number", "boolean"),
  { _cost: nullish(CostMetadataOutputSchema), _llm: nullish(LLMMetadataSchema) },
) as Schema<unknown> as Schema<EventMetadataOutput>;
