import type { CheckoutCreate } from "../api/requests.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { checkedPrices } from "../products/checkedPrices.js";
import { ownProduct } from "../products/ownProduct.js";
import type { Issue } from "../read/Outcome.js";
import type { ProductPriceRecord, ProductRecord } from "../store/records.js";

/** The products with the IDs, as long as they are for sale. */
export function checkedProducts(call: Call, ids: readonly string[]): readonly ProductRecord[] {
  const products: ProductRecord[] = [];
  const issues: Issue[] = [];
  for (const [index, id] of ids.entries()) {
    const product = ownProduct(call, id);
    const msg = productProblem(product);
    if (product !== undefined && msg === undefined) products.push(product);
    else issues.push({ type: "value_error", loc: ["body", "products", index], msg: msg ?? "", input: id });
  }
  if (new Set(products.map(({ organization_id }) => organization_id)).size > 1) {
    const msg = "Products must all belong to the same organization.";
    issues.push(bodyIssue("products", msg, ids));
  }
  if (issues.length > 0) throw polarRequestValidationError(issues);
  return products;
}

function productProblem(product: ProductRecord | undefined): string | undefined {
  if (product === undefined) return "Product does not exist.";
  if (product.is_archived) return "Product is archived.";
  return product.visibility === "draft" ? "Product is a draft." : undefined;
}

/** The prices that a checkout brings for its products, by product. */
export function adHocPrices(
  call: Call,
  products: readonly ProductRecord[],
  inputs: NonNullable<CheckoutCreate["prices"]>,
): ReadonlyMap<string, readonly ProductPriceRecord[]> {
  const made = new Map<string, readonly ProductPriceRecord[]>();
  const issues: Issue[] = [];
  for (const [id, input] of Object.entries(inputs)) {
    const loc = ["body", "prices", id];
    const product = products.find((row) => row.id === id);
    if (product === undefined) {
      const msg = "Product is not set on that checkout.";
      issues.push({ type: "value_error", loc, msg, input: id });
      continue;
    }
    const { organization_id } = product;
    const recurring = product.recurring_interval !== null;
    const checked = checkedPrices(call, { id, organization_id, recurring, prices: [] }, input, "ad_hoc", loc);
    issues.push(...checked.issues);
    made.set(id, checked.prices);
  }
  if (issues.length > 0) throw polarRequestValidationError(issues);
  return made;
}
