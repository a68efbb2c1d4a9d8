import type { Customer, CustomerState, PaymentMethod } from "../api/answers.js";
import { addCustomer } from "../customers/addCustomer.js";
import { deleteCustomer } from "../customers/deleteCustomer.js";
import { exportCustomers } from "../customers/exportCustomers.js";
import { type CustomerKey, findCustomer } from "../customers/findCustomer.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentState } from "../customers/presentState.js";
import { updateCustomer } from "../customers/updateCustomer.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { listed } from "../http/listing.js";
import { csv, noContent, type Reply } from "../http/Reply.js";
import {
  type Page,
  type PageQuery,
  pageOf,
  type Resource,
  resource,
  targetOrganization,
} from "../http/resource.js";
import { presentPaymentMethod } from "../paymentMethods/paymentMethods.js";
import type { CustomerRecord } from "../store/records.js";
import { isBillable } from "../subscriptions/cancelSubscription.js";
import { customerMemberHandlers } from "./customerMembers.js";

/** Who buys. */
const customers: Resource<CustomerRecord, Customer> = resource({
  rows: (store) => store.customers,
  present: ({ store }, row) => presentCustomer(store, row),
  filters: {
    email: (row, wanted: string) => row.email?.toLowerCase() === wanted.toLowerCase(),
    query: (row, wanted: string) => mentions(row, wanted.toLowerCase()),
    active: (row, wanted: boolean, call) => isActive(call, row) === wanted,
  },
});

export const customerHandlers: HandlersOf<"customers"> = {
  ...customerMemberHandlers,
  customersList: customers.list(),
  customersCreate: (call, { body }) => {
    const organizationId = targetOrganization(call, body.organization_id ?? null);
    return presentCustomer(call.store, addCustomer(call, organizationId, body));
  },
  customersExport: (call, { query }) =>
    csv(exportCustomers(call, query.organization_id), "polar-customers.csv"),
  customersGet: (call, { path }) => presentCustomer(call.store, findCustomer(call, path)),
  customersGetExternal: (call, { path }) => presentCustomer(call.store, findCustomer(call, path)),
  customersUpdate: (call, { path, body }) =>
    presentCustomer(call.store, updateCustomer(call, findCustomer(call, path), body)),
  customersUpdateExternal: (call, { path, body }) =>
    presentCustomer(call.store, updateCustomer(call, findCustomer(call, path), body)),
  customersDelete: (call, { path, query }) => remove(call, path, query.anonymize),
  customersDeleteExternal: (call, { path, query }) => remove(call, path, query.anonymize),
  customersGetState: (call, { path }) => stateOf(call, path),
  customersGetStateExternal: (call, { path }) => stateOf(call, path),
  customersListPaymentMethods: (call, { path, query }) => paymentMethodsOf(call, path, query),
  customersListPaymentMethodsExternal: (call, { path, query }) => paymentMethodsOf(call, path, query),
};

/** How the customer pays, the newest first. */
function paymentMethodsOf(call: Call, key: CustomerKey, query: PageQuery): Page<PaymentMethod> {
  const customer = findCustomer(call, key);
  const rows = call.store.paymentMethods.where((row) => row.customer_id === customer.id);
  return pageOf(call, listed({}, call, rows, {}), query, (row) => presentPaymentMethod(row, customer));
}

function remove(call: Call, key: CustomerKey, anonymize: boolean): Reply {
  deleteCustomer(call, findCustomer(call, key), anonymize);
  return noContent();
}

function stateOf(call: Call, key: CustomerKey): CustomerState {
  return presentState(call.store, findCustomer(call, key));
}

function mentions({ email, name, billing_name, external_id }: CustomerRecord, query: string): boolean {
  return (
    [email, name, billing_name].some((text) => text?.toLowerCase().includes(query) === true) ||
    external_id?.toLowerCase().startsWith(query) === true
  );
}

function isActive({ store }: Call, customer: CustomerRecord): boolean {
  const billable = store.subscriptions.find((row) => row.customer_id === customer.id && isBillable(row));
  return billable !== undefined;
}
