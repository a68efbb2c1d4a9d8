// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CostMetadataOutput, CostMetadataOutputSchema } from "./CostMetadataOutput.js";
import { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";
import { nullish } from "./nullish.js";
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
export const EventMetadataOutputSchema: v.GenericSchema<EventMetadataOutput> =
  /* @__PURE__ */ v.objectWithRest(
    { _cost: nullish(CostMetadataOutputSchema), _llm: nullish(LLMMetadataSchema) },
    scalar("string", "number", "boolean"),
  ) as v.GenericSchema as v.GenericSchema<EventMetadataOutput>;
