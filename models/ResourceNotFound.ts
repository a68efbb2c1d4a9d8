// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** There is no such object, or it is out of the token's reach or deleted. */
export interface ResourceNotFound {
  error: "ResourceNotFound";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link ResourceNotFound}. */
export const ResourceNotFoundSchema: ObjectSchema<ResourceNotFound> =
  /* @__PURE__ */ objectSchema<ResourceNotFound>({ error: string(), detail: string() });
