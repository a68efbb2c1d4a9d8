import type { PortalAuthenticatedUser } from "../api/answers.js";
import { polarRequestValidationError, resourceNotFound } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { pageOf } from "../http/resource.js";
import { sorted } from "../kit/sorted.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { billingOf } from "../portal/billingOf.js";
import { presentPortalCustomer } from "../portal/presentPortalCustomer.js";
import { presentPortalProduct } from "../portal/presentPortalProduct.js";
import { updatePortalCustomer } from "../portal/updatePortalCustomer.js";

/** Who is in the portal, and whose portal it is. */
export const portalMeHandlers: Handlers<
  | "customerPortalCustomersGet"
  | "customerPortalCustomersUpdate"
  | "customerPortalCustomersListPaymentMethods"
  | "customerPortalCustomerSessionIntrospect"
  | "customerPortalCustomerSessionGetAuthenticatedUser"
  | "customerPortalOrganizationsGet"
> = {
  customerPortalCustomersGet: ({ store, subject }) => presentPortalCustomer(store, subject.customer),
  customerPortalCustomersUpdate: (call, { body }) =>
    presentPortalCustomer(call.store, updatePortalCustomer(call, body)),
  customerPortalCustomersListPaymentMethods: (call, { query }) => {
    const { id } = billingOf(call);
    const rows = call.store.paymentMethods.where((row) => row.customer_id === id);
    const newestFirst = sorted(rows, ["-created_at"], (row) => row.created_at);
    return pageOf(call, newestFirst, query, (row) => row);
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
