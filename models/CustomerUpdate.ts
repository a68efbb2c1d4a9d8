// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import type { CustomerType } from "./CustomerType.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerUpdate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
  taxId?: string | null | undefined;
  locale?: string | null | undefined;
  externalId?: string | null | undefined;
  type?: CustomerType | null | undefined;
}

/** Checks a {@link CustomerUpdate}. */
export const CustomerUpdateSchema: ObjectSchema<CustomerUpdate> =
  /* @__PURE__ */ objectSchema<CustomerUpdate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(
            v.string(),
            v.minLength(1),
            v.check((text) => [...text].length <= 40, "at most 40 characters"),
          ),
          v.union([
            v.pipe(
              v.string(),
              v.minLength(1),
              v.check((text) => [...text].length <= 500, "at most 500 characters"),
            ),
            v.number(),
            v.boolean(),
          ]),
        ),
        v.maxEntries(50),
      ),
    ),
    email: v.nullish(v.string()),
    name: v.nullish(
      v.pipe(
        v.string(),
        v.check((text) => [...text].length <= 256, "at most 256 characters"),
      ),
    ),
    billingAddress: v.nullish(AddressInputSchema),
    taxId: v.nullish(v.string()),
    locale: v.nullish(v.string()),
    externalId: v.nullish(v.string()),
    type: v.nullish(v.string()),
  });
