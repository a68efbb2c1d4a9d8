import type { Address } from "../api/answers.js";
import type { OrderCreate, OrderUpdate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { customerIn } from "../customers/customerIn.js";
import { customFieldData } from "../engine/customFieldData.js";
import { pay } from "../engine/payments.js";
import { classError, polarRequestValidationError, refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { changed, given } from "../kit/fields.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { ownProduct } from "../products/ownProduct.js";
import { defaultPrice, pricesIn, pricesOf, upfrontAmount } from "../products/priceSet.js";
import type { Issue } from "../read/Outcome.js";
import type { OrderRecord } from "../store/records.js";
import { newOrder } from "./createOrder.js";
import { orderItem } from "./orderItems.js";

/** An order that its organization makes by itself, to be charged to the customer's card. */
export function draftOrder(call: Call, body: OrderCreate): OrderRecord {
  const { store } = call;
  const [only = ""] = call.subject.organizationIds;
  const organizationId = body.organization_id ?? only;
  if (!organizationOf(call, organizationId).feature_settings.off_session_charges_enabled) {
    const detail = `Off-session charges are not enabled for this organization (${organizationId}). Contact Polar support to opt in.`;
    throw classError(403, "OffSessionChargesNotEnabled", detail);
  }
  const customer = customerIn(store, organizationId, { id: body.customer_id });
  if (customer === undefined) throw refuse("customer_id", "Customer does not exist.", body.customer_id);
  const product = ownProduct(call, body.product_id);
  if (product === undefined) throw refuse("product_id", "Product does not exist.", body.product_id);
  if (product.recurring_interval !== null) {
    const msg =
      "Subscription products are not supported by the off-session charge API. Use a one-time product.";
    throw refuse("product_id", msg, product.id);
  }
  const currency = body.currency ?? "usd";
  const prices = pricesIn(pricesOf(store, product.id), currency);
  const price = defaultPrice(prices);
  if (price === undefined)
    throw refuse("currency", `Product has no price in currency '${currency}'.`, currency);
  const amount = body.amount ?? upfrontAmount(prices, {});
  const label = body.description ?? product.name;
  const line = { label, amount, product_price_id: price.id, proration: false };
  return {
    ...newOrder(call, customer, product.id),
    subtotal_amount: amount,
    currency,
    metadata: body.metadata ?? {},
    custom_field_data: customFieldData(store, product, body.custom_field_data ?? {}, false),
    items: [orderItem(call, line)],
  };
}

/** Charges a draft, with which it is an order like any other. */
export function finalizeOrder(
  backend: Backend,
  order: OrderRecord,
  paymentMethodId: string | null,
): OrderRecord {
  const { store } = backend;
  const { id, status } = order;
  if (status !== "draft") {
    const detail = `Order ${id} is not in draft status (current: ${status}). Only draft orders can be modified or finalized.`;
    throw classError(412, "OrderNotDraft", detail);
  }
  const card = store.paymentMethods.find(
    (row) =>
      row.customer_id === order.customer_id && (paymentMethodId === null || row.id === paymentMethodId),
  );
  if (order.subtotal_amount > 0 && card === undefined) {
    throw classError(402, "PaymentFailed", "Payment failed with reason: missing_payment_method.");
  }
  const paid = pay(backend, order, undefined);
  syncGrants(backend, paid);
  // The invoice is written afterwards; the answer does not tell of it yet.
  return { ...paid, is_invoice_generated: false };
}

/** Changes what invoices say; what taxes follow from stays. */
export function updateOrder({ now }: Backend, order: OrderRecord, changes: OrderUpdate): OrderRecord {
  const { billing_name, billing_address } = changes;
  const issues = billing_address ? moveIssues(order.billing_address, billing_address) : [];
  if (issues.length > 0) throw polarRequestValidationError(issues);
  return changed(order, given({ billing_name, billing_address }), now());
}

function moveIssues(before: Address | null, after: Address): readonly Issue[] {
  if (before === null) return [];
  return (["country", "state"] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      type: "value_error",
      loc: ["body", "billing_address", field],
      msg: `${field === "country" ? "Country" : "State"} cannot be changed`,
      input: after[field],
    }));
}
