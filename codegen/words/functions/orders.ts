import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NO_CHARGES = "the organization may not charge customers on its own; Polar's support can enable that";

/** Orders: what customers bought, and the papers on it. */
export const orders: Words["functions"] = {
  ordersList: {
    about: "Lists the orders that the token reaches, the newest first, a page at a time.",
    more: `An order must pass all filters that are set; without \`status\` unpaid, void and draft ones are listed as well. Renewals are orders too. A page past the end is empty, not an error. ${faults.list}`,
  },
  ordersExport: {
    about: "Exports orders as one CSV text, a header and a row per order.",
    more: "Amounts are divided by 100 there, whatever the currency; everywhere else they are integers in its minor unit. There are no pages, so many orders may need a longer `timeoutMs`; `ordersList` gives typed pages. `HTTPValidationError`: a filter, column or time zone that cannot be read.",
  },
  ordersCreate: {
    about: "Creates a draft order to charge a saved payment method without the customer, and returns it.",
    more: `Nothing is charged until \`ordersFinalize\`. For a purchase by the customer use \`checkoutsCreate\`. Tax is worked out now, from the customer's address, and stays. Sends the \`order.created\` webhook. After a timeout, look for the draft with \`ordersList\` before creating another.\n\n\`HTTPValidationError\`: the customer or product is missing in the organization; the product recurs, is sold by seat or at a price of the customer's choice, or has no price in the currency; the amount is less or more than the currency allows; the customer's address does not do for tax; or a field is wrong. \`OffSessionChargesNotEnabled\`: ${NO_CHARGES}.`,
  },
  ordersGet: {
    about: "Gets an order by its ID.",
    more: `${faults.missing("order")} ${faults.id}`,
  },
  ordersUpdate: {
    about: "Changes the billing name or address of an order, for its invoice, and returns the order.",
    more: `Fields left out stay as they are, null clears them. The customer keeps its own data; for that use \`customersUpdate\`. Sends the \`order.updated\` webhook. ${faults.missing("order")} \`HTTPValidationError\`: another country or state than the order's, since tax was worked out for those; or a field is wrong.`,
  },
  ordersFinalize: {
    about: "Charges a draft order to a saved payment method at once, and returns the order, now paid.",
    more: `The order gets its invoice number, the customer gets its benefits and (unless switched off) an e-mail, and the webhooks \`order.updated\` and \`order.paid\` are sent. An amount below the least that the currency allows is put on the customer's balance instead. On every error the order stays a draft without an invoice number. After a timeout, call again: the same order and payment method are not charged twice.\n\n\`PaymentFailed\`: the customer has no (such) payment method, or the charge was declined; try another method. \`PaymentActionRequired\`: the bank wants the customer to confirm, which cannot be done here; let the customer renew its payment method in the portal. \`OffSessionChargesNotEnabled\`: ${NO_CHARGES}. \`OrganizationNotReadyForPayments\`: its account is not set up or under review. \`OrderNotDraft\`: it is paid, or another call is charging it; see \`ordersGet\`. ${faults.missing("order")} \`HTTPValidationError\`: an ID is no UUID.`,
  },
  ordersGenerateInvoice: {
    about: "Starts to make the invoice of an order. What comes back says nothing.",
    more: `Check billing name and address first, see \`ordersUpdate\`: an invoice is a lasting document. It is ready some seconds later; the \`order.updated\` webhook tells (\`isInvoiceGenerated\`), then \`ordersInvoice\` gives its address. A repeat without changes does nothing. \`OrderNotEligibleForInvoice\`: the order is a draft or void. \`MissingInvoiceBillingDetails\`: set billing name and address with \`ordersUpdate\`. ${faults.missing("order")}`,
  },
  ordersInvoice: {
    about: "Gets the address of an order's invoice, a PDF.",
    more: `The address is good for a short time and for anybody who has it, so get it when it is needed. \`ResourceNotFound\`: the token reaches no such order. \`InvoiceDoesNotExist\`: it has no invoice yet, so call \`ordersGenerateInvoice\` first. ${faults.id}`,
  },
  ordersReceipt: {
    about: "Gets the address of an order's receipt, a PDF, or undefined while it is being made.",
    more: `Nothing needs to be started: while the receipt is not ready (status 202) the value is undefined; ask again some seconds later. The address is good for a short time and for anybody who has it. \`ResourceNotFound\`: the token reaches no such order. \`ReceiptNotAllocated\`: it has no \`receiptNumber\`, as it was not paid by a charge. ${faults.id}`,
  },
};
