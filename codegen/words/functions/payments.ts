import type { Words } from "../Words.js";
import { faults } from "./faults.js";

/** Attempts to pay. */
export const payments: Words["functions"] = {
  paymentsList: {
    about: "Lists the payments that the token reaches, the newest first, a page at a time.",
    more: `Each attempt is one payment, so an order may have several failed ones. A payment must pass all filters that are set. There is no webhook for payments. A page past the end is empty, not an error. ${faults.list}`,
  },
  paymentsGet: {
    about: "Gets a payment by its ID.",
    more: `${faults.missing("payment")} ${faults.id}`,
  },
};
