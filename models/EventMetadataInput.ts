// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CostMetadataInput, CostMetadataInputSchema } from "./CostMetadataInput.js";
import { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";

export interface EventMetadataInput {
  _cost?: CostMetadataInput | undefined;
  _llm?: LLMMetadata | undefined;
  [key: string]: string | number | boolean | CostMetadataInput | LLMMetadata | undefined;
}

/** Checks a {@link EventMetadataInput}. */
export const EventMetadataInputSchema: v.GenericSchema<EventMetadataInput> = /* @__PURE__ */ v.objectWithRest(
  { _cost: v.optional(CostMetadataInputSchema), _llm: v.optional(LLMMetadataSchema) },
  v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
);
