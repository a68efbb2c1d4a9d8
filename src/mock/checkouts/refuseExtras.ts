import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";

interface Extras {
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly discount_id?: string | null | undefined;
  readonly discount_code?: string | null | undefined;
}

/** The mock has no prices by seats or units, and no discounts: a 422 for who asks for them. */
export function refuseExtras({ seats, units, discount_id, discount_code }: Extras): void {
  const refused = [
    { field: "discount_id", value: discount_id, msg: "Discount does not exist." },
    { field: "discount_code", value: discount_code, msg: "Discount does not exist." },
    { field: "seats", value: seats, msg: "Seats can only be set for seat-based pricing." },
    { field: "units", value: units, msg: "Units can only be set for unit-based pricing." },
  ].find(({ value }) => (value ?? null) !== null);
  if (refused === undefined) return;
  throw polarRequestValidationError([bodyIssue(refused.field, refused.msg, refused.value)]);
}
