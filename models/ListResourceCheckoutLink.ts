// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CheckoutLink, CheckoutLinkSchema } from "./CheckoutLink.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of checkout links as the API sends it. */
export interface ListResourceCheckoutLink {
  items: CheckoutLink[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCheckoutLink}. */
export const ListResourceCheckoutLinkSchema: ObjectSchema<ListResourceCheckoutLink> =
  /* @__PURE__ */ objectSchema<ListResourceCheckoutLink>({
    items: listSchema(CheckoutLinkSchema),
    pagination: PaginationSchema,
  });
