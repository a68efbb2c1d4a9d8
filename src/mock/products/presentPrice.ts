import { stamps } from "../kit/stamps.js";
import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockPriceMeter, MockProductPrice } from "../wire/MockProduct.js";

/** The price as the API writes it; the amount of a new one is as it was sent. */
export function presentPrice(store: Store, price: ProductPriceRecord, isNew = false): MockProductPrice {
  const recurring_interval = store.products.get(price.product_id)?.recurring_interval ?? null;
  const type = recurring_interval === null ? "one_time" : "recurring";
  const present = { ...price, ...stamps(price), type, recurring_interval } as const;
  return present.amount_type === "metered_unit"
    ? {
        ...present,
        unit_amount: isNew ? present.unit_amount : padded(present.unit_amount),
        meter: priceMeter(store, present.meter_id),
      }
    : present;
}

function priceMeter(store: Store, id: string): MockPriceMeter {
  const meter = store.meters.get(id);
  if (meter === undefined) throw new Error(`The mock has no meter ${id}.`);
  const { name, unit, custom_label, custom_multiplier } = meter;
  return { id, name, unit, custom_label, custom_multiplier };
}

/** As its column keeps it: all twelve places are written. */
function padded(amount: string): string {
  const [whole = "0", places = ""] = amount.split(".");
  return `${whole}.${places.padEnd(12, "0")}`;
}
