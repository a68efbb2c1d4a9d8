import type { Words } from "../Words.js";
import { embeddedCustomerFields } from "./embeddedCustomerFields.js";
import { phrases } from "./phrases.js";
import { productFields } from "./products.js";
import { subscriptionFields } from "./subscriptions.js";

const FILE = "Good for a short time, for anybody who has it.";

/** Orders: what customers bought, and the papers on it. */
export const orders: Words["models"] = {
  Order: {
    about:
      "What a customer bought and pays: once, at the start of a subscription, or at a renewal or change.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      paid: "Whether it was paid, also if the money was given back since.",
      subtotalAmount: `Before discount and tax. ${phrases.inMinor}`,
      discountAmount: `What the discount takes off. ${phrases.inMinor}`,
      netAmount: `After discount, without tax. ${phrases.inMinor}`,
      taxAmount: phrases.inMinor,
      totalAmount: `Net amount and tax. ${phrases.inMinor}`,
      appliedBalanceAmount: `What the customer's balance adds to the total: below 0 it pays a part, above 0 a debt is paid too. ${phrases.inMinor}`,
      dueAmount: `What is charged: total and balance, at least 0. Stays after payment. ${phrases.inMinor}`,
      refundedAmount: `Given back so far, without tax. ${phrases.inMinor}`,
      refundedTaxAmount: `Tax given back so far. ${phrases.inMinor}`,
      refundableAmount: `The most that \`refundsCreate\` takes, without tax. ${phrases.inMinor}`,
      refundableTaxAmount: `The tax that goes back if all of \`refundableAmount\` does. ${phrases.inMinor}`,
      currency: phrases.currency,
      billingName: "The name on the invoice. Null: none, and no invoice without one.",
      billingAddress: "The address on the invoice. Null: none, and no invoice without one.",
      invoiceNumber: "Null while the order is a draft.",
      isInvoiceGenerated: "Whether `ordersInvoice` has something to give.",
      receiptNumber: "Null until it was paid by a charge. `ordersReceipt` gives the receipt.",
      seats: phrases.seats,
      units: phrases.units,
      productId: "Null for orders of no product.",
      discountId: phrases.discountId,
      subscriptionId: "Null for a one-time purchase.",
      checkoutId: "Null for renewals, and for orders that were made without a checkout.",
      nextPaymentAttemptAt:
        "When a failed payment is tried again. Null: nothing failed, or it was tried often enough.",
      metadata: "Your own data on the order.",
      customFieldData: phrases.answers,
      platformFeeAmount:
        "What Polar keeps, in the minor unit of `platformFeeCurrency`. 0 until the payment is settled.",
      platformFeeCurrency:
        "The currency in which you are paid out; need not be the order's. Null until the payment is settled.",
      description: "The product's name, or else the first item's label.",
    },
  },
  OrderStatus: {
    about:
      "`draft`, for `ordersFinalize`; `pending`, to be paid; `paid`; `partially_refunded`; `refunded`; `void`, no longer to be paid.",
  },
  OrderBillingReason: {
    about:
      "Why there is an order: `purchase`, once; `subscription_create`, the first of a subscription; `subscription_cycle`, a renewal or the last invoice; `subscription_update`, a change; `subscription_meter_cycle`, usage between renewals.",
  },
  OrderCustomer: { about: "The customer of an order.", fields: embeddedCustomerFields },
  OrderProduct: { about: "The product of an order.", fields: productFields },
  OrderSubscription: { about: "The subscription of an order.", fields: subscriptionFields },
  OrderItemSchema: {
    about: "One line of an order.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      label: "For customers, on the invoice.",
      amount:
        "Before discount and tax, in the minor unit of the order's currency, such as cents. Below 0: a credit.",
      taxAmount: "In the minor unit of the order's currency, such as cents.",
      proration: "Whether it is for a part of a period, after a change.",
      productPriceId: "Null if it comes from no price.",
      startTimestamp: "The start of the time that it is for. Null: it is for no time.",
      endTimestamp: "The end of the time that it is for. Null: it is for no time.",
    },
  },
  OrderCreate: {
    about: "A draft order to create, to charge a saved payment method.",
    fields: {
      customFieldData: "Answers to custom fields of the product, by the field's slug. Others are dropped.",
      metadata: "Your own data on the order. Strings have 1 to 500 characters.",
      organizationId: phrases.organizationIdCreate,
      customerId: "A customer of the organization, with a billing address that does for tax.",
      productId: "A product of the organization that is bought once, at a set price or for free.",
      currency: "One that the product has a price in. Left out: the organization's default currency.",
      amount:
        "Instead of the product's price, before tax, in the minor unit of the currency, such as cents. 0 is free; anything else must be as much as the currency asks for.",
      units: phrases.onlyUnits,
      description: "The label of its one line, on invoice and receipt. Left out: the product's name.",
    },
  },
  OrderUpdate: {
    about: "What to change on an order, for its invoice. A field left out stays as it is.",
    fields: {
      billingName: "Null clears it, and then no invoice can be made.",
      billingAddress: "Replaces the whole address, but country and state must stay. Null clears it.",
    },
  },
  OrderFinalize: {
    about: "How to charge a draft order. May be left out.",
    fields: {
      paymentMethodId: "One of the customer's saved payment methods. Null or left out: the default one.",
    },
  },
  OrderInvoice: { about: "Where the invoice is.", fields: { url: FILE } },
  OrderReceipt: { about: "Where the receipt is.", fields: { url: FILE } },
  OrderExportColumn: {
    about: "A column of the export. They come in the order that they are asked for.",
  },
  OrderSortProperty: { about: phrases.by },
  ListResourceOrder: { about: "A page of orders as the API sends it." },
  OrderNotDraft: {
    about: "The order is no draft any more: it is paid, or being charged.",
    fields: { detail: phrases.detail },
  },
  PaymentFailed: {
    about: "There is no payment method to charge, or the charge was declined. Nothing was changed.",
    fields: { detail: "Says which: `missing_payment_method` or `card_error`." },
  },
  PaymentActionRequired: {
    about:
      "The bank wants the customer to confirm the charge, which cannot be done without the customer. Nothing was changed.",
    fields: { detail: phrases.detail },
  },
  OffSessionChargesNotEnabled: {
    about: "The organization may not charge customers on its own. Polar's support can enable it.",
    fields: { detail: phrases.detail },
  },
  OrganizationNotReadyForPayments: {
    about: "The organization cannot take payments: its account is not set up or under review.",
    fields: { detail: phrases.detail },
  },
  OrderNotEligibleForInvoice: {
    about: "There are no invoices for drafts and void orders.",
    fields: { detail: phrases.detail },
  },
  MissingInvoiceBillingDetails: {
    about: "The order needs a billing name and address before its invoice can be made.",
    fields: { detail: phrases.detail },
  },
};
