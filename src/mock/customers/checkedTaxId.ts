import type { Address } from "../api/answers.js";
import type { CustomerUpdate } from "../api/requests.js";
import { refuse } from "../http/ApiError.js";
import { type TaxId, taxId } from "../kit/taxId.js";
import type { CustomerRecord } from "../store/records.js";

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

/** A new number is checked; an old one is checked again when the address may have moved. */
export function taxIdAfter(
  customer: CustomerRecord,
  { tax_id, billing_address }: Partial<Pick<CustomerUpdate, "tax_id" | "billing_address">>,
): CustomerRecord["tax_id"] {
  const number = tax_id === undefined ? customer.tax_id?.[0] : tax_id;
  if (number === undefined || number === null) return null;
  if (tax_id === undefined && billing_address === undefined) return customer.tax_id;
  return checkedTaxId(number, billing_address ?? customer.billing_address);
}
