import { listReply } from "../http/listReply.js";
import {
  idFilter,
  metadataFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { json, noContent } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery } from "../http/Source.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { benefitCreate, benefitUpdate } from "./benefitBodies.js";
import { createBenefit } from "./createBenefit.js";
import { deleteBenefit } from "./deleteBenefit.js";
import { findBenefit } from "./findBenefit.js";
import { listBenefits } from "./listBenefits.js";
import { presentBenefit } from "./presentBenefit.js";
import { updateBenefit } from "./updateBenefit.js";

const READ: readonly string[] = ["benefits:read", "benefits:write"];
const WRITE: readonly string[] = ["benefits:write"];

const ALL = "/v1/benefits/";
const ONE = "/v1/benefits/{id}";
const id = fromPath("id", uuid4);

const TYPES = [
  "custom",
  "discord",
  "github_repository",
  "downloadables",
  "license_keys",
  "meter_credit",
  "feature_flag",
  "slack_shared_channel",
] as const;

const SORTING = [
  "created_at",
  "-created_at",
  "description",
  "-description",
  "type",
  "-type",
  "user_order",
  "-user_order",
] as const;

/** `/v1/benefits/` but for grants. */
export const benefitRoutes: readonly Route[] = [
  route(
    { method: "GET", path: ALL, scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-created_at"),
      metadata: metadataFilter,
      organizationIds: organizationFilter,
      types: valueFilter("type", oneOf(TYPES)),
      ids: idFilter("id"),
      excludedIds: idFilter("exclude_id"),
      query: fromQuery("query", text(), null),
    },
    (values, call) => listReply(listBenefits(call, values), values, call.pageLimit, presentBenefit),
  ),
  route({ method: "POST", path: ALL, scopes: WRITE }, { body: fromBody(benefitCreate) }, ({ body }, call) =>
    json(presentBenefit(createBenefit(call, body)), 201),
  ),
  route({ method: "GET", path: ONE, scopes: READ }, { id }, (values, call) =>
    json(presentBenefit(findBenefit(call, values.id))),
  ),
  route(
    { method: "PATCH", path: ONE, scopes: WRITE },
    { id, body: fromBody(benefitUpdate) },
    (values, call) => json(presentBenefit(updateBenefit(call, findBenefit(call, values.id), values.body))),
  ),
  route({ method: "DELETE", path: ONE, scopes: WRITE }, { id }, (values, call) => {
    deleteBenefit(call, findBenefit(call, values.id));
    return noContent();
  }),
];
