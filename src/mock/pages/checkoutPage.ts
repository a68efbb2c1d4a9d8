import type { Checkout } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentCheckout } from "../checkouts/presentCheckout.js";
import { declinePayment } from "../engine/payments.js";
import { moneyText } from "../kit/currencies.js";
import type { MockPolar } from "../MockPolar.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";

const DECLINED = "Your card was declined.";

/** The page of a checkout, where a person can pay, or can not. */
export function checkoutPage(backend: Backend, row: CheckoutRecord): Response {
  return shownCheckout(presentCheckout(backend, row), new URLSearchParams(), "");
}

/** Takes the form: leads on where the payment succeeds, and shows why not where it fails. */
export function takePayment(
  mock: MockPolar,
  backend: Backend,
  row: CheckoutRecord,
  sent: URLSearchParams,
): Response {
  const checkout = presentCheckout(backend, row);
  if (checkout.status !== "open") return shownCheckout(checkout, sent, "");
  if (sent.get("card") === "declined") {
    declinePayment(backend, row);
    return shownCheckout(checkout, sent, DECLINED);
  }
  const email = sent.get("email") ?? "";
  const name = sent.get("name") ?? "";
  try {
    const form = { ...(email === "" ? {} : { email }), ...(name === "" ? {} : { name }) };
    const paid = mock.confirmCheckout(row.id, form);
    return new Response(null, { status: 303, headers: { location: paid.success_url } });
  } catch (error) {
    return shownCheckout(checkout, sent, error instanceof Error ? error.message : String(error));
  }
}

/** What comes after a checkout that leads nowhere else. */
export function confirmationPage(backend: Backend, row: CheckoutRecord): Response {
  const { status, product } = presentCheckout(backend, row);
  const said = status === "succeeded" ? "Thank you!" : `This checkout is ${status}.`;
  return page(said, html`<div class="card"><h1>${said}</h1><p>${product?.name}</p></div>`);
}

function shownCheckout(checkout: Checkout, sent: URLSearchParams, problem: string): Response {
  const title = checkout.product?.name ?? "Checkout";
  if (checkout.status !== "open") {
    const body = html`<div class="card"><h1>${title}</h1><p role="status">This checkout is ${checkout.status}.</p></div>`;
    return page(title, body);
  }
  return page(title, formHtml(checkout, sent, problem), { status: problem === "" ? 200 : 402 });
}

function formHtml(checkout: Checkout, sent: URLSearchParams, problem: string): Html {
  const { product, total_amount, currency, is_payment_form_required: needsCard } = checkout;
  const price = total_amount === 0 ? "Free" : moneyText(total_amount, currency);
  const interval = product?.recurring_interval ?? null;
  return html`<form method="post">
<h1>${product?.name}</h1>
<p>${price}${interval === null ? null : ` / ${interval}`}</p>
<p class="quiet">A page of polar-fn's mock. No money moves.</p>
${problem === "" ? null : html`<p role="alert">${problem}</p>`}
<label>Name <input name="name" value="${sent.get("name") ?? checkout.customer_name}" autocomplete="name"></label>
<label>E-mail <input name="email" type="email" required autocomplete="email"
  value="${sent.get("email") ?? checkout.customer_email}"></label>
${needsCard ? CARDS : null}
<button>${needsCard ? "Pay" : "Continue"}</button>
</form>`;
}

const CARDS = html`<fieldset>
<label><input type="radio" name="card" value="works" checked> A card that works</label>
<label><input type="radio" name="card" value="declined"> A card that is declined</label>
</fieldset>`;
