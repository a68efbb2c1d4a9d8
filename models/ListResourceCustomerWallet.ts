// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerWallet, CustomerWalletSchema } from "./CustomerWallet.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of wallets as the API sends it. */
export interface ListResourceCustomerWallet {
  items: CustomerWallet[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerWallet}. */
export const ListResourceCustomerWalletSchema: ObjectSchema<ListResourceCustomerWallet> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerWallet>({
    items: listSchema(CustomerWalletSchema),
    pagination: PaginationSchema,
  });
