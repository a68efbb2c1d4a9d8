import type { ProductPrice, ProductPriceMeter } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/fields.js";
import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

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
