import type {
  AttachedCustomField,
  CheckoutLinkProduct,
  OrderProduct,
  Product,
  ProductMediaFileRead,
} from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentBenefitPublic } from "../benefits/presentBenefitPublic.js";
import { presentCustomField } from "../engine/presentCustomField.js";
import { presentFile } from "../engine/presentFile.js";
import { only } from "../kit/fields.js";
import type { BenefitRecord, ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentPrice } from "./presentPrice.js";
import { pricesOf } from "./priceSet.js";

export function presentProduct(store: Store, product: ProductRecord, isNew = false): Product {
  return {
    ...presentProductBase(product),
    is_deletable: isDeletable(store, product.id),
    prices: pricesOf(store, product.id).map((price) => presentPrice(store, price, isNew)),
    benefits: benefitsOf(store, product).map(presentBenefit),
    medias: presentMedias(store, product),
    attached_custom_fields: presentAttachedFields(store, product),
  };
}

/** The product without what belongs to it, as orders show it. */
export function presentProductBase(product: ProductRecord): OrderProduct {
  const is_recurring = product.recurring_interval !== null;
  return only({ ...product, is_recurring }, FIELDS.OrderProduct);
}

/** The product as whoever may buy it sees it. */
export function presentOffer(store: Store, product: ProductRecord): CheckoutLinkProduct {
  return {
    ...presentProductBase(product),
    prices: pricesOf(store, product.id).map((price) => presentPrice(store, price)),
    benefits: benefitsOf(store, product)
      .filter(({ visibility }) => visibility === "public")
      .map(presentBenefitPublic),
    medias: presentMedias(store, product),
  };
}

/** The benefits that come with the product, in its order. */
export function benefitsOf(store: Store, product: ProductRecord): readonly BenefitRecord[] {
  return product.benefit_ids.flatMap((id) => store.benefits.get(id) ?? []);
}

/** A product that somebody bought stays. */
export function isDeletable(store: Store, productId: string): boolean {
  function bought(row: { readonly product_id: string }): boolean {
    return row.product_id === productId;
  }

  return store.orders.where(bought).length === 0 && store.subscriptions.where(bought).length === 0;
}

/** The pictures of a product. */
export function presentMedias(store: Store, { media_ids }: ProductRecord): readonly ProductMediaFileRead[] {
  return store.files.all(media_ids).flatMap((file) => {
    const shown = file.deleted_at === null ? presentFile(file) : undefined;
    return shown?.service === "product_media" ? [shown] : [];
  });
}

/** What the checkouts of a product ask. */
export function presentAttachedFields(
  store: Store,
  { custom_fields }: ProductRecord,
): readonly AttachedCustomField[] {
  return custom_fields.flatMap(({ custom_field_id, required, order: own }, index) => {
    const row = store.customFields.get(custom_field_id);
    return row === undefined
      ? []
      : [{ custom_field_id, custom_field: presentCustomField(row), order: own ?? index, required }];
  });
}
