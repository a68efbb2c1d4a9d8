import type { Checkout } from "../api/answers.js";
import { confirmCheckout } from "../checkouts/confirmCheckout.js";
import { createCheckout } from "../checkouts/createCheckout.js";
import { current, findClientCheckout } from "../checkouts/findCheckout.js";
import { presentCheckout, presentCheckoutPublic } from "../checkouts/presentCheckout.js";
import { updateCheckout } from "../checkouts/updateCheckout.js";
import type { HandlersOf } from "../http/Handler.js";
import { contains, type Resource, resource } from "../http/resource.js";
import type { CheckoutRecord } from "../store/checkouts.js";

/** Checkouts; those whose time is over have expired when they are looked at. */
const checkouts: Resource<CheckoutRecord, Checkout> = resource({
  rows: (store) => store.checkouts,
  present: (backend, row) => presentCheckout(backend, current(backend, row)),
  filters: {
    status: (row, wanted: readonly string[], call) => wanted.includes(current(call, row).status),
    query: contains((row) => row.customer_email),
  },
});

export const checkoutHandlers: HandlersOf<"checkouts"> = {
  checkoutsList: checkouts.list(),
  checkoutsGet: checkouts.get(),
  checkoutsCreate: (call, { body }) => presentCheckout(call, createCheckout(call, body)),
  checkoutsUpdate: (call, { path, body }) =>
    presentCheckout(call, updateCheckout(call, checkouts.find(call, path.id), body)),
  checkoutsClientGet: (call, { path }) =>
    presentCheckoutPublic(call, findClientCheckout(call, path.client_secret)),
  checkoutsClientUpdate: (call, { path, body }) =>
    presentCheckoutPublic(call, updateCheckout(call, findClientCheckout(call, path.client_secret), body)),
  checkoutsClientConfirm: (call, { path, body }) =>
    confirmCheckout(call, findClientCheckout(call, path.client_secret), body),
};
