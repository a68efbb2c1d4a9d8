import type { CustomerPaymentMethod, PortalAuthenticatedUser } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { openCustomerSession } from "../customerSessions/openCustomerSession.js";
import {
  classError,
  notPermitted,
  polarRequestValidationError,
  refuse,
  resourceNotFound,
} from "../http/ApiError.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { json, noContent } from "../http/Reply.js";
import { type PortalResource, portalResource } from "../http/resource.js";
import { periodLater } from "../kit/time.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { newCard } from "../paymentMethods/paymentMethods.js";
import { billingOf, presentPortalCustomer, updatePortalCustomer } from "../portal/portalCustomer.js";
import { presentPortalProduct } from "../portal/presentPurchases.js";
import type { EmailUpdateRecord } from "../store/portal.js";
import type { PaymentMethodRecord } from "../store/records.js";

/** How the customer pays. */
const ownPaymentMethods: PortalResource<PaymentMethodRecord, CustomerPaymentMethod> = portalResource({
  rows: (store) => store.paymentMethods,
  visible: (call) => {
    const { id } = billingOf(call);
    return call.store.paymentMethods.where((row) => row.customer_id === id);
  },
  present: (_, row) => row,
});

/** Who is in the portal, and whose portal it is. */
export const portalMeHandlers: HandlersOf<
  "customerPortalCustomers" | "customerPortalCustomerSession" | "customerPortalOrganizations"
> = {
  customerPortalCustomersGet: ({ store, subject }) => presentPortalCustomer(store, subject.customer),
  customerPortalCustomersUpdate: (call, { body }) =>
    presentPortalCustomer(call.store, updatePortalCustomer(call, body)),
  customerPortalCustomersListPaymentMethods: ownPaymentMethods.list(),
  customerPortalCustomersRequestEmailUpdate: (call, { body }) => {
    requestEmailUpdate(call, body.email);
    return json(null, 202);
  },
  customerPortalCustomersCheckEmailUpdate: (call, { query }) => {
    findEmailUpdate(call, query.token);
    return noContent();
  },
  customerPortalCustomersVerifyEmailUpdate: (call, { body }) => {
    const { id, customer_id, email } = findEmailUpdate(call, body.token);
    const customer = call.store.customers.get(customer_id);
    if (customer === undefined) throw resourceNotFound();
    call.store.emailUpdates.delete(id);
    const changed = { ...customer, email, email_verified: true, modified_at: call.now() };
    return { token: openCustomerSession(call, call.store.customers.put(changed)).token };
  },
  customerPortalCustomersAddPaymentMethod: (call, { body }) => {
    const customer = billingOf(call);
    const row = call.store.paymentMethods.put(newCard(call, customer.id));
    if (body.set_default) call.store.customers.put({ ...customer, default_payment_method_id: row.id });
    return { status: "succeeded", payment_method: row };
  },
  customerPortalCustomersConfirmPaymentMethod: (call, { body }) => {
    billingOf(call);
    throw refuse("setup_intent_id", "Invalid setup_intent_id.", body.setup_intent_id, { type: "invalid" });
  },
  customerPortalCustomersDeletePaymentMethod: (call, { path }) => {
    const { customer } = call.subject;
    const row = ownPaymentMethods.find(call, path.id);
    call.store.paymentMethods.delete(row.id);
    if (customer.default_payment_method_id === row.id) {
      call.store.customers.put({ ...customer, default_payment_method_id: null });
    }
    return noContent();
  },
  customerPortalCustomerSessionIntrospect: ({ subject: { session } }) => ({
    expires_at: session.expires_at,
    return_url: session.return_url,
  }),
  customerPortalCustomerSessionGetAuthenticatedUser: (call) => userOf(call),
  customerPortalOrganizationsGet: (backend, { path }) => {
    const { store, organizationId } = backend;
    const organization = organizationOf(backend, organizationId);
    if (organization.slug !== path.slug) throw resourceNotFound();
    const products = store.products.where(
      (row) =>
        row.organization_id === organizationId &&
        row.deleted_at === null &&
        !row.is_archived &&
        row.visibility === "public",
    );
    return {
      organization: portalOrganization(organization),
      products: products.map((product) => presentPortalProduct(store, product)),
    };
  },
};

/** Who is there: the member who was named, or the customer itself. */
function userOf({ subject: { customer, member } }: PortalCall): PortalAuthenticatedUser {
  if (member !== null) {
    const { name, email, id: member_id, role } = member;
    return { type: "member", name, email, customer_id: customer.id, member_id, role };
  }
  const { name, email, id: customer_id } = customer;
  if (email !== null) return { type: "customer", name, email, customer_id, member_id: null, role: null };
  const msg =
    "Team customers must use member sessions. Create a customer session via the API with a member_id.";
  throw polarRequestValidationError([{ type: "value_error", loc: ["body"], msg, input: null }]);
}

function requestEmailUpdate(call: PortalCall, email: string): void {
  const { store, uuid, now } = call;
  const customer = billingOf(call);
  const { customer_portal_settings: allowed } = organizationOf(call, customer.organization_id);
  if (!allowed.customer?.allow_email_change) {
    throw notPermitted("Email changes are not enabled for this organization.");
  }
  if (email.toLowerCase() === customer.email?.toLowerCase()) {
    throw refuse("email", "New email is the same as your current email.", email);
  }
  const token = `polar_cev_${uuid().replaceAll("-", "")}`;
  const expires_at = periodLater(now(), "hour", 1);
  store.emailUpdates.put({ id: uuid(), customer_id: customer.id, email, token, expires_at });
  store.mails.put({ id: uuid(), kind: "email_update", to: email, token });
}

function findEmailUpdate({ store, now }: Backend, token: string): EmailUpdateRecord {
  const found = store.emailUpdates.find((row) => row.token === token && row.expires_at > now());
  if (found !== undefined) return found;
  throw classError(401, "InvalidCustomerEmailUpdate", "This email update request is invalid or has expired.");
}
