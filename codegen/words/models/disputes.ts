import type { Words } from "../Words.js";
import { embeddedCustomerFields } from "./embeddedCustomerFields.js";
import { phrases } from "./phrases.js";

/** The fields that a dispute has wherever it is shown. */
export const disputeFields: Readonly<Record<string, string>> = {
  modifiedAt: phrases.modifiedAt,
  resolved: "Whether it was won or lost.",
  closed: "Whether it was won, lost or prevented.",
  amount: `Contested, without tax, ${phrases.minor}.`,
  taxAmount: `Contested tax, ${phrases.minor}.`,
  currency: phrases.currency,
  reason: "In the card network's words, such as `fraudulent`. Null: not known yet.",
  evidenceDueBy: "Until when evidence is taken. Null: none is asked for.",
  pastDue: "Whether it is too late for evidence.",
};

/** Payments that customers contest at their bank. */
export const disputes: Words["models"] = {
  Dispute: {
    about: "A payment that a customer contests at the bank.",
    fields: {
      ...disputeFields,
      customer: "Who was charged.",
      caseId: "The support case in which it is worked on. Null: none was opened.",
    },
  },
  DisputeCustomer: { about: "The customer of a dispute.", fields: embeddedCustomerFields },
  DisputeStatus: {
    about:
      "`early_warning`, it may come; `needs_response`, it waits for you; `under_review`, it waits for the bank; `won`; `lost`; `prevented`, the money was given back in time to spare the fee.",
  },
  DisputeSortProperty: { about: phrases.by },
  ListResourceDispute: { about: "A page of disputes as the API sends it." },
  DisputeNotOpenError: {
    about: "The dispute does not wait for an answer of yours (any more).",
    fields: { detail: phrases.detail },
  },
};
