import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import { taxId } from "../kit/taxId.js";
import type { MockAddress, MockTaxId } from "../wire/MockCustomer.js";

/** The tax number with its format, which the country decides; or a 422. */
export function checkoutTaxId(number: string, address: MockAddress | null): MockTaxId {
  if (address === null) {
    const msg = "Country is required to validate tax ID.";
    throw polarRequestValidationError([bodyIssue("customer_billing_address", msg, null, "missing")]);
  }
  const found = taxId(number, address.country);
  if (found === undefined) {
    throw polarRequestValidationError([bodyIssue("customer_tax_id", "Invalid tax ID.", number)]);
  }
  return found;
}
