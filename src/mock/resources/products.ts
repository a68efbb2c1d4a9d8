import type { Product } from "../api/answers.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import type { HandlersOf, InputOf } from "../http/Handler.js";
import { noContent } from "../http/Reply.js";
import { contains, type Resource, resource } from "../http/resource.js";
import { createProduct } from "../products/createProduct.js";
import { presentProduct } from "../products/presentProduct.js";
import { priceAmount, pricesOf } from "../products/priceSet.js";
import { deleteProduct, updateProduct, updateProductBenefits } from "../products/updateProduct.js";
import type { ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** What is sold. */
export const products: Resource<ProductRecord, Product> = resource({
  rows: (store) => store.products,
  present: ({ store }, row) => presentProduct(store, row),
  filters: {
    query: contains((row) => row.name),
    is_recurring: (row, wanted: boolean) => (row.recurring_interval !== null) === wanted,
    benefit_id: (row, wanted: readonly string[]) => row.benefit_ids.some((id) => wanted.includes(id)),
  },
  sorting: {
    price_amount_type: (row, store) => firstPrice(store, row)?.amount_type ?? null,
    price_amount: (row, store) => {
      const price = firstPrice(store, row);
      if (price === undefined) return null;
      return priceAmount(price, { amount: price.amount_type === "custom" ? price.minimum_amount : null });
    },
  },
});

type ListQuery = InputOf<"productsList">["query"];

export const productHandlers: HandlersOf<"products"> = {
  // Who looks for products by a benefit sees only that one of theirs.
  productsList: products.list((item, { benefit_id: wanted }: ListQuery) => ({
    ...item,
    benefits: item.benefits.filter(({ id }) => wanted?.includes(id) ?? true),
  })),
  productsGet: products.get(),
  productsCreate: (call, { body }) => presentProduct(call.store, createProduct(call, body), true),
  productsUpdate: products.update(updateProduct),
  productsDelete: (call, { path }) => {
    deleteProduct(call, products.find(call, path.id));
    return noContent();
  },
  productsUpdateBenefits: (call, { path, body }) => {
    const shown = products.put(
      call,
      updateProductBenefits(call, products.find(call, path.id), body.benefits),
    );
    // The answer still has those twice that were sent twice.
    return { ...shown, benefits: call.store.benefits.all(body.benefits).map(presentBenefit) };
  },
};

function firstPrice(store: Store, { id }: ProductRecord): ReturnType<typeof pricesOf>[number] | undefined {
  return pricesOf(store, id).find(({ amount_type }) => amount_type !== "metered_unit");
}
