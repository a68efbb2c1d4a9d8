// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `invalid_client`. */
export interface InvalidClient {
  error: "invalid_client";
  errorDescription?: string | undefined;
}

/** Checks a {@link InvalidClient}. */
export const InvalidClientSchema: ObjectSchema<InvalidClient> = /* @__PURE__ */ objectSchema<InvalidClient>({
  error: string(),
  errorDescription: nullish(string()),
});
