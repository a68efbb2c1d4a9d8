// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { MeterUnit } from "./MeterUnit.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The meter of a metered price. */
export interface ProductPriceMeter {
  /** A UUID (version 4). */
  id: string;
  name: string;
  unit: Open<MeterUnit>;
  /** What a unit is called. Null unless `unit` is `custom`. */
  customLabel: string | null;
  /** How many units make one of those that are shown. Null if none is set. An integer. */
  customMultiplier: number | null;
}

/** Checks a {@link ProductPriceMeter}. */
export const ProductPriceMeterSchema: ObjectSchema<ProductPriceMeter> =
  /* @__PURE__ */ objectSchema<ProductPriceMeter>({
    id: string(),
    name: string(),
    unit: string(),
    customLabel: nullish(string()),
    customMultiplier: nullish(integer()),
  });
