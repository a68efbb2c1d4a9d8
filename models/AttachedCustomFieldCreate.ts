// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A custom field to ask at the checkout of a product. */
export interface AttachedCustomFieldCreate {
  /** A UUID (version 4). */
  customFieldId: string;
  /** Whether customers must answer. A box must be ticked then. */
  required: boolean;
}

/** Checks a {@link AttachedCustomFieldCreate}. */
export const AttachedCustomFieldCreateSchema: ObjectSchema<AttachedCustomFieldCreate> =
  /* @__PURE__ */ objectSchema<AttachedCustomFieldCreate>({ customFieldId: string(), required: boolean() });
