// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on a file. */
export interface FilePatch {
  /** Null or empty changes nothing. */
  name?: string | null | undefined;
  /** Null or empty changes nothing. */
  version?: string | null | undefined;
}

/** Checks a {@link FilePatch}. */
export const FilePatchSchema: ObjectSchema<FilePatch> = /* @__PURE__ */ objectSchema<FilePatch>({
  name: v.nullish(string()),
  version: v.nullish(string()),
});
