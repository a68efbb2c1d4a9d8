import { either } from "./either.js";
import type { Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

/** An event of a customer by ID or by external ID; one that has both is read by the external ID. */
export function oneEvent<TById, TByExternalId>(shapes: {
  readonly EventCreateCustomer: Reader<TById>;
  readonly EventCreateExternalCustomer: Reader<TByExternalId>;
}): Reader<TById | TByExternalId> {
  const read = either(shapes);
  return (input, loc) => {
    if (isJsonObject(input) && Object.hasOwn(input, "external_customer_id")) {
      const outcome = shapes.EventCreateExternalCustomer(input, [...loc, "EventCreateExternalCustomer"]);
      if (outcome.ok) return outcome;
    }
    return read(input, loc);
  };
}
