import type { CheckoutPublicConfirmed } from "../api/answers.js";
import type { CheckoutConfirmStripe } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { openCustomerSession } from "../customerSessions/openCustomerSession.js";
import { customFieldData } from "../engine/customFieldData.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import { defaultPrice } from "../products/priceSet.js";
import type { Issue } from "../read/Outcome.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import { hasMoreThanCountry, knownCustomer, refuseSecondSubscription } from "./checkoutCustomer.js";
import { chosenPrices, paymentOf } from "./checkoutPrices.js";
import { completeCheckout, markConfirmed } from "./completeCheckout.js";
import { presentCheckoutPublic } from "./presentCheckout.js";
import { changedCheckout } from "./updateCheckout.js";

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
