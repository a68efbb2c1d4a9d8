import type { MockAddress } from "../wire/MockCustomer.js";

/** Whether it has more than the country, which is all that most customers have to tell. */
export function isWholeAddress(address: MockAddress | null): boolean {
  return address !== null && (address.line1 ?? address.city ?? address.postal_code) !== null;
}
