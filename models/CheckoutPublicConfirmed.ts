// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Address, AddressSchema } from "./Address.js";
import { type AttachedCustomField, AttachedCustomFieldSchema } from "./AttachedCustomField.js";
import { byKeys } from "./byKeys.js";
import {
  type CheckoutBillingAddressFields,
  CheckoutBillingAddressFieldsSchema,
} from "./CheckoutBillingAddressFields.js";
import {
  type CheckoutDiscountFixedOnceForeverDuration,
  CheckoutDiscountFixedOnceForeverDurationSchema,
} from "./CheckoutDiscountFixedOnceForeverDuration.js";
import {
  type CheckoutDiscountFixedRepeatDuration,
  CheckoutDiscountFixedRepeatDurationSchema,
} from "./CheckoutDiscountFixedRepeatDuration.js";
import {
  type CheckoutDiscountPercentageOnceForeverDuration,
  CheckoutDiscountPercentageOnceForeverDurationSchema,
} from "./CheckoutDiscountPercentageOnceForeverDuration.js";
import {
  type CheckoutDiscountPercentageRepeatDuration,
  CheckoutDiscountPercentageRepeatDurationSchema,
} from "./CheckoutDiscountPercentageRepeatDuration.js";
import { type CheckoutOrganization, CheckoutOrganizationSchema } from "./CheckoutOrganization.js";
import { type CheckoutProduct, CheckoutProductSchema } from "./CheckoutProduct.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
import { boolean, date, integer, scalar, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehavior } from "./TaxBehavior.js";
import type { TrialInterval } from "./TrialInterval.js";
import { variant } from "./variant.js";

/** A checkout session right after it was confirmed. */
export interface CheckoutPublicConfirmed {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /**
   * The customer's answers to your custom fields, by the field's slug. Keys and values travel as
   * they are. A date-time among them comes as text.
   */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  paymentProcessor: Open<PaymentProcessor>;
  /** Always `confirmed`: the payment may still fail. */
  status: "confirmed";
  /**
   * Opens the session to whoever has it, in the client functions and in `url`: for its customer
   * only.
   */
  clientSecret: string;
  /** Where to send the customer. */
  url: string;
  /** After this the session can no longer be paid. */
  expiresAt: Date;
  /** Where the customer goes after confirming. Anybody can open it, so it proves no payment. */
  successUrl: string;
  /** Where the back button of the checkout leads. Null: no such button. */
  returnUrl: string | null;
  /**
   * The origin of the page that embeds the checkout, such as `https://example.com`; only it gets
   * the checkout's messages. Null: not embedded.
   */
  embedOrigin: string | null;
  /**
   * What is to be paid before discount and tax, in the minor unit of `currency`, such as cents;
   * metered usage is billed later. An integer.
   */
  amount: number;
  /** Null if the price is not by seat. An integer. */
  seats?: number | null | undefined;
  /** The fewest seats that the customer can pick. Null: what the price allows. An integer. */
  minSeats?: number | null | undefined;
  /** The most seats that the customer can pick. Null: what the price allows. An integer. */
  maxSeats?: number | null | undefined;
  /** Null if the price is not by unit. An integer. */
  units: number | null;
  /** The fewest units that the customer can pick. Null: what the price allows. An integer. */
  minUnits: number | null;
  /** The most units that the customer can pick. Null: what the price allows. An integer. */
  maxUnits: number | null;
  /** What the discount takes off, in the minor unit of `currency`, such as cents. An integer. */
  discountAmount: number;
  /**
   * `amount` without discount and without tax that it holds, in the minor unit of `currency`, such
   * as cents. An integer.
   */
  netAmount: number;
  /**
   * In the minor unit of `currency`, such as cents. Null: not known yet, for lack of a billing
   * address. An integer.
   */
  taxAmount: number | null;
  /** Whether the price holds the tax. Null: not known yet. */
  taxBehavior: Open<TaxBehavior> | null;
  /**
   * What the customer pays, in the minor unit of `currency`, such as cents: net amount and tax.
   * During a trial nothing is charged yet. An integer.
   */
  totalAmount: number;
  /** ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count. */
  currency: string;
  /** False takes away the trial that the product has. */
  allowTrial: boolean | null;
  /**
   * Together with `activeTrialIntervalCount` the length of the trial, the session's own or else
   * the product's. Null: no trial.
   */
  activeTrialInterval: Open<TrialInterval> | null;
  /** Null without a trial. An integer. */
  activeTrialIntervalCount: number | null;
  /** When the trial will end if it starts now. Null: no trial. */
  trialEnd: Date | null;
  /** A UUID (version 4). */
  organizationId: string;
  /** The product that is selected. A UUID (version 4). */
  productId: string | null;
  /**
   * An old way to name the product. Use the products instead. A UUID (version 4).
   *
   * @deprecated by the API.
   */
  productPriceId: string | null;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /** Whether the customer may enter a discount code. */
  allowDiscountCodes: boolean;
  /**
   * Whether the customer must give the whole billing address, not only the country. In the US that
   * is so anyway.
   */
  requireBillingAddress: boolean;
  /** Whether the selected product takes discounts at all. */
  isDiscountApplicable: boolean;
  /** Whether the selected product costs nothing, without any discount. */
  isFreeProductPrice: boolean;
  /** Whether something is charged now. */
  isPaymentRequired: boolean;
  /** Whether a way to pay must be saved for later, such as for after a trial. */
  isPaymentSetupRequired: boolean;
  /** Whether a way to pay is needed, to charge it or to save it. */
  isPaymentFormRequired: boolean;
  /** Null until the customer is known or has confirmed. A UUID (version 4). */
  customerId: string | null;
  /** Whether this is a business, which must give a billing name and the whole address. */
  isBusinessCustomer: boolean;
  customerName: string | null;
  customerEmail: string | null;
  /** Tells the country, for currency and tax. An IP address. */
  customerIpAddress: string | null;
  /** The name for invoices. */
  customerBillingName: string | null;
  customerBillingAddress: Address | null;
  /** The number alone, without its format. */
  customerTaxId: string | null;
  /**
   * The language of the checkout, such as `en` or `pt-BR`. Kept at `en` for organizations without
   * translated checkouts.
   */
  locale?: string | null | undefined;
  /**
   * The way to pay that the customer has picked in the form, such as `card` or `apple_pay`. Null:
   * none yet.
   */
  paymentMethodType: string | null;
  /**
   * What a form of your own needs to talk to the payment processor. Keys and values travel as they
   * are.
   */
  paymentProcessorMetadata: Record<string, string>;
  /** What to ask of the billing address in a form of your own. */
  billingAddressFields: CheckoutBillingAddressFields;
  /** What the customer can choose from. */
  products: CheckoutProduct[];
  /** The product that is selected, with the prices that it has for everybody. */
  product: CheckoutProduct | null;
  /**
   * An old way to name the product. Use the products instead.
   *
   * @deprecated by the API.
   */
  productPrice: LegacyRecurringProductPrice | ProductPrice | null;
  /**
   * The prices of this session by product ID; they may differ from the product's own. Keys travel
   * as they are.
   */
  prices: Record<string, (LegacyRecurringProductPrice | ProductPrice)[]> | null;
  discount:
    | CheckoutDiscountFixedOnceForeverDuration
    | CheckoutDiscountFixedRepeatDuration
    | CheckoutDiscountPercentageOnceForeverDuration
    | CheckoutDiscountPercentageRepeatDuration
    | null;
  /** Who sells. */
  organization: CheckoutOrganization;
  /** What is asked of who buys the selected product. */
  attachedCustomFields: AttachedCustomField[] | null;
  /**
   * Opens the customer portal functions for the customer. Null if the customer was found by e-mail
   * only, as anybody could type that.
   */
  customerSessionToken: string | null;
}

/** Checks a {@link CheckoutPublicConfirmed}. */
export const CheckoutPublicConfirmedSchema: ObjectSchema<CheckoutPublicConfirmed> =
  /* @__PURE__ */ objectSchema<CheckoutPublicConfirmed>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
    paymentProcessor: string(),
    status: string(),
    clientSecret: string(),
    url: string(),
    expiresAt: date(),
    successUrl: string(),
    returnUrl: nullish(string()),
    embedOrigin: nullish(string()),
    amount: integer(),
    seats: nullish(integer()),
    minSeats: nullish(integer()),
    maxSeats: nullish(integer()),
    units: nullish(integer()),
    minUnits: nullish(integer()),
    maxUnits: nullish(integer()),
    discountAmount: integer(),
    netAmount: integer(),
    taxAmount: nullish(integer()),
    taxBehavior: nullish(string()),
    totalAmount: integer(),
    currency: string(),
    allowTrial: nullish(boolean()),
    activeTrialInterval: nullish(string()),
    activeTrialIntervalCount: nullish(integer()),
    trialEnd: nullish(date()),
    organizationId: string(),
    productId: nullish(string()),
    productPriceId: nullish(string()),
    discountId: nullish(string()),
    allowDiscountCodes: boolean(),
    requireBillingAddress: boolean(),
    isDiscountApplicable: boolean(),
    isFreeProductPrice: boolean(),
    isPaymentRequired: boolean(),
    isPaymentSetupRequired: boolean(),
    isPaymentFormRequired: boolean(),
    customerId: nullish(string()),
    isBusinessCustomer: boolean(),
    customerName: nullish(string()),
    customerEmail: nullish(string()),
    customerIpAddress: nullish(string()),
    customerBillingName: nullish(string()),
    customerBillingAddress: nullish(AddressSchema),
    customerTaxId: nullish(string()),
    locale: nullish(string()),
    paymentMethodType: nullish(string()),
    paymentProcessorMetadata: mapSchema(string()),
    billingAddressFields: CheckoutBillingAddressFieldsSchema,
    products: listSchema(CheckoutProductSchema),
    product: nullish(CheckoutProductSchema),
    productPrice: nullish(variant("legacy", { true: LegacyRecurringProductPriceSchema }, ProductPriceSchema)),
    prices: nullish(
      mapSchema(
        listSchema(variant("legacy", { true: LegacyRecurringProductPriceSchema }, ProductPriceSchema)),
      ),
    ),
    discount: nullish(
      byKeys(
        [CheckoutDiscountFixedRepeatDurationSchema, "durationInMonths", "amount", "currency", "amounts"],
        [CheckoutDiscountFixedOnceForeverDurationSchema, "amount", "currency", "amounts"],
        [CheckoutDiscountPercentageRepeatDurationSchema, "durationInMonths", "basisPoints"],
        [CheckoutDiscountPercentageOnceForeverDurationSchema, "basisPoints"],
      ),
    ),
    organization: CheckoutOrganizationSchema,
    attachedCustomFields: nullish(listSchema(AttachedCustomFieldSchema)),
    customerSessionToken: nullish(string()),
  });
