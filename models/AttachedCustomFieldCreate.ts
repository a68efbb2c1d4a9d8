// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface AttachedCustomFieldCreate {
  /** A UUID (version 4). */
  customFieldId: string;
  required: boolean;
}

/** Checks a {@link AttachedCustomFieldCreate}. */
export const AttachedCustomFieldCreateSchema: ObjectSchema<AttachedCustomFieldCreate> =
  /* @__PURE__ */ objectSchema<AttachedCustomFieldCreate>({
    customFieldId: v.string(),
    required: v.boolean(),
  });
