import type { Words } from "../Words.js";
import { discountFields } from "./discountFields.js";
import { phrases } from "./phrases.js";
import { shownProductFields } from "./products.js";

type Fields = Readonly<Record<string, string>>;

const SUCCESS = "`{CHECKOUT_ID}` in it becomes the ID of the session.";
const EMBED =
  "The origin of the page that embeds the checkout, such as `https://example.com`; only it gets the checkout's messages.";
const RETURN = "Where the back button of the checkout leads. Null: no such button.";
const ALLOW_TRIAL = "False takes away the trial that the product has.";
const CODES = "Whether the customer may enter a discount code.";
const FULL_ADDRESS =
  "Whether the customer must give the whole billing address, not only the country. In the US that is so anyway.";
const BUSINESS = "Whether this is a business, which must give a billing name and the whole address.";
const METHOD = "The way to pay that the customer has picked in the form, such as `card` or `apple_pay`.";
const TAX_ID =
  "The number, alone or in the pair that a customer holds; its format follows from the country of the billing address, which it needs. It can take tax off a business.";
const LOCALE =
  "The language of the checkout, such as `en` or `pt-BR`. Kept at `en` for organizations without translated checkouts.";

const bounds: Fields = {
  minSeats: "The fewest seats that the customer can pick. Null: what the price allows.",
  maxSeats: "The most seats that the customer can pick. Null: what the price allows.",
  minUnits: "The fewest units that the customer can pick. Null: what the price allows.",
  maxUnits: "The most units that the customer can pick. Null: what the price allows.",
};

const checkoutFields: Fields = {
  modifiedAt: phrases.modifiedAt,
  customFieldData: phrases.answers,
  clientSecret:
    "Opens the session to whoever has it, in the client functions and in `url`: for its customer only.",
  url: "Where to send the customer.",
  expiresAt: "After this the session can no longer be paid.",
  successUrl: "Where the customer goes after confirming. Anybody can open it, so it proves no payment.",
  returnUrl: RETURN,
  embedOrigin: `${EMBED} Null: not embedded.`,
  amount: `What is to be paid before discount and tax, ${phrases.minor}; metered usage is billed later.`,
  ...bounds,
  seats: "Null if the price is not by seat.",
  units: "Null if the price is not by unit.",
  discountAmount: `What the discount takes off, ${phrases.minor}.`,
  netAmount: `\`amount\` without discount and without tax that it holds, ${phrases.minor}.`,
  taxAmount: `${phrases.inMinor} Null: not known yet, for lack of a billing address.`,
  taxBehavior: "Whether the price holds the tax. Null: not known yet.",
  totalAmount: `What the customer pays, ${phrases.minor}: net amount and tax. During a trial nothing is charged yet.`,
  currency: phrases.currency,
  allowTrial: ALLOW_TRIAL,
  activeTrialInterval:
    "Together with `activeTrialIntervalCount` the length of the trial, the session's own or else the product's. Null: no trial.",
  activeTrialIntervalCount: "Null without a trial.",
  trialEnd: "When the trial will end if it starts now. Null: no trial.",
  productId: "The product that is selected.",
  productPriceId: phrases.legacyPriceId,
  discountId: phrases.discountId,
  allowDiscountCodes: CODES,
  requireBillingAddress: FULL_ADDRESS,
  isDiscountApplicable: "Whether the selected product takes discounts at all.",
  isFreeProductPrice: "Whether the selected product costs nothing, without any discount.",
  isPaymentRequired: "Whether something is charged now.",
  isPaymentSetupRequired: "Whether a way to pay must be saved for later, such as for after a trial.",
  isPaymentFormRequired: "Whether a way to pay is needed, to charge it or to save it.",
  customerId: "Null until the customer is known or has confirmed.",
  isBusinessCustomer: BUSINESS,
  customerIpAddress: "Tells the country, for currency and tax.",
  customerBillingName: "The name for invoices.",
  customerTaxId: "The number alone, without its format.",
  locale: LOCALE,
  paymentMethodType: `${METHOD} Null: none yet.`,
  paymentProcessorMetadata: "What a form of your own needs to talk to the payment processor.",
  billingAddressFields: "What to ask of the billing address in a form of your own.",
  products: "What the customer can choose from.",
  product: "The product that is selected, with the prices that it has for everybody.",
  productPrice: phrases.legacyPriceId,
  prices: "The prices of this session by product ID; they may differ from the product's own.",
  attachedCustomFields: "What is asked of who buys the selected product.",
};

const publicFields: Fields = { ...checkoutFields, organization: "Who sells." };

const TRIAL =
  "Together with `trialIntervalCount` the length of the trial, instead of the product's. Null: as the product has it.";
const AMOUNT = `Only for a price of the customer's choice, ignored otherwise: what to pay before discount and tax, in the minor unit of the currency, such as cents.`;
const CUSTOMER_METADATA = "Added to the customer's own data when the session is confirmed.";
const SUCCESS_INPUT = `Where the customer goes after confirming. ${SUCCESS} Null: to Polar's own page.`;

const inputFields: Fields = {
  customFieldData: "Answers to custom fields of the product, by the field's slug. Others are dropped.",
  amount: AMOUNT,
  seats: "Only for prices by seat.",
  units: phrases.onlyUnits,
  isBusinessCustomer: BUSINESS,
  customerBillingName: "The name for invoices. Empty or null: none.",
  customerTaxId: `${TAX_ID} Empty or null: none.`,
  locale: LOCALE,
};

const sellerFields: Fields = {
  allowTrial: ALLOW_TRIAL,
  allowDiscountCodes: `${CODES} A discount that you set stays, and cannot be changed then.`,
  requireBillingAddress: FULL_ADDRESS,
  customerIpAddress: "Tells the country, for currency and tax, where no billing address does.",
  customerMetadata: CUSTOMER_METADATA,
  successUrl: SUCCESS_INPUT,
  returnUrl: RETURN,
  embedOrigin: EMBED,
  trialInterval: TRIAL,
  trialIntervalCount: "Needed with `trialInterval`.",
};

const updateFields: Fields = {
  ...inputFields,
  productId: "Another one of the session's products.",
  productPriceId: phrases.legacyPriceId,
  customerEmail: "Ignored once the session has a customer.",
  isBusinessCustomer: `${BUSINESS} False clears billing name and tax ID.`,
  customerTaxId: `${TAX_ID} Null or empty removes it.`,
  customerBillingAddress: "Replaces the whole address. Null changes nothing.",
};

const clientFields: Fields = {
  ...updateFields,
  paymentMethodType: METHOD,
  discountCode:
    "Upper and lower case do not matter. Null takes the discount off. Ignored if the session allows no codes.",
  allowTrial: "False gives up the trial, so that who had one before can buy all the same.",
};

const { onceOrForever, repeating, fixed, percentage } = discountFields;
const code: Fields = { code: "Null: it has none." };

/** Checkout sessions. */
export const checkouts: Words["models"] = {
  Checkout: {
    about: "A checkout session: one customer's way to one purchase.",
    fields: {
      ...checkoutFields,
      trialInterval: TRIAL,
      trialIntervalCount: "Null with `trialInterval`.",
      metadata: "Your own data, copied to the order and the subscription that come of it.",
      externalCustomerId:
        "The customer's ID in your system. A customer that is created by confirming gets it.",
      subscriptionId: "The free subscription that is upgraded. Null: a new purchase.",
      customerMetadata: CUSTOMER_METADATA,
    },
  },
  CheckoutPublic: {
    about: "A checkout session as its customer may see it.",
    fields: publicFields,
  },
  CheckoutPublicConfirmed: {
    about: "A checkout session right after it was confirmed.",
    fields: {
      ...publicFields,
      status: "Always `confirmed`: the payment may still fail.",
      customerSessionToken:
        "Opens the customer portal functions for the customer. Null if the customer was found by e-mail only, as anybody could type that.",
    },
  },
  CheckoutStatus: {
    about:
      "`open`; `confirmed`, the payment is being settled; `succeeded`, it was paid; `expired`; `failed`, for technical reasons, which is rare: after a declined payment the session is `open` again.",
  },
  CheckoutProduct: { about: "A product as it is shown at checkout.", fields: shownProductFields },
  CheckoutOrganization: {
    about: "The organization as it is shown at checkout.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      slug: "Its name in addresses.",
      prorationBehavior: "When a changed subscription is paid, unless the change says otherwise.",
      allowCustomerUpdates: "Whether customers may change their subscriptions in the portal.",
    },
  },
  CheckoutBillingAddressFields: { about: "What to ask of a billing address, field by field." },
  BillingAddressFieldMode: { about: "Whether a form must ask, may ask, or need not ask." },
  CheckoutDiscountFixedOnceForeverDuration: {
    about: "An amount off, as it is shown at checkout, once or for ever.",
    fields: { ...onceOrForever, ...fixed, ...code },
  },
  CheckoutDiscountFixedRepeatDuration: {
    about: "An amount off, as it is shown at checkout, for some months.",
    fields: { ...repeating, ...fixed, ...code },
  },
  CheckoutDiscountPercentageOnceForeverDuration: {
    about: "A percentage off, as it is shown at checkout, once or for ever.",
    fields: { ...onceOrForever, ...percentage, ...code },
  },
  CheckoutDiscountPercentageRepeatDuration: {
    about: "A percentage off, as it is shown at checkout, for some months.",
    fields: { ...repeating, ...percentage, ...code },
  },
  CheckoutCreate: {
    about: "A checkout session to create. `products` is enough.",
    fields: {
      ...inputFields,
      ...sellerFields,
      ...bounds,
      metadata: "Your own data, copied to the order and the subscription. Strings have 1 to 500 characters.",
      discountId: "A discount that the first product takes and that can be redeemed now.",
      seats: "Only for prices by seat. Left out: the fewest.",
      units: "Only for prices by unit. Left out: the fewest.",
      customerId: "A customer of yours, whose data fill the form. Comes before `externalCustomerId`.",
      externalCustomerId:
        "The customer's ID in your system. If nobody has it yet, a customer is created with it on confirming.",
      customerBillingAddress: "One with a street or city makes the whole address a must.",
      subscriptionId:
        "A free subscription to upgrade; it decides the customer. Metadata are added to those it has.",
      currency: "Left out: by the customer's country, or else the organization's own.",
      products: "IDs of what the customer can choose from; the first is selected. No ID twice.",
      prices:
        "Prices for this session only, by ID of one of `products`. A product that is not named keeps its own.",
    },
  },
  CheckoutUpdate: {
    about: "What to change on an open checkout session. A field left out stays as it is.",
    fields: {
      ...updateFields,
      ...sellerFields,
      metadata: phrases.replaceMetadata,
      currency: "The selected product needs a price in it.",
      discountId: "Null takes the discount off.",
      customerMetadata: `${CUSTOMER_METADATA} Replaces what was given before.`,
    },
  },
  CheckoutUpdatePublic: {
    about: "What a customer changes on a checkout session. A field left out stays as it is.",
    fields: clientFields,
  },
  CheckoutConfirmStripe: {
    about: "What a customer changes on a checkout session while confirming it.",
    fields: {
      ...clientFields,
      customFieldData: "All answers to custom fields, by the field's slug: earlier ones do not count.",
      confirmationTokenId: "What Stripe.js made of the payment form. Needed if `isPaymentFormRequired`.",
    },
  },
  CheckoutSortProperty: { about: phrases.by },
  ListResourceCheckout: { about: "A page of checkout sessions as the API sends it." },
  NotOpenCheckout: {
    about: "The session was confirmed or paid already, or has expired.",
    fields: { detail: phrases.detail },
  },
  AlreadyActiveSubscriptionError: {
    about: "The customer has a subscription, and the organization allows one each.",
    fields: { detail: phrases.detail },
  },
  TrialAlreadyRedeemed: {
    about:
      "The customer, or the card, had a trial before. Confirm with `allowTrial: false` to buy without one.",
    fields: { detail: phrases.detail },
  },
  DiscountRedemptionLimitReached: {
    about: "The customer, or the card, has used the discount as often as one may.",
    fields: { detail: phrases.detail },
  },
  PaymentNotReady: {
    about: "The organization cannot take payments yet, or no longer.",
    fields: { detail: phrases.detail },
  },
  PaymentError: {
    about: "The payment processor declined the charge. Nothing else happened; try another way to pay.",
    fields: { detail: "What the processor says, for the customer; the wording may change." },
  },
  CheckoutLocked: {
    about: "Another request is changing the session at this moment. Try again.",
    fields: { detail: phrases.detail },
  },
  ExpiredCheckoutError: {
    about: "The session's `expiresAt` has passed. Create a new one.",
    fields: { detail: phrases.detail },
  },
};
