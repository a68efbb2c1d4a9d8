import type { GenericSchema } from "valibot";
import { makeSchema } from "./makeSchema.js";

/**
 * The schema of a field that an answer may lack or have as null.
 *
 * It differs from valibot's `nullish` in that it knows no default values.
 */
export function nullish<TValue>(wrapped: GenericSchema<TValue>): GenericSchema<TValue | null | undefined> {
  const schema = makeSchema(wrapped.expects, { type: "nullish", wrapped }, (dataset, config) => {
    if (dataset.value != null) return wrapped["~run"](dataset as never, config as never) as never;
    dataset.typed = true;
    return dataset;
  });
  return schema as GenericSchema<TValue | null | undefined>;
}
