import type { Backend } from "../Backend.js";
import { discountOn } from "../engine/discounts.js";
import { invoiceNumber, receiptNumber } from "../engine/orderNumbers.js";
import { priceAmount } from "../products/priceSet.js";
import type {
  CheckoutRecord,
  CustomerRecord,
  OrderRecord,
  ProductPriceRecord,
  ProductRecord,
  SubscriptionRecord,
} from "../store/records.js";
import type { MockOrder, MockOrderItem } from "../wire/MockOrder.js";

/** What was bought, by whom, and through which checkout. */
interface Purchase {
  readonly customer: CustomerRecord;
  readonly product: ProductRecord;
  readonly prices: readonly ProductPriceRecord[];
  readonly checkout: CheckoutRecord;
  readonly subscription?: SubscriptionRecord;
}

/** An order that is paid; that of a trial costs nothing. */
export function createOrder(
  backend: Backend,
  reason: MockOrder["billing_reason"],
  purchase: Purchase,
): OrderRecord {
  const { store } = backend;
  const { customer, product, checkout, subscription } = purchase;
  const items = itemsOf(backend, purchase);
  const subtotal = items.reduce((sum, { amount }) => sum + amount, 0);
  const discount = store.discounts.get(checkout.discount_id);
  const taken = discount === undefined ? 0 : discountOn(discount, subtotal, checkout.currency);
  const isFree = subtotal === taken;
  const hasInvoice = customer.billing_address !== null && (customer.billing_name ?? customer.name) !== null;
  return store.orders.put({
    id: backend.uuid(),
    created_at: backend.now(),
    // The invoice is written afterwards.
    modified_at: hasInvoice || !isFree ? backend.now() : null,
    status: "paid",
    subtotal_amount: subtotal,
    discount_amount: taken,
    tax_amount: 0,
    currency: checkout.currency,
    billing_reason: reason,
    billing_name: customer.billing_name ?? customer.name,
    billing_address: customer.billing_address,
    invoice_number: invoiceNumber(backend, customer),
    customer_id: customer.id,
    product_id: product.id,
    subscription_id: subscription?.id ?? null,
    checkout_id: checkout.id,
    metadata: checkout.metadata,
    custom_field_data: checkout.custom_field_data,
    discount_id: discount?.id ?? null,
    seats: checkout.seats,
    receipt_number: isFree ? null : receiptNumber(backend, customer),
    is_invoice_generated: hasInvoice,
    has_receipt: false,
    refunded_amount: 0,
    refunded_tax_amount: 0,
    is_revoked: false,
    items,
  });
}

function itemsOf(backend: Backend, purchase: Purchase): readonly MockOrderItem[] {
  const { product, prices, checkout, subscription } = purchase;

  function item(label: string, amount: number, product_price_id: string | null): MockOrderItem {
    return {
      created_at: backend.now(),
      modified_at: null,
      id: backend.uuid(),
      label,
      amount,
      tax_amount: 0,
      proration: false,
      product_price_id,
      start_timestamp: null,
      end_timestamp: null,
    };
  }

  const { trial_start, trial_end } = subscription ?? { trial_start: null, trial_end: null };
  if (trial_start !== null && trial_end !== null) {
    const label = `Trial period for ${product.name} (${dayText(trial_start)} - ${dayText(trial_end)})`;
    return [item(label, 0, null)];
  }
  return prices.flatMap((price) => {
    if (price.amount_type === "metered_unit") return [];
    return item(product.name, priceAmount(price, checkout), price.id);
  });
}

/** As in `Jan 31, 2026`. */
function dayText(time: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(time));
}
