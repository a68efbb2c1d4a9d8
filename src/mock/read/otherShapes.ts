import { fail, failValue, type Issue, type Loc, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";
import { either } from "./union.js";

/*
 * Readers of what the server takes in another shape than the API's document says.
 */

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

/** A product whose prices may still be `free`, as fixed ones of nothing were called before. */
export function withFreePrices<T>(read: Reader<T>): Reader<T> {
  return (input, loc) => {
    if (!isJsonObject(input) || !Array.isArray(input["prices"])) return read(input, loc);
    const isOld = input["prices"].some(isFreePrice);
    return isOld ? read({ ...input, prices: input["prices"].map(fixedPrice) }, loc) : read(input, loc);
  };
}

function isFreePrice(price: unknown): boolean {
  return isJsonObject(price) && price["amount_type"] === "free";
}

function fixedPrice(price: unknown): unknown {
  return isFreePrice(price) ? { ...Object(price), amount_type: "fixed", price_amount: 0 } : price;
}

/** A Discord server is named by a token that Discord signed, though the document says an ID. */
export function withGuildToken<T>(read: Reader<T>): Reader<T> {
  return (input, loc) => {
    if (!isJsonObject(input)) return read(input, loc);
    const place = [...loc, "guild_token"];
    const token = input["guild_token"];
    if (token === undefined) return fail("missing", place, "Field required", input);
    const isSigned = typeof token === "string" && token.split(".").length === 3;
    const msg = "Invalid token. Please authenticate your Discord server again.";
    return isSigned ? read({ ...input, guild_id: token }, loc) : failValue(place, msg, token);
  };
}

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
