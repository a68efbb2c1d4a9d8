import type { Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { classError, resourceNotFound } from "../http/ApiError.js";
import type { Call, PortalCall } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { csv, json, noContent, type Reply } from "../http/Reply.js";
import { pageOf, type Resource, resource } from "../http/resource.js";
import { exportName } from "../kit/exportName.js";
import { sorted } from "../kit/sorted.js";
import { draftOrder, finalizeOrder } from "../orders/draftOrder.js";
import { exportOrders } from "../orders/exportOrders.js";
import { presentOrder } from "../orders/presentOrder.js";
import { updateOrder } from "../orders/updateOrder.js";
import { billingOf } from "../portal/billingOf.js";
import { presentPortalOrder } from "../portal/presentPortalOrder.js";
import type { OrderRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** Where documents lie until they are fetched. */
const DOCUMENTS = "https://uploads.polar.sh";

/** What customers bought. */
export const orders: Resource<OrderRecord, Order> = resource({
  rows: (store) => store.orders,
  organizationOf: (row, store) => store.customers.get(row.customer_id)?.organization_id,
  present: ({ store }, row) => presentOrder(store, row),
  filters: {
    product_billing_type: (row, wanted: readonly string[], { store }) =>
      wanted.includes(billingType(store, row)),
    external_customer_id: (row, wanted: readonly string[], { store }) =>
      wanted.includes(store.customers.get(row.customer_id)?.external_id ?? ""),
    created_after: (row, time: string) => row.created_at > time,
    created_before: (row, time: string) => row.created_at < time,
    timezone: () => true,
    columns: () => true,
  },
  sorting: {
    amount: (row) => netOf(row) + row.tax_amount,
    net_amount: netOf,
    customer: (row, store) => store.customers.get(row.customer_id)?.email ?? null,
    product: (row, store) => store.products.get(row.product_id)?.name ?? null,
    discount: (row, store) => store.discounts.get(row.discount_id)?.name ?? null,
    subscription: (row) => row.subscription_id,
  },
});

export const orderHandlers: Handlers<
  | "ordersList"
  | "ordersGet"
  | "ordersCreate"
  | "ordersUpdate"
  | "ordersFinalize"
  | "ordersExport"
  | "ordersInvoice"
  | "ordersGenerateInvoice"
  | "ordersReceipt"
> = {
  ordersList: orders.list(),
  ordersGet: orders.get(),
  ordersCreate: (call, { body }) => orders.put(call, draftOrder(call, body)),
  ordersUpdate: (call, { path, body }) =>
    orders.put(call, updateOrder(call, orders.find(call, path.id), body)),
  ordersFinalize: (call, { path, body }) => {
    const order = orders.find(call, path.id);
    return presentOrder(call.store, finalizeOrder(call, order, body?.payment_method_id ?? null));
  },
  ordersExport: (call, { query }) => {
    const { timezone, columns, created_after, created_before } = query;
    const name = exportName("orders", [created_after, created_before], timezone);
    return csv(exportOrders(call.store, orders.matching(call, query), timezone, columns), name);
  },
  ordersInvoice: (call, { path }) => invoice(orders.find(call, path.id)),
  ordersGenerateInvoice: (call, { path }) => generateInvoice(call, orders.find(call, path.id)),
  ordersReceipt: (call, { path }) => receipt(call, orders.find(call, path.id)),
};

export const portalOrderHandlers: Handlers<
  | "customerPortalOrdersList"
  | "customerPortalOrdersGet"
  | "customerPortalOrdersUpdate"
  | "customerPortalOrdersInvoice"
  | "customerPortalOrdersGenerateInvoice"
  | "customerPortalOrdersReceipt"
  | "customerPortalOrdersGetPaymentStatus"
  | "customerPortalOrdersConfirmRetryPayment"
> = {
  customerPortalOrdersList: (call, { query }) => {
    const { store } = call;
    const customer = billingOf(call);
    const { product_id, product_billing_type, subscription_id, query: text } = query;

    function nameOf(row: OrderRecord): string {
      return store.products.get(row.product_id)?.name ?? "";
    }

    const found = store.orders.where(
      (row) =>
        row.customer_id === customer.id &&
        (product_id?.includes(row.product_id) ?? true) &&
        (product_billing_type?.includes(billingType(store, row)) ?? true) &&
        (subscription_id?.includes(row.subscription_id ?? "") ?? true) &&
        (text === null || nameOf(row).toLowerCase().includes(text.toLowerCase())),
    );
    const inOrder = sorted(found, query.sorting, (row, field) => {
      if (field === "product") return nameOf(row);
      if (field === "subscription") return row.subscription_id;
      return field === "created_at" ? row.created_at : netOf(row);
    });
    return pageOf(call, inOrder, query, (row) => presentPortalOrder(call, row));
  },
  customerPortalOrdersGet: (call, { path }) => presentPortalOrder(call, findOwn(call, path.id)),
  customerPortalOrdersUpdate: (call, { path, body }) =>
    presentPortalOrder(call, call.store.orders.put(updateOrder(call, findOwn(call, path.id), body))),
  customerPortalOrdersInvoice: (call, { path }) => invoice(findOwn(call, path.id)),
  customerPortalOrdersGenerateInvoice: (call, { path }) => generateInvoice(call, findOwn(call, path.id)),
  customerPortalOrdersReceipt: (call, { path }) => receipt(call, findOwn(call, path.id)),
  customerPortalOrdersGetPaymentStatus: (call, { path }) => {
    const row = findOwn(call, path.id);
    return { status: row.status === "pending" ? "pending" : "succeeded", error: null };
  },
  customerPortalOrdersConfirmRetryPayment: (call, { path }) => {
    const { id } = findOwn(call, path.id);
    throw classError(422, "OrderNotEligibleForRetry", `Order ${id} is not eligible for payment retry.`);
  },
};

function netOf({ subtotal_amount, discount_amount }: OrderRecord): number {
  return subtotal_amount - discount_amount;
}

function billingType(store: Store, { product_id }: OrderRecord): "one_time" | "recurring" {
  return (store.products.get(product_id)?.recurring_interval ?? null) === null ? "one_time" : "recurring";
}

function findOwn(call: PortalCall, id: string): OrderRecord {
  const customer = billingOf(call);
  const row = call.store.orders.get(id);
  if (row?.customer_id !== customer.id) throw resourceNotFound();
  return row;
}

function invoice({ id, invoice_number, is_invoice_generated }: OrderRecord): { readonly url: string } {
  if (!is_invoice_generated) {
    throw classError(404, "InvoiceDoesNotExist", `No invoice exists for order ${id}.`);
  }
  return { url: `${DOCUMENTS}/polar-customer-invoices/Invoice-${invoice_number}.pdf?signed` };
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
function receipt({ store }: Pick<Call, "store">, order: OrderRecord): { readonly url: string } | Reply {
  if (order.receipt_number === null) {
    throw classError(404, "ReceiptNotAllocated", `No receipt allocated for order ${order.id}.`);
  }
  if (!order.has_receipt) {
    store.orders.put({ ...order, has_receipt: true });
    return noContent(202);
  }
  const organization = store.customers.get(order.customer_id)?.organization_id ?? "";
  const time = (order.modified_at ?? order.created_at).slice(0, 19).replaceAll(/[-:]/g, "");
  return { url: `${DOCUMENTS}/polar-customer-receipts/${organization}/${order.id}/${time}Z.pdf?signed` };
}
