import type { CheckoutLink } from "../api/answers.js";
import type { Deletable, Stored } from "./records.js";

/** A link that opens a checkout each time it is followed. */
export interface CheckoutLinkRecord
  extends Stored<CheckoutLink, "payment_processor" | "products" | "discount" | "url">,
    Deletable {
  readonly product_ids: readonly string[];
}
