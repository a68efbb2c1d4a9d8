// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `invalid_client_metadata`. */
export interface InvalidClientMetadata {
  error: "invalid_client_metadata";
  errorDescription?: string | undefined;
}

/** Checks a {@link InvalidClientMetadata}. */
export const InvalidClientMetadataSchema: ObjectSchema<InvalidClientMetadata> =
  /* @__PURE__ */ objectSchema<InvalidClientMetadata>({
    error: string(),
    errorDescription: nullish(string()),
  });
