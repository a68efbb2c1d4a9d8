// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `ResourceUnavailable`. */
export interface ResourceUnavailable {
  error: "ResourceUnavailable";
  detail: string;
}

/** Checks a {@link ResourceUnavailable}. */
export const ResourceUnavailableSchema: ObjectSchema<ResourceUnavailable> =
  /* @__PURE__ */ objectSchema<ResourceUnavailable>({ error: string(), detail: string() });
