import type { CustomerOrder, Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { storageURL } from "../engine/files.js";
import { classError } from "../http/ApiError.js";
import type { HandlersOf } from "../http/Handler.js";
import { csv, json, noContent, type Reply } from "../http/Reply.js";
import { contains, type PortalResource, portalResource, type Resource, resource } from "../http/resource.js";
import { exportName } from "../kit/csv.js";
import { draftOrder, finalizeOrder, updateOrder } from "../orders/changeOrders.js";
import { exportOrders } from "../orders/exportOrders.js";
import { presentOrder } from "../orders/presentOrder.js";
import { billingOf } from "../portal/portalCustomer.js";
import { presentPortalOrder } from "../portal/presentPurchases.js";
import type { OrderRecord } from "../store/records.js";

/** What customers bought. */
export const orders: Resource<OrderRecord, Order> = resource({
  rows: (store) => store.orders,
  present: ({ store }, row) => presentOrder(store, row),
  filters: {
    product_billing_type: ofBillingType,
    created_after: (row, time: string) => row.created_at > time,
    created_before: (row, time: string) => row.created_at < time,
  },
  sorting: { amount: (row) => netOf(row) + row.tax_amount, net_amount: netOf },
});

/** What the portal's customer bought. */
const ownOrders: PortalResource<OrderRecord, CustomerOrder> = portalResource({
  rows: (store) => store.orders,
  visible: (call) => {
    const customer = billingOf(call);
    return call.store.orders.where((row) => row.customer_id === customer.id);
  },
  present: presentPortalOrder,
  filters: {
    product_billing_type: ofBillingType,
    query: contains((row, store) => store.products.get(row.product_id)?.name),
  },
  sorting: { amount: netOf, net_amount: netOf },
});

export const orderHandlers: HandlersOf<"orders" | "customerPortalOrders"> = {
  ordersList: orders.list(),
  ordersGet: orders.get(),
  ordersCreate: orders.create(draftOrder),
  ordersUpdate: orders.update(updateOrder),
  ordersFinalize: (call, { path, body }) => {
    const order = orders.find(call, path.id);
    return presentOrder(call.store, finalizeOrder(call, order, body?.payment_method_id ?? null));
  },
  ordersExport: (call, { query }) => {
    const { timezone, columns, created_after, created_before } = query;
    const name = exportName("orders", [created_after, created_before], timezone);
    return csv(exportOrders(call.store, orders.matching(call, query), timezone, columns), name);
  },
  ordersInvoice: (call, { path }) => invoice(call, orders.find(call, path.id)),
  ordersGenerateInvoice: (call, { path }) => generateInvoice(call, orders.find(call, path.id)),
  ordersReceipt: (call, { path }) => receipt(call, orders.find(call, path.id)),
  customerPortalOrdersList: ownOrders.list(),
  customerPortalOrdersGet: ownOrders.get(),
  customerPortalOrdersUpdate: ownOrders.update(updateOrder),
  customerPortalOrdersInvoice: (call, { path }) => invoice(call, ownOrders.find(call, path.id)),
  customerPortalOrdersGenerateInvoice: (call, { path }) =>
    generateInvoice(call, ownOrders.find(call, path.id)),
  customerPortalOrdersReceipt: (call, { path }) => receipt(call, ownOrders.find(call, path.id)),
  customerPortalOrdersGetPaymentStatus: (call, { path }) => {
    const row = ownOrders.find(call, path.id);
    return { status: row.status === "pending" ? "pending" : "succeeded", error: null };
  },
  customerPortalOrdersConfirmRetryPayment: (call, { path }) => {
    const { id } = ownOrders.find(call, path.id);
    throw classError(422, "OrderNotEligibleForRetry", `Order ${id} is not eligible for payment retry.`);
  },
};

function netOf({ subtotal_amount, discount_amount }: OrderRecord): number {
  return subtotal_amount - discount_amount;
}

function ofBillingType(row: OrderRecord, wanted: readonly string[], { store }: Backend): boolean {
  const isOnce = (store.products.get(row.product_id)?.recurring_interval ?? null) === null;
  return wanted.includes(isOnce ? "one_time" : "recurring");
}

function invoice(
  { site }: Backend,
  { id, invoice_number, is_invoice_generated }: OrderRecord,
): { readonly url: string } {
  if (!is_invoice_generated) {
    throw classError(404, "InvoiceDoesNotExist", `No invoice exists for order ${id}.`);
  }
  return { url: `${storageURL(site)}/polar-customer-invoices/Invoice-${invoice_number}.pdf?signed` };
}

/** Writes the invoice anew, of what the order says now. */
function generateInvoice({ store, now }: Backend, order: OrderRecord): Reply {
  if (!order.billing_name || order.billing_address === null) {
    const detail = "Billing name and address are required to generate an invoice for this order.";
    throw classError(422, "MissingInvoiceBillingDetails", detail);
  }
  store.orders.put({ ...order, is_invoice_generated: true, modified_at: now() });
  return json(null, 202);
}

/** Writes the receipt when it is first asked for; it is there the next time. */
function receipt({ store, site }: Backend, order: OrderRecord): { readonly url: string } | Reply {
  if (order.receipt_number === null) {
    throw classError(404, "ReceiptNotAllocated", `No receipt allocated for order ${order.id}.`);
  }
  if (!order.has_receipt) {
    store.orders.put({ ...order, has_receipt: true });
    return noContent(202);
  }
  const organization = store.customers.get(order.customer_id)?.organization_id ?? "";
  const time = (order.modified_at ?? order.created_at).slice(0, 19).replaceAll(/[-:]/g, "");
  const path = `polar-customer-receipts/${organization}/${order.id}/${time}Z.pdf`;
  return { url: `${storageURL(site)}/${path}?signed` };
}
