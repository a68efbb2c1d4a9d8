import type { Order } from "../api/answers.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentUser } from "../customers/presentUser.js";
import { presentDiscountBase } from "../engine/discounts.js";
import { presentPrice, presentProductBase } from "../products/presentProduct.js";
import type { OrderRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscriptionBase } from "../subscriptions/presentSubscription.js";

export function presentOrder(store: Store, order: OrderRecord): Order {
  const customer = store.customers.need(order.customer_id);
  const product = store.products.need(order.product_id);
  const subscription = store.subscriptions.get(order.subscription_id);
  const net = order.subtotal_amount - order.discount_amount;
  const [priceId = null] = order.items.flatMap((item) => item.product_price_id ?? []);
  const price = store.productPrices.get(priceId);
  const { is_revoked: _, has_receipt: _receipt, failed_payments: _failed, ...shown } = order;
  return {
    ...shown,
    paid: ["paid", "refunded", "partially_refunded"].includes(order.status),
    net_amount: net,
    total_amount: net + order.tax_amount,
    applied_balance_amount: 0,
    due_amount: net + order.tax_amount,
    units: null,
    user_id: customer.id,
    user: presentUser(store, customer),
    amount: net,
    from_balance_amount: 0,
    product_price_id: priceId,
    product_price: price === undefined ? null : presentPrice(store, price),
    platform_fee_amount: 0,
    platform_fee_currency: null,
    customer: presentCustomer(store, customer),
    product: presentProductBase(product),
    discount: presentDiscountBase(store, order.discount_id),
    subscription: subscription === undefined ? null : presentSubscriptionBase(subscription),
    description: product.name,
    refundable_amount: net - order.refunded_amount,
    refundable_tax_amount: order.tax_amount - order.refunded_tax_amount,
  };
}
