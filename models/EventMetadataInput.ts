// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type CostMetadataInput, CostMetadataInputSchema } from "./CostMetadataInput.js";
import { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";
import { mapSchema } from "./mapSchema.js";
import { boolean, number, string } from "./plain.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/**
 * Data on an event to send. Besides `_cost` and `_llm`, strings, numbers and booleans under keys
 * of your own.
 */
export interface EventMetadataInput {
  /**
   * What the event has cost you, in cents; fractions of a cent are fine. It counts in the metrics,
   * customers do not pay it.
   */
  _cost?: CostMetadataInput | undefined;
  /** Use of a language model, for Polar's cost analysis. */
  _llm?: LLMMetadata | undefined;
  [key: string]: string | number | boolean | CostMetadataInput | LLMMetadata | undefined;
}

/** Checks a {@link EventMetadataInput}. */
export const EventMetadataInputSchema: Schema<EventMetadataInput> = /* @__PURE__ */ mapSchema(
  unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean()),
  { _cost: v.optional(CostMetadataInputSchema), _llm: v.optional(LLMMetadataSchema) },
) as Schema<unknown> as Schema<EventMetadataInput>;
