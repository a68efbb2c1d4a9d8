import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { idFilter, pageSources, valueFilter } from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type PortalCall, portalRoute, type Route } from "../http/Route.js";
import { fromPath, fromQuery, type Source } from "../http/Source.js";
import { sorted } from "../kit/sorted.js";
import { ok } from "../read/Outcome.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";
import { READ } from "./portalScopes.js";
import { presentPortalGrant } from "./presentPortalGrant.js";

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
  "granted_at",
  "-granted_at",
  "type",
  "-type",
  "organization",
  "-organization",
  "product_benefit",
  "-product_benefit",
] as const;

const criteria = valueFilter("sorting", oneOf(SORTING));
const sorting: Source<readonly string[]> = (inputs) => {
  const outcome = criteria(inputs);
  return outcome.ok ? ok(outcome.value ?? ["product_benefit", "-granted_at"]) : outcome;
};

/** `/v1/customer-portal/benefit-grants/`. */
export const portalGrantRoutes: readonly Route[] = [
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/benefit-grants/", scopes: READ },
    {
      ...pageSources,
      sorting,
      query: fromQuery("query", text(), null),
      types: valueFilter("type", oneOf(TYPES)),
      benefitIds: idFilter("benefit_id"),
      checkoutIds: idFilter("checkout_id"),
      orderIds: idFilter("order_id"),
      subscriptionIds: idFilter("subscription_id"),
      memberIds: idFilter("member_id"),
    },
    (values, call) => {
      const found = ownGrants(call).filter(
        ({ row, benefit }) =>
          (values.query === null || benefit.description.toLowerCase().includes(values.query.toLowerCase())) &&
          (values.types?.includes(benefit.type) ?? true) &&
          (values.benefitIds?.includes(benefit.id) ?? true) &&
          (values.checkoutIds?.some((id) => checkoutsOf(call, row).includes(id)) ?? true) &&
          (values.orderIds?.includes(row.order_id ?? "") ?? true) &&
          (values.subscriptionIds?.includes(row.subscription_id ?? "") ?? true) &&
          (values.memberIds?.includes(row.member_id ?? "") ?? true),
      );
      const inOrder = sorted(found, values.sorting, (grant, field) => sortKey(call, grant, field));
      return listReply(inOrder, values, call.pageLimit, (grant) => present(call, grant));
    },
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/benefit-grants/{id}", scopes: READ },
    { id: fromPath("id", uuid4) },
    ({ id }, call) => {
      const found = ownGrants(call).find(({ row }) => row.id === id);
      if (found === undefined) throw resourceNotFound();
      return json(present(call, found));
    },
  ),
];

interface OwnGrant {
  readonly row: BenefitGrantRecord;
  readonly benefit: BenefitRecord;
}

/** What the customer holds, or the member: nothing that was revoked or is not for its eyes. */
function ownGrants({ store, subject: { customer, member } }: PortalCall): readonly OwnGrant[] {
  return store.benefitGrants
    .where(
      (row) =>
        row.revoked_at === null &&
        row.customer_id === customer.id &&
        (member === null || row.member_id === null || row.member_id === member.id),
    )
    .flatMap((row) => {
      const benefit = store.benefits.get(row.benefit_id);
      return benefit?.visibility === "public" ? [{ row, benefit }] : [];
    });
}

function present(call: PortalCall, { row, benefit }: OwnGrant): object {
  return presentPortalGrant(call, row, benefit, call.subject.customer);
}

/** The checkouts that led to the grant. */
function checkoutsOf({ store }: PortalCall, row: BenefitGrantRecord): readonly (string | null)[] {
  return [
    store.subscriptions.get(row.subscription_id ?? "")?.checkout_id ?? null,
    store.orders.get(row.order_id ?? "")?.checkout_id ?? null,
  ];
}

function sortKey({ store }: PortalCall, { row, benefit }: OwnGrant, field: string): string | number | null {
  if (field === "granted_at") return row.granted_at;
  if (field === "type") return benefit.type;
  if (field === "organization") return benefit.organization_id;
  const productId =
    store.subscriptions.get(row.subscription_id ?? "")?.product_id ??
    store.orders.get(row.order_id ?? "")?.product_id;
  const place = store.products.get(productId ?? "")?.benefit_ids.indexOf(benefit.id) ?? -1;
  return place === -1 ? null : place;
}
