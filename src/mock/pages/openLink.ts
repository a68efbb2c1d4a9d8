import { CheckoutCreate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { createCheckout } from "../checkouts/createCheckout.js";
import type { CheckoutLinkRecord } from "../store/checkoutLinks.js";
import type { CheckoutRecord } from "../store/checkouts.js";

/** Opens a checkout for whoever follows a link; undefined where the link sells nothing any more. */
export function openLink(backend: Backend, link: CheckoutLinkRecord): CheckoutRecord | undefined {
  const { organization_id, product_ids } = link;
  const products = backend.store.products
    .all(product_ids)
    .filter((row) => row.deleted_at === null && !row.is_archived)
    .map(({ id }) => id);
  if (products.length === 0 || link.deleted_at !== null) return undefined;
  const body = CheckoutCreate(bodyOf(link, products), []);
  if (!body.ok) throw new Error(`The checkout link ${link.id} opens nothing: ${JSON.stringify(body.issues)}`);
  const subject = { kind: "organization", organizationIds: [organization_id], scopes: undefined } as const;
  return createCheckout({ ...backend, subject }, body.value);
}

/** What a program would send to open the link's checkout. */
function bodyOf(link: CheckoutLinkRecord, products: readonly string[]): object {
  const { success_url, return_url, discount_id, seats, trial_interval, trial_interval_count } = link;
  const optional = { success_url, return_url, discount_id, seats, trial_interval, trial_interval_count };
  const { allow_discount_codes, require_billing_address, metadata } = link;
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
    ...{ products, allow_discount_codes, require_billing_address, metadata },
  };
}
