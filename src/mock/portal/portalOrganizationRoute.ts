import { resourceNotFound } from "../http/ApiError.js";
import { json } from "../http/Reply.js";
import { openRoute, type Route } from "../http/Route.js";
import { fromPath } from "../http/Source.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { text } from "../read/text.js";
import { presentPortalProduct } from "./presentPortalProduct.js";

/**
 * `/v1/customer-portal/organizations/{slug}`, for everybody. The mock's own organization is there.
 */
export const portalOrganizationRoute: Route = openRoute(
  { method: "GET", path: "/v1/customer-portal/organizations/{slug}" },
  { slug: fromPath("slug", text()) },
  ({ slug }, backend) => {
    const { store, organizationId } = backend;
    if (organizationOf(backend, organizationId).slug !== slug) throw resourceNotFound();
    const products = store.products.where(
      (row) =>
        row.organization_id === organizationId &&
        row.deleted_at === null &&
        !row.is_archived &&
        row.visibility === "public",
    );
    return json({
      organization: portalOrganization(organizationOf(backend, organizationId)),
      products: products.map((product) => presentPortalProduct(store, product)),
    });
  },
);
