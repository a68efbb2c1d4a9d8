import type { Address } from "../api/answers.js";
import { refuse } from "../http/refuse.js";
import { type TaxId, taxId } from "../kit/taxId.js";

/**
 * The tax number with its format, which the country of the billing address decides; or a 422 about
 * the fields, whose names at a checkout begin with `customer_`.
 */
export function checkedTaxId(number: string, address: Address | null, prefix: "" | "customer_" = ""): TaxId {
  if (address === null) {
    const msg = "Country is required to validate tax ID.";
    throw refuse(`${prefix}billing_address`, msg, null, { type: "missing" });
  }
  const found = taxId(number, address.country);
  if (found !== undefined) return found;
  throw refuse(`${prefix}tax_id`, "Invalid tax ID.", number, prefix === "" ? { type: "invalid" } : {});
}
