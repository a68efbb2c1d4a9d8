import type { Discount } from "../api/answers.js";
import type { DiscountCreate, DiscountUpdate } from "../api/requests.js";
import { discountTerms, newDiscount, presentDiscount, redemptionsOf } from "../engine/discounts.js";
import { refuse } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { contains, type Resource, resource, targetOrganization } from "../http/resource.js";
import { changed, filled, sent } from "../kit/fields.js";
import type { DiscountRecord } from "../store/discounts.js";

/** What lowers the price of a checkout or a subscription. */
export const discounts: Resource<DiscountRecord, Discount> = resource({
  rows: ({ discounts }) => discounts,
  present: presentDiscount,
  filters: { query: contains((row) => row.name) },
  sorting: { redemptions_count: (row, store) => redemptionsOf(store, row.id).length },
});

export const discountHandlers: HandlersOf<"discounts"> = {
  discountsList: discounts.list(),
  discountsGet: discounts.get(),
  discountsCreate: discounts.create(create),
  discountsUpdate: discounts.update(update),
  discountsDelete: discounts.remove(),
};

function create(call: Call, body: DiscountCreate): DiscountRecord {
  const organization_id = targetOrganization(call, body.organization_id ?? null);
  const code = body.code ?? null;
  if (code !== null) refuseTakenCode(call, organization_id, code);
  return {
    ...newDiscount(call, organization_id, body.name),
    ...filled(body, "metadata", "code", "starts_at", "ends_at"),
    ...filled(body, "max_redemptions", "max_redemptions_per_customer", "duration"),
    duration_in_months: body.duration === "repeating" ? (body.duration_in_months ?? null) : null,
    product_ids: knownProducts(call, organization_id, body.products ?? []),
    ...("basis_points" in body
      ? { basis_points: body.basis_points }
      : {
          type: "fixed",
          basis_points: 0,
          amounts: body.amounts ?? { [body.currency ?? "usd"]: body.amount ?? 0 },
        }),
  };
}

function update(call: Call, row: DiscountRecord, body: DiscountUpdate): DiscountRecord {
  if ((body.duration ?? row.duration) !== row.duration) {
    throw refuse("duration", "Duration cannot be changed.", body.duration);
  }
  if ((body.type ?? row.type) !== row.type) throw refuse("type", "Type cannot be changed.", body.type);
  if (typeof body.code === "string" && body.code !== row.code) {
    refuseTakenCode(call, row.organization_id, body.code, row.id);
  }
  const terms = newTerms(row, body);
  if (redemptionsOf(call.store, row.id).length > 0) refuseNewTerms(row, body, terms);
  const changes = {
    ...sent(body, "metadata", "code", "starts_at", "ends_at"),
    ...sent(body, "max_redemptions", "max_redemptions_per_customer"),
    ...filled(body, "name"),
    ...terms,
  };
  const next = changed(row, changes as Partial<DiscountRecord>, call.now());
  // Products are a relation: a change of them alone leaves the time of the last change.
  const { products } = body;
  return products ? { ...next, product_ids: knownProducts(call, row.organization_id, products) } : next;
}

type Terms = Partial<Pick<DiscountRecord, "basis_points" | "amounts" | "duration_in_months">>;

/** What was sent of a discount's terms; terms of the other type are ignored. */
function newTerms(row: DiscountRecord, body: DiscountUpdate): Terms {
  const months = row.duration === "repeating" ? body.duration_in_months : null;
  const duration: Terms = (months ?? null) === null ? {} : { duration_in_months: months ?? null };
  if (row.type === "percentage") {
    return { ...duration, ...(body.basis_points ? { basis_points: body.basis_points } : {}) };
  }
  if (body.amounts) return { ...duration, amounts: body.amounts };
  if ((body.amount ?? null) === null && !body.currency) return duration;
  const [currency = "usd", amount = 0] = Object.entries(row.amounts)[0] ?? [];
  return { ...duration, amounts: { ...row.amounts, [body.currency ?? currency]: body.amount ?? amount } };
}

/** What was redeemed already cannot be worth something else. */
function refuseNewTerms(row: DiscountRecord, body: DiscountUpdate, terms: Terms): void {
  const msg = "This field cannot be changed because the discount has already been redeemed.";
  const before = discountTerms(row);
  for (const field of ["amount", "currency", "amounts", "basis_points", "duration_in_months"] as const) {
    const isSent = Object.keys(terms).length > 0 && (body[field] ?? null) !== null;
    const old: unknown = Reflect.get(before, field);
    if (isSent && old !== undefined && old !== body[field]) throw refuse(field, msg, old);
  }
}

function refuseTakenCode(call: Call, organizationId: string, code: string, own?: string): void {
  const taken = call.store.discounts.find(
    (row) =>
      row.id !== own &&
      row.organization_id === organizationId &&
      row.deleted_at === null &&
      row.code?.toLowerCase() === code.toLowerCase(),
  );
  if (taken !== undefined) throw refuse("code", "Discount with this code already exists.", code);
}

function knownProducts({ store }: Call, organizationId: string, ids: readonly string[]): readonly string[] {
  for (const [index, id] of ids.entries()) {
    const product = store.products.get(id);
    const isKnown = product?.organization_id === organizationId && product.deleted_at === null;
    if (!isKnown) throw refuse(["products", index], "Product not found.", id);
  }
  return [...new Set(ids)];
}
