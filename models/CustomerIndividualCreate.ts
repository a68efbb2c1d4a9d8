// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { type MemberOwnerCreate, MemberOwnerCreateSchema } from "./MemberOwnerCreate.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerIndividualCreate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  externalId?: string | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
  taxId?: string | null | undefined;
  locale?: string | null | undefined;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  owner?: MemberOwnerCreate | null | undefined;
  /** Default: `"individual"`. */
  type?: "individual" | undefined;
  /** An e-mail address. */
  email: string;
}

/** Checks a {@link CustomerIndividualCreate}. */
export const CustomerIndividualCreateSchema: ObjectSchema<CustomerIndividualCreate> =
  /* @__PURE__ */ objectSchema<CustomerIndividualCreate>({
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
    externalId: v.nullish(v.string()),
    name: v.nullish(
      v.pipe(
        v.string(),
        v.check((text) => [...text].length <= 256, "at most 256 characters"),
      ),
    ),
    billingAddress: v.nullish(AddressInputSchema),
    taxId: v.nullish(v.string()),
    locale: v.nullish(v.string()),
    organizationId: v.nullish(v.string()),
    owner: v.nullish(MemberOwnerCreateSchema),
    type: v.optional(v.string()),
    email: v.string(),
  });
