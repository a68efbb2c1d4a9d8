import type { Address, Checkout, CheckoutPublicConfirmed } from "../api/answers.js";
import type { CheckoutConfirmStripe } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { openCustomerSession } from "../customerSessions/openCustomerSession.js";
import { customFieldData } from "../engine/customFieldData.js";
import { ApiError, bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import { defaultPrice } from "../products/priceSet.js";
import type { Issue } from "../read/Outcome.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import { hasMoreThanCountry, knownCustomer, refuseSecondSubscription } from "./checkoutCustomer.js";
import { chosenPrices, paymentOf } from "./checkoutPrices.js";
import { completeCheckout, markConfirmed } from "./completeCheckout.js";
import { presentCheckout, presentCheckoutPublic } from "./presentCheckout.js";
import { changedCheckout } from "./updateCheckout.js";

/** What a customer fills in at a checkout; all optional. */
export interface MockCheckoutForm {
  /** Without one, and when the checkout knows none, the customer gets one of its own. */
  readonly email?: string;
  readonly name?: string;
  readonly billing_name?: string;
  readonly billing_address?: Partial<Address> & Pick<Address, "country">;
  /** Needs an address; the customer is a business then. */
  readonly tax_id?: string;
  /** What to pay at a custom price, in the currency's minor unit. */
  readonly amount?: number;
  /** Another of the checkout's products. */
  readonly product_id?: string;
}

/**
 * Takes the customer's form and lets the payment succeed. The answer is the checkout as the
 * customer sees it right then: confirmed, and not succeeded yet.
 */
export function confirmCheckout(
  backend: Backend,
  before: CheckoutRecord,
  { confirmation_token_id: token, ...changes }: CheckoutConfirmStripe,
): CheckoutPublicConfirmed {
  const checkout = changedCheckout(backend, before, changes);
  refuseSecondSubscription(backend, checkout);
  const product = backend.store.products.get(checkout.product_id);
  // What was answered in an earlier update does not count.
  if (product !== undefined) customFieldData(backend.store, product, changes.custom_field_data ?? {}, true);
  const { form } = paymentOf(backend.store, checkout);
  const issues: Issue[] = [];
  if (defaultPrice(chosenPrices(backend.store, checkout)) === undefined) {
    issues.push(bodyIssue("product_price_id", "Price is archived.", null));
  }

  function missing(field: string, msg = "Field is required."): void {
    issues.push(bodyIssue(field, msg, null, "missing"));
  }

  if (checkout.customer_id === null && checkout.customer_email === null) missing("customer_email");
  if (form && checkout.customer_billing_address === null) missing("customer_billing_address");
  if (checkout.is_business_customer && checkout.customer_billing_name === null) {
    missing("customer_billing_name");
  }
  const whole = checkout.require_billing_address || checkout.is_business_customer;
  if (whole && !hasMoreThanCountry(checkout.customer_billing_address)) {
    const msg = "Full billing address is required.";
    issues.push(bodyIssue("customer_billing_address", msg, checkout.customer_billing_address));
  }
  if (form && (token ?? null) === null) missing("confirmation_token_id", "Confirmation token is required.");
  if (issues.length > 0) throw polarRequestValidationError(issues);
  // Who only typed in the address of a customer does not get into that customer's portal.
  const stranger = checkout.customer_id === null && knownCustomer(backend, checkout) !== undefined;
  const confirmed = markConfirmed(backend, checkout);
  const done = form && !backend.automaticPayments ? confirmed : completeCheckout(backend, confirmed);
  const customer = backend.store.customers.get(done.customer_id);
  const session = stranger || customer === undefined ? null : openCustomerSession(backend, customer);
  return {
    ...presentCheckoutPublic(backend, done),
    status: "confirmed",
    customer_session_token: session?.token ?? null,
  };
}

/** Does as a customer who fills in the form and pays; throws where the API would refuse. */
export function payCheckout(backend: Backend, id: string, form: MockCheckoutForm): Checkout {
  const checkout = backend.store.checkouts.get(id);
  if (checkout === undefined) throw new Error(`The mock has no checkout ${id}.`);
  const blank = { line1: null, line2: null, postal_code: null, city: null, state: null };
  try {
    if (checkout.status === "confirmed") return presentCheckout(backend, completeCheckout(backend, checkout));
    const filled = changedCheckout(backend, checkout, {
      product_id: form.product_id,
      amount: form.amount,
      customer_name: form.name,
      customer_email: form.email ?? checkout.customer_email ?? `${id}@example.com`,
      customer_billing_name: form.billing_name,
      customer_billing_address:
        form.billing_address === undefined ? undefined : { ...blank, ...form.billing_address },
      customer_tax_id: form.tax_id,
      is_business_customer: form.tax_id === undefined ? undefined : true,
    });
    refuseSecondSubscription(backend, filled);
    return presentCheckout(backend, completeCheckout(backend, markConfirmed(backend, filled)));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Error(`The checkout ${id} cannot be confirmed: ${error.reply.body}`);
  }
}
