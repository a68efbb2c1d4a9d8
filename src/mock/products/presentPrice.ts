import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockPriceMeter, MockProductPrice } from "../wire/MockProduct.js";

/** The price as the API writes it. */
export function presentPrice(store: Store, price: ProductPriceRecord): MockProductPrice {
  const stamps = {
    created_at: wireTimestamp(price.created_at),
    modified_at: wireTimestampOrNull(price.modified_at),
  };
  if (price.amount_type !== "metered_unit") return { ...price, ...stamps };
  return { ...price, ...stamps, meter: priceMeter(store, price.meter_id) };
}

function priceMeter(store: Store, id: string): MockPriceMeter {
  const meter = store.meters.get(id);
  if (meter === undefined) throw new Error(`The mock has no meter ${id}.`);
  const { name, unit, custom_label, custom_multiplier } = meter;
  return { id, name, unit, custom_label, custom_multiplier };
}
