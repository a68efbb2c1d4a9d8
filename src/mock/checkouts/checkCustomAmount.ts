import { polarRequestValidationError } from "../http/ApiError.js";
import { currencyLimits, moneyText } from "../kit/currencies.js";
import type { ProductPriceRecord } from "../store/records.js";

/** A 422 unless the price lets the customer pay the amount; other prices do not ask. */
export function checkCustomAmount(price: ProductPriceRecord | undefined, amount: number): void {
  if (price?.amount_type !== "custom") return;
  const { minimum_amount, maximum_amount, price_currency: currency } = price;
  const { least, most } = currencyLimits(currency);
  if (amount < minimum_amount) {
    throw amountError("greater_than_equal", "Amount is below minimum.", amount);
  }
  if (amount > 0 && amount < least) {
    const msg = `Amount must be 0 or at least ${moneyText(least, currency)}.`;
    throw amountError("invalid_amount", msg, amount, { allowed: [0], ge: least });
  }
  if (maximum_amount !== null && amount > maximum_amount) {
    throw amountError("less_than_equal", "Amount is above maximum.", amount);
  }
  if (amount > most) {
    const msg = `Amount must be at most ${moneyText(most, currency)}.`;
    throw amountError("less_than_equal", msg, amount);
  }
}

function amountError(
  type: string,
  msg: string,
  input: number,
  ctx?: Readonly<Record<string, unknown>>,
): Error {
  return polarRequestValidationError([
    { type, loc: ["body", "amount"], msg, input, ...(ctx === undefined ? {} : { ctx }) },
  ]);
}
