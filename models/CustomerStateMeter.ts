// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerStateMeter {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  meterId: string;
  consumedUnits: number;
  creditedUnits: number;
  balance: number;
}

/** Checks a {@link CustomerStateMeter}. */
export const CustomerStateMeterSchema: ObjectSchema<CustomerStateMeter> =
  /* @__PURE__ */ objectSchema<CustomerStateMeter>({
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: v.nullish(v.date()),
    meterId: v.string(),
    consumedUnits: v.number(),
    creditedUnits: v.pipe(v.number(), v.integer()),
    balance: v.number(),
  });
