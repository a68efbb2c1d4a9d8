import type { Checkout } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { ApiError } from "../http/ApiError.js";
import { refuseSecondSubscription } from "./checkoutCustomer.js";
import { completeCheckout, markConfirmed } from "./completeCheckout.js";
import type { MockCheckoutForm } from "./MockCheckoutForm.js";
import { presentCheckout } from "./presentCheckout.js";
import { changedCheckout } from "./updateCheckout.js";

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
