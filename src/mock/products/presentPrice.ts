import { stamps } from "../kit/stamps.js";
import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockPriceMeter, MockProductPrice } from "../wire/MockProduct.js";

/** The price as the API writes it. */
export function presentPrice(store: Store, price: ProductPriceRecord): MockProductPrice {
  const recurring_interval = store.products.get(price.product_id)?.recurring_interval ?? null;
  const type = recurring_interval === null ? "one_time" : "recurring";
  const present = { ...price, ...stamps(price), type, recurring_interval } as const;
  return present.amount_type === "metered_unit"
    ? { ...present, meter: priceMeter(store, present.meter_id) }
    : present;
}

function priceMeter(store: Store, id: string): MockPriceMeter {
  const meter = store.meters.get(id);
  if (meter === undefined) throw new Error(`The mock has no meter ${id}.`);
  const { name, unit, custom_label, custom_multiplier } = meter;
  return { id, name, unit, custom_label, custom_multiplier };
}
