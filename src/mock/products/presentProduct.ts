import type {
  AttachedCustomField,
  CheckoutLinkProduct,
  OrderProduct,
  Product,
  ProductMediaFileRead,
  ProductPrice,
  ProductPriceMeter,
} from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { presentBenefit, presentBenefitPublic } from "../benefits/presentBenefit.js";
import { presentCustomField } from "../engine/customFieldData.js";
import { presentFile } from "../engine/files.js";
import { only } from "../kit/fields.js";
import type { ProductPriceRecord, ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { pricesOf } from "./priceSet.js";

export function presentProduct(store: Store, product: ProductRecord, isNew = false): Product {
  return {
    ...presentProductBase(product),
    is_deletable: isDeletable(store, product.id),
    prices: pricesOf(store, product.id).map((price) => presentPrice(store, price, isNew)),
    benefits: store.benefits.all(product.benefit_ids).map(presentBenefit),
    medias: presentMedias(store, product),
    attached_custom_fields: presentAttachedFields(store, product),
  };
}

/** The product as everybody sees it who is offered it, with the benefits that show. */
export function presentOffer(store: Store, product: ProductRecord): CheckoutLinkProduct {
  return {
    ...presentProductBase(product),
    prices: pricesOf(store, product.id).map((price) => presentPrice(store, price)),
    benefits: store.benefits
      .all(product.benefit_ids)
      .filter(({ visibility }) => visibility === "public")
      .map(presentBenefitPublic),
    medias: presentMedias(store, product),
  };
}

/** The product without what belongs to it, as orders show it. */
export function presentProductBase(product: ProductRecord): OrderProduct {
  const is_recurring = product.recurring_interval !== null;
  return only({ ...product, is_recurring }, FIELDS.OrderProduct);
}

/** A product that somebody bought stays. */
export function isDeletable(store: Store, productId: string): boolean {
  function bought(row: { readonly product_id: string }): boolean {
    return row.product_id === productId;
  }

  return store.orders.where(bought).length === 0 && store.subscriptions.where(bought).length === 0;
}

/** The pictures of a product. */
function presentMedias(store: Store, { media_ids }: ProductRecord): readonly ProductMediaFileRead[] {
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

/** The price as the API writes it; the amount of a new one is as it was sent. */
export function presentPrice(store: Store, price: ProductPriceRecord, isNew = false): ProductPrice {
  const recurring_interval = store.products.get(price.product_id)?.recurring_interval ?? null;
  const type = recurring_interval === null ? "one_time" : "recurring";
  const present = { ...price, type, recurring_interval } as const;
  return present.amount_type === "metered_unit"
    ? {
        ...present,
        unit_amount: isNew ? present.unit_amount : padded(present.unit_amount),
        meter: priceMeter(store, present.meter_id),
      }
    : present;
}

function priceMeter(store: Store, id: string): ProductPriceMeter {
  return only(store.meters.need(id), FIELDS.ProductPriceMeter);
}

/** As its column keeps it: all twelve places are written. */
function padded(amount: string): string {
  const [whole = "0", places = ""] = amount.split(".");
  return `${whole}.${places.padEnd(12, "0")}`;
}
