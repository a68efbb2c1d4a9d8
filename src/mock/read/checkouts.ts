import { list } from "./list.js";
import { failValue, type Issue, type Loc, type Outcome, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";
import { completeTrial } from "./trial.js";
import { uuid4 } from "./uuid.js";

const readProducts = list(uuid4, { min: 1 });

/** The products of a checkout, each of them once. */
export const distinctProducts: Reader<readonly string[]> = (input, loc) => {
  const outcome = readProducts(input, loc);
  const isTwice = outcome.ok && new Set(outcome.value).size < outcome.value.length;
  return isTwice ? failValue(loc, "Product IDs must be unique.", input) : outcome;
};

interface Checkout extends Readonly<Record<"seats" | "min_seats" | "max_seats", number | null | undefined>> {
  readonly trial_interval?: string | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
}

/** A checkout has a whole trial, and seats within its bounds. */
export function checkoutWhole(
  value: Partial<Checkout>,
  input: unknown,
  loc: Loc,
): Outcome<never> | undefined {
  const half = completeTrial(value, input, loc);
  if (half !== undefined) return half;
  const { seats, min_seats: least, max_seats: most } = value;
  if (least && most && least > most) {
    return failValue(loc, "min_seats must be less than or equal to max_seats", input);
  }
  if (seats && least && seats < least) {
    return failValue(loc, "seats must be greater than or equal to min_seats", input);
  }
  if (seats && most && seats > most) {
    return failValue(loc, "seats must be less than or equal to max_seats", input);
  }
  return undefined;
}

/** The server's shapes of a new checkout, which sell products, one product, or a price. */
const SHAPES: Readonly<Record<string, string>> = {
  CheckoutProductsCreate: "products",
  CheckoutProductCreate: "product_id",
  CheckoutPriceCreate: "product_price_id",
};

/**
 * Reads a checkout that sells products, or one product under the older `product_id`. What is wrong
 * is said once for each of the server's shapes.
 */
export function asCheckoutShapes<T>(read: Reader<T>): Reader<T> {
  return (input, loc) => {
    const isOlder =
      isJsonObject(input) && !Object.hasOwn(input, "products") && Object.hasOwn(input, "product_id");
    const outcome = read(isOlder ? { ...input, products: [input["product_id"]] } : input, loc);
    if (outcome.ok) return outcome;
    const depth = loc.length;
    const issues = Object.entries(SHAPES).flatMap(([name, field]) => {
      const shape = `function-after[_validate_unit_constraints(), function-after[_validate_seat_constraints(), function-after[is_complete_configuration(), ${name}]]]`;
      return shapeIssues(outcome.issues, field, input, loc).map(
        (issue): Issue => ({ ...issue, loc: [...loc, shape, ...issue.loc.slice(depth)] }),
      );
    });
    return { ok: false, issues };
  };
}

/** What is wrong with the shape whose own field that is, by what is wrong with the first one. */
function shapeIssues(issues: readonly Issue[], field: string, input: unknown, loc: Loc): readonly Issue[] {
  if (field === "products") return issues;
  const isThere = isJsonObject(input) && Object.hasOwn(input, field);
  // The whole is only checked once all fields are right, and the shape's own is not there.
  const common = issues.filter(
    (issue) => issue.loc.length > loc.length && issue.loc[loc.length] !== "products",
  );
  if (isThere || !isJsonObject(input)) return common;
  return [...common, { type: "missing", loc: [...loc, field], msg: "Field required", input }];
}
