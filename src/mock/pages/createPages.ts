import { CheckoutCreate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { createCheckout } from "../checkouts/createCheckout.js";
import { current } from "../checkouts/findCheckout.js";
import { presentCheckout } from "../checkouts/presentCheckout.js";
import { told } from "../engine/schedule.js";
import type { MockPolar } from "../MockPolar.js";
import type { Arrival } from "../server/Arrival.js";
import type { CheckoutLinkRecord } from "../store/checkoutLinks.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import { checkoutPage, confirmationPage, takePayment } from "./checkoutPage.js";
import { html } from "./html.js";
import { overviewPage } from "./overviewPage.js";
import { page } from "./page.js";

/** Answers a request for a page for people; undefined for any other. */
export type Pages = (arrival: Arrival) => Promise<Response> | undefined;

/** Makes the pages of a mock: the first one, and those of checkouts and of the links to them. */
export function createPages(mock: MockPolar, backend: Backend): Pages {
  function answer({ method, url, body }: Arrival): Response | undefined {
    const [, first, second, secret = "", last] = url.pathname.split("/");
    if (url.pathname === "/" && method === "GET") return overviewPage(mock, backend);
    if (first === "checkout") {
      const form = method === "POST" ? new URLSearchParams(body) : undefined;
      return checkoutAnswer(mock, backend, second ?? "", secret, form);
    }
    const isLink = first === "v1" && second === "checkout-links" && last === "redirect" && method === "GET";
    return isLink ? linkAnswer(backend, secret) : undefined;
  }

  return (arrival) => {
    const response = answer(arrival);
    return response && Promise.resolve(response);
  };
}

function checkoutAnswer(
  mock: MockPolar,
  backend: Backend,
  secret: string,
  last: string,
  form: URLSearchParams | undefined,
): Response {
  const found = backend.store.checkouts.find(({ client_secret }) => client_secret === secret);
  if (found === undefined || !["", "confirmation"].includes(last)) return nothingHere("checkout");
  const checkout = current(backend, found);
  if (last === "confirmation") return confirmationPage(backend, checkout);
  return form === undefined ? checkoutPage(backend, checkout) : takePayment(mock, backend, checkout, form);
}

function linkAnswer(backend: Backend, secret: string): Response {
  const link = backend.store.checkoutLinks.find(({ client_secret }) => client_secret === secret);
  const checkout = link && told(backend, () => openLink(backend, link));
  if (checkout === undefined) return nothingHere("checkout link");
  const { url } = presentCheckout(backend, checkout);
  return new Response(null, { status: 303, headers: { location: url } });
}

function nothingHere(what: string): Response {
  return page("Not found", html`<div class="card"><h1>There is no such ${what}.</h1></div>`, { status: 404 });
}

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
