import { findBenefit } from "../benefits/findBenefit.js";
import { listReply } from "../http/listReply.js";
import {
  idFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { type Route, route } from "../http/Route.js";
import { fromPath, fromQuery } from "../http/Source.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { listBenefitGrants } from "./listBenefitGrants.js";
import { presentBenefitGrant } from "./presentBenefitGrant.js";

const READ: readonly string[] = ["benefits:read", "benefits:write"];

const SORTING = [
  "created_at",
  "-created_at",
  "granted_at",
  "-granted_at",
  "revoked_at",
  "-revoked_at",
] as const;

const filters = {
  ...pageSources,
  isGranted: fromQuery("is_granted", queryBoolean, null),
  customerIds: idFilter("customer_id"),
};

/** `/v1/benefit-grants/` and `/v1/benefits/…/grants`. */
export const benefitGrantRoutes: readonly Route[] = [
  route(
    { method: "GET", path: "/v1/benefit-grants/", scopes: READ },
    {
      ...filters,
      sorting: sortingSource(SORTING, "-created_at"),
      organizationIds: organizationFilter,
      externalCustomerIds: valueFilter("external_customer_id", text()),
    },
    (values, call) =>
      listReply(listBenefitGrants(call, values), values, call.pageLimit, (grant) =>
        presentBenefitGrant(call.store, grant),
      ),
  ),
  route(
    { method: "GET", path: "/v1/benefits/{id}/grants", scopes: READ },
    { ...filters, id: fromPath("id", uuid4), memberIds: idFilter("member_id") },
    ({ id, ...values }, call) => {
      const benefitId = findBenefit(call, id).id;
      const grants = listBenefitGrants(call, { ...values, benefitId, sorting: ["-created_at"] });
      return listReply(grants, values, call.pageLimit, (grant) => presentBenefitGrant(call.store, grant));
    },
  ),
];
