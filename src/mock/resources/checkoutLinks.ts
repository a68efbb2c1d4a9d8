import type { CheckoutLink } from "../api/answers.js";
import type { CheckoutLinkCreate, CheckoutLinkUpdate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { SITE_URL } from "../defaults.js";
import { isForProduct, presentDiscountBase } from "../engine/discounts.js";
import { refuse } from "../http/ApiError.js";
import type { Call, HandlersOf, InputOf } from "../http/Handler.js";
import { type Resource, resource } from "../http/resource.js";
import { changed, filled, given } from "../kit/fields.js";
import { ownProduct } from "../products/ownProduct.js";
import { presentOffer } from "../products/presentProduct.js";
import type { CheckoutLinkRecord } from "../store/checkoutLinks.js";
import type { ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** Where links lead to unless the mock is served. */
const API_URL = "https://api.polar.sh";

/** Links that open a checkout; one whose products are all archived is gone. */
export const checkoutLinks: Resource<CheckoutLinkRecord, CheckoutLink> = resource({
  rows: (store) => store.checkoutLinks,
  organizationOf: (row, store) => (productsOf(store, row).length === 0 ? undefined : row.organization_id),
  present,
  filters: {
    product_id: (row, wanted: readonly string[]) => row.product_ids.some((id) => wanted.includes(id)),
  },
});

type ListQuery = InputOf<"checkoutLinksList">["query"];

export const checkoutLinkHandlers: HandlersOf<"checkoutLinks"> = {
  // Who looks for links by a product sees only that one of theirs.
  checkoutLinksList: checkoutLinks.list((item, { product_id: wanted }: ListQuery) => ({
    ...item,
    products: item.products.filter(({ id }) => wanted?.includes(id) ?? true),
  })),
  checkoutLinksGet: checkoutLinks.get(),
  checkoutLinksCreate: checkoutLinks.create(create),
  checkoutLinksUpdate: checkoutLinks.update(update),
  checkoutLinksDelete: checkoutLinks.remove(),
};

function productsOf(store: Store, { product_ids }: CheckoutLinkRecord): readonly ProductRecord[] {
  return store.products.all(product_ids).filter((row) => row.deleted_at === null && !row.is_archived);
}

function present({ store, site }: Backend, row: CheckoutLinkRecord): CheckoutLink {
  const { deleted_at: _, product_ids, ...shown } = row;
  const products = productsOf(store, row).map((product) => presentOffer(store, product));
  const [product] = products;
  const [price] = product?.prices ?? [];
  return {
    ...shown,
    payment_processor: "stripe",
    products,
    discount: presentDiscountBase(store, row.discount_id),
    url: `${site.url === SITE_URL ? API_URL : site.url}/v1/checkout-links/${row.client_secret}/redirect`,
    product_id: product?.id ?? null,
    product,
    product_price_id: price?.id ?? null,
    product_price: price,
  };
}

function create(call: Call, body: CheckoutLinkCreate): CheckoutLinkRecord {
  const ids = productIds(call, body);
  const products = knownProducts(call, ids);
  const [product] = products;
  if (product === undefined) throw new Error("A checkout link without a product.");
  const { discount_id, allow_discount_codes, require_billing_address } = body;
  if (typeof discount_id === "string") checkDiscount(call, discount_id, ids);
  return {
    ...{ id: call.uuid(), created_at: call.now(), modified_at: null, deleted_at: null },
    client_secret: `polar_cl_${call.uuid().replaceAll("-", "")}`,
    ...{ organization_id: product.organization_id, product_ids: ids, metadata: {} },
    ...{ allow_discount_codes, require_billing_address, discount_id: null, seats: null, units: null },
    ...{ label: null, success_url: null, return_url: null },
    ...{ trial_interval: null, trial_interval_count: null },
    ...filled(body, "metadata", "label", "success_url", "return_url", "discount_id", "seats", "units"),
    ...filled(body, "trial_interval", "trial_interval_count"),
  };
}

/** What is sold: some products, one, or the product of a price. */
function productIds({ store }: Call, body: CheckoutLinkCreate): readonly string[] {
  if ("products" in body) return body.products;
  if ("product_id" in body) return [body.product_id];
  const price = store.productPrices.get(body.product_price_id);
  if (price === undefined) throw refuse("product_price_id", "Price does not exist.", body.product_price_id);
  return [price.product_id];
}

function knownProducts(call: Call, ids: readonly string[]): readonly ProductRecord[] {
  return ids.map((id, index) => {
    const product = ownProduct(call, id);
    if (product === undefined) throw refuse(["products", index], "Product does not exist.", id);
    if (product.is_archived) throw refuse(["products", index], "Product is archived.", id);
    return product;
  });
}

function checkDiscount({ store }: Call, id: string, productIds: readonly string[]): void {
  const discount = store.discounts.get(id);
  const isThere = discount !== undefined && discount.deleted_at === null;
  if (isThere && productIds.every((each) => isForProduct(discount, each))) return;
  throw refuse("discount_id", "Discount does not exist or is not applicable to this product.", id);
}

function update(call: Call, row: CheckoutLinkRecord, body: CheckoutLinkUpdate): CheckoutLinkRecord {
  const { products, allow_discount_codes: _, require_billing_address: _address, ...rest } = body;
  const product_ids = products ?? row.product_ids;
  if (products) knownProducts(call, products);
  if (typeof rest.discount_id === "string") checkDiscount(call, rest.discount_id, product_ids);
  const changes = { ...given(rest), ...filled(body, "allow_discount_codes", "require_billing_address") };
  // Products are a relation: a change of them alone leaves the time of the last change.
  return { ...changed(row, changes, call.now()), product_ids };
}
