import type { Backend } from "../Backend.js";
import { sha256 } from "../kit/sha256.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { CustomerRecord } from "../store/records.js";

/** The number of a customer's next invoice; free orders count, too. */
export function invoiceNumber(backend: Backend, customer: CustomerRecord): string {
  const { slug } = organizationOf(backend, customer.organization_id);
  const before = backend.store.orders.where(
    (order) => order.customer_id === customer.id && order.invoice_number !== null,
  );
  return `${slug.toUpperCase()}-${numbered(customer, before.length + 1)}`;
}

/** The number of a customer's next receipt. */
export function receiptNumber({ store }: Backend, customer: CustomerRecord): string {
  const before = store.orders.where((row) => row.customer_id === customer.id && row.receipt_number !== null);
  return `RCPT-${numbered(customer, before.length + 1)}`;
}

/** Ten letters that are the customer's own, and a number that counts up. */
function numbered({ id }: CustomerRecord, count: number): string {
  const digits = sha256(id).slice(0, 20).match(/../g) ?? [];
  const letters = digits.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26)));
  return `${letters.join("")}-${String(count).padStart(4, "0")}`;
}
