// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CostMetadataOutput, CostMetadataOutputSchema } from "./CostMetadataOutput.js";
import { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";
import { nullish } from "./nullish.js";
import { scalar } from "./scalar.js";

export interface EventMetadataOutput {
  _cost?: CostMetadataOutput | undefined;
  _llm?: LLMMetadata | undefined;
  [key: string]: string | number | boolean | CostMetadataOutput | LLMMetadata | undefined;
}

/** Checks a {@link EventMetadataOutput}. */
export const EventMetadataOutputSchema: v.GenericSchema<EventMetadataOutput> =
  /* @__PURE__ */ v.objectWithRest(
    { _cost: nullish(CostMetadataOutputSchema), _llm: nullish(LLMMetadataSchema) },
    scalar("string", "number", "boolean"),
  ) as v.GenericSchema as v.GenericSchema<EventMetadataOutput>;
