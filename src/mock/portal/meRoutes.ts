import { polarRequestValidationError } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { pageSources } from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type PortalCall, portalRoute, type Route } from "../http/Route.js";
import { fromBody } from "../http/Source.js";
import { sorted } from "../kit/sorted.js";
import { wireTimestamp } from "../kit/timestamp.js";
import { billingOf } from "./billingOf.js";
import { READ, WRITE } from "./portalScopes.js";
import { presentPortalCustomer } from "./presentPortalCustomer.js";
import { presentPortalPaymentMethod } from "./presentPortalPaymentMethod.js";
import { portalCustomerUpdate, updatePortalCustomer } from "./updatePortalCustomer.js";

/**
 * Whose session it is: `/v1/customer-portal/customers/me` and
 * `/v1/customer-portal/customer-session/`.
 */
export const meRoutes: readonly Route[] = [
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/customers/me", scopes: READ },
    {},
    (_, { store, subject }) => json(presentPortalCustomer(store, subject.customer)),
  ),
  portalRoute(
    { method: "PATCH", path: "/v1/customer-portal/customers/me", scopes: WRITE },
    { body: fromBody(portalCustomerUpdate) },
    ({ body }, call) => json(presentPortalCustomer(call.store, updatePortalCustomer(call, body))),
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/customers/me/payment-methods", scopes: READ },
    pageSources,
    (values, call) => {
      const { id } = billingOf(call);
      const rows = call.store.paymentMethods.where((row) => row.customer_id === id);
      const newestFirst = sorted(rows, ["-created_at"], (row) => row.created_at);
      return listReply(newestFirst, values, call.pageLimit, presentPortalPaymentMethod);
    },
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/customer-session/introspect", scopes: READ },
    {},
    (_, { subject: { session } }) =>
      json({ expires_at: wireTimestamp(session.expires_at), return_url: session.return_url }),
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/customer-session/user", scopes: READ },
    {},
    (_, call) => json(userOf(call)),
  ),
];

/** Who is there: the member who was named, or the customer itself. */
function userOf({ subject: { customer, member } }: PortalCall): object {
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
