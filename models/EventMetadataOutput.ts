// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CostMetadataOutput, CostMetadataOutputSchema } from "./CostMetadataOutput.js";
import { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";
import type { Schema } from "./Schema.js";
import { scalar } from "./scalar.js";

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
export const EventMetadataOutputSchema: Schema<EventMetadataOutput> = /* @__PURE__ */ v.objectWithRest(
  { _cost: v.nullish(CostMetadataOutputSchema), _llm: v.nullish(LLMMetadataSchema) },
  scalar("string", "number", "boolean"),
) as Schema<unknown> as Schema<EventMetadataOutput>;
