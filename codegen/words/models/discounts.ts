import type { Words } from "../Words.js";
import { discountFields } from "./discountFields.js";
import { phrases } from "./phrases.js";
import { productFields } from "./products.js";

type Fields = Readonly<Record<string, string>>;

const FINAL = "Cannot be changed; what it has already is accepted.";
const CODE = "3 to 256 letters and digits; upper and lower case do not matter.";
const NAME = "Shown to customers who get it.";

const limits = {
  startsAt: "It cannot be redeemed before.",
  endsAt: "It cannot be redeemed after; who has it keeps it.",
  maxRedemptions: "How often it can be redeemed by all together.",
  maxRedemptionsPerCustomer: "How often one customer can redeem it, told by ID, e-mail and card.",
};

const fields: Fields = {
  modifiedAt: phrases.modifiedAt,
  name: NAME,
  code: "What customers enter at checkout. Null: only your code can give it.",
  startsAt: `${limits.startsAt} Null: at once.`,
  endsAt: `${limits.endsAt} Null: no end.`,
  maxRedemptions: `${limits.maxRedemptions} Null: no limit.`,
  maxRedemptionsPerCustomer: `${limits.maxRedemptionsPerCustomer} Null: no limit.`,
  redemptionsCount: "A checkout that is confirmed counts at once; if its payment fails, no longer.",
  organizationId: phrases.organizationId,
};
const { fixed, percentage } = discountFields;
const onceOrForever: Fields = { ...fields, ...discountFields.onceOrForever };
const repeating: Fields = { ...fields, ...discountFields.repeating };
const products: Fields = { products: "What it can be used for. Empty: all products." };

const createFields: Fields = {
  ...limits,
  name: NAME,
  code: `${CODE} Left out, null or empty: only your code can give the discount.`,
  endsAt: `${limits.endsAt} Must be later than \`startsAt\`.`,
  products: "IDs of what it can be used for. Left out or empty: all products.",
  organizationId: phrases.organizationIdCreate,
  duration: "How long a subscription has it. Cannot be changed later.",
  durationInMonths: `${discountFields.repeating.durationInMonths} Needed with the duration \`repeating\`, refused with others.`,
};

/** Discounts, in full and as other models hold them. */
export const discounts: Words["models"] = {
  Discount: {
    about:
      "A discount, of an amount or a percentage, once, for ever or for some months. TypeScript does not narrow it by `type` and `duration`: ask for `basisPoints` or `durationInMonths` with `in`.",
  },
  DiscountFixedOnceForeverDuration: {
    about: "An amount off, once or for ever.",
    fields: { ...onceOrForever, ...fixed, ...products },
  },
  DiscountFixedRepeatDuration: {
    about: "An amount off, for some months.",
    fields: { ...repeating, ...fixed, ...products },
  },
  DiscountPercentageOnceForeverDuration: {
    about: "A percentage off, once or for ever.",
    fields: { ...onceOrForever, ...percentage, ...products },
  },
  DiscountPercentageRepeatDuration: {
    about: "A percentage off, for some months.",
    fields: { ...repeating, ...percentage, ...products },
  },
  DiscountFixedOnceForeverDurationBase: {
    about: "An amount off, once or for ever, without the products that it is for.",
    fields: { ...onceOrForever, ...fixed },
  },
  DiscountFixedRepeatDurationBase: {
    about: "An amount off, for some months, without the products that it is for.",
    fields: { ...repeating, ...fixed },
  },
  DiscountPercentageOnceForeverDurationBase: {
    about: "A percentage off, once or for ever, without the products that it is for.",
    fields: { ...onceOrForever, ...percentage },
  },
  DiscountPercentageRepeatDurationBase: {
    about: "A percentage off, for some months, without the products that it is for.",
    fields: { ...repeating, ...percentage },
  },
  DiscountProduct: { about: "A product that a discount can be used for.", fields: productFields },
  DiscountType: { about: "An amount off, or a percentage." },
  DiscountDuration: {
    about:
      "How long a subscription has a discount: `once`, for the first payment; `forever`; `repeating`, for a number of months. One-time purchases have it once anyway.",
  },
  DiscountCreate: {
    about: "A discount to create: an amount (`fixed`) or a percentage, told apart by `type`.",
  },
  DiscountFixedCreate: {
    about: "An amount off to create. Give `amounts`.",
    fields: { ...createFields, ...fixed },
  },
  DiscountPercentageCreate: {
    about: "A percentage off to create.",
    fields: { ...createFields, ...percentage },
  },
  DiscountUpdate: {
    about: "What to change on a discount. A field left out stays as it is.",
    fields: {
      ...limits,
      metadata: phrases.replaceMetadata,
      name: NAME,
      code: `${CODE} Null or empty removes it.`,
      duration: FINAL,
      durationInMonths: "Fixed once the discount was redeemed.",
      type: FINAL,
      ...fixed,
      amounts: `${fixed.amounts} Replaces all amounts; fixed once the discount was redeemed.`,
      basisPoints: `${percentage.basisPoints} Fixed once the discount was redeemed.`,
      products: "Replaces the products. Empty: all products. Null changes nothing.",
    },
  },
  DiscountSortProperty: { about: phrases.by },
  ListResourceDiscount: { about: "A page of discounts as the API sends it." },
};
