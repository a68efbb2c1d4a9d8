import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

type Fields = Readonly<Record<string, string>>;

const MINOR = "in the minor unit of `priceCurrency`, such as cents";
const TRIAL =
  "Together with `trialIntervalCount` the length of the trial of those who subscribe. Null: no trial.";
const INTERVAL_COUNT = "How many of `recurringInterval` make a period: 3 with `month` is a quarter.";
const PRICES = "What it costs, in each currency that it is sold in. Archived prices are left out.";
const MEDIAS = "Pictures, in the order in which they are shown.";
const DESCRIPTION = "For customers, shown at checkout. Empty or null: none.";
const CAP = `The most that a period's usage costs, ${MINOR}, however much was used. Null: no limit.`;

/** The fields that a product has wherever it is shown. */
export const productFields: Fields = {
  modifiedAt: phrases.modifiedAt,
  trialInterval: TRIAL,
  trialIntervalCount: "Null without a trial.",
  description: "For customers, shown at checkout. Null: none.",
  recurringInterval: "How often it is paid. Null: once.",
  recurringIntervalCount: `${INTERVAL_COUNT} Null if it is paid once.`,
  meterInterval:
    "How often metered usage is billed and credits renew, where that is not with each period. Null: with each period.",
  meterIntervalCount: "How many of `meterInterval` make a round of the meters.",
  isRecurring: "Whether buying it makes a subscription.",
  isArchived: "An archived product cannot be bought; subscriptions to it go on.",
  organizationId: phrases.organizationId,
};

/** The same for a product with what it costs and gives. */
export const shownProductFields: Fields = {
  ...productFields,
  prices: PRICES,
  benefits: "What buyers get. Hidden benefits are left out.",
  medias: MEDIAS,
};

const priceFields: Fields = {
  modifiedAt: phrases.modifiedAt,
  source: "Where it comes from: the product itself, or one checkout session only.",
  amountType: "What kind of price this is: narrow by it.",
  priceCurrency: "ISO 4217 code in lower case, such as `usd`.",
  taxBehavior: "Whether the price holds tax. Null: as the organization has it set.",
  isArchived: "An archived price cannot be bought; subscriptions keep it.",
};

const amounts = {
  fixed: `What it costs, once or each period, ${MINOR}. 0 is free.`,
  minimum: `The least that the customer may choose, ${MINOR}. 0 lets it be free.`,
  maximum: `The most that the customer may choose, ${MINOR}. Null: as much as the currency allows.`,
  preset: `What the customer is shown first, ${MINOR}. Null: nothing.`,
  unit: `What one unit costs, ${MINOR}, as a decimal with up to 12 places: usage may cost less than a cent.`,
} as const;

const custom: Fields = {
  minimumAmount: amounts.minimum,
  maximumAmount: amounts.maximum,
  presetAmount: amounts.preset,
};

const UNIT_LABEL =
  'What a unit is called, by language and plural form: `{ en: { "=1": "seat", other: "seats" } }`. Null: "unit" and "units".';
const METER = "Where usage is counted.";
const UNITS_TIERS =
  "What a unit costs at which quantity, in whole minor units. The bound of the last one is the most that can be bought.";
const USAGE_TIERS = "What a unit costs at which usage.";

const priceCreateFields: Fields = {
  amountType: "What kind of price this is.",
  priceCurrency: "The price in one currency; give more prices for more of them.",
  taxBehavior:
    "Whether the price holds tax; all prices in a currency must agree. Null or left out: as the organization has it set.",
};

const seatTiers: Fields = {
  seatTierType: "Whether all seats are priced by one tier, or each by the tier that it falls into.",
  tiers:
    "They must follow on one another without a gap; only the last may be open. The first and the last bound what can be bought.",
};

const tiers: Fields = {
  type: "Whether all units are priced by one tier, or each by the tier that it falls into.",
  tiers: "Sorted by `bound`; only the last may be open.",
};

const BOUND = "The last unit that this tier is for; the tier begins after the one before. Null: no end.";
const TIER_AMOUNT =
  "What one unit costs, in the minor unit of the price's currency, as a decimal; usage may cost less than a cent.";

const createFields: Fields = {
  description: DESCRIPTION,
  prices:
    "In each currency: at most one fixed, one by seat or by unit, and one for each meter; or one of the customer's choice, with metered ones at most. All currencies need the same kinds, and the organization's default currency must be one.",
  medias: "IDs of uploaded files of the service `product_media`, in the order to show.",
  attachedCustomFields: "What to ask at checkout, in the order to ask.",
  organizationId: phrases.organizationIdCreate,
};

/** Products and prices. */
export const products: Words["models"] = {
  Product: {
    about: "What is sold: once, or by subscription.",
    fields: {
      ...productFields,
      isDeletable: "Whether `productsDelete` may delete it; archiving is always possible.",
      prices: PRICES,
      medias: MEDIAS,
      attachedCustomFields: "What is asked at checkout.",
    },
  },
  ProductVisibility: {
    about:
      "Who may buy: `public`, everybody; `private`, whoever has a checkout or a link, as customers do not see it in the portal; `draft`, nobody yet.",
  },
  ProductBillingType: { about: "Paid once, or by subscription." },
  ProductSortProperty: { about: phrases.by },
  ListResourceProduct: { about: "A page of products as the API sends it." },
  ProductNotDeletable: {
    about: "This product cannot be deleted (see `isDeletable`). Archive it instead.",
    fields: { detail: phrases.detail },
  },
  ProductCreate: {
    about: "A product to create: with `recurringInterval` for subscriptions, without it to be bought once.",
  },
  ProductCreateRecurring: {
    about: "A product to create that is subscribed to.",
    fields: {
      ...createFields,
      trialInterval: TRIAL,
      trialIntervalCount: "Needed with `trialInterval`.",
      recurringInterval: "How often it is paid. Cannot be changed later.",
      recurringIntervalCount: `${INTERVAL_COUNT} Cannot be changed later.`,
      meterInterval:
        "How often metered usage is billed and credits renew, such as monthly within a year; must divide the period evenly, and cannot be changed later. Null: with each period. Polar must have enabled it for the organization.",
      meterIntervalCount: "1 if it is left out; ignored without `meterInterval`.",
    },
  },
  ProductCreateOneTime: {
    about: "A product to create that is bought once. It cannot have metered prices, nor prices by unit.",
    fields: {
      ...createFields,
      recurringInterval: "Leave it out: a value makes the product recurring.",
      recurringIntervalCount: "Leave it out.",
    },
  },
  ProductUpdate: {
    about: "What to change on a product. A field left out stays as it is.",
    fields: {
      metadata: phrases.replaceMetadata,
      trialInterval: `${TRIAL} Trials under way stay as they are.`,
      trialIntervalCount: "Needed with `trialInterval`; null with it.",
      description: DESCRIPTION,
      recurringInterval: "Only for old products whose prices have the interval; refused for all others.",
      recurringIntervalCount: "Only together with `recurringInterval`.",
      isArchived:
        "True ends the sale and takes the product off its checkout links; subscriptions and benefits stay.",
      prices:
        "Replaces the prices: `{ id }` keeps one, one that is left out is archived. There is no way to change the amount of a price.",
      medias: "Replaces the pictures.",
      attachedCustomFields: "Replaces what is asked at checkout.",
    },
  },
  ExistingProductPrice: { about: "A price of the product that is to stay." },
  ProductBenefitsUpdate: {
    about: "Which benefits a product is to grant.",
    fields: { benefits: "IDs of all benefits, in the order to show. Empty: none." },
  },
  ProductPrice: { about: "A price of a product, told apart by `amountType`." },
  ProductPriceFixed: {
    about: "A price that is set.",
    fields: { ...priceFields, priceAmount: amounts.fixed },
  },
  ProductPriceCustom: {
    about: "A price that the customer chooses.",
    fields: { ...priceFields, ...custom },
  },
  ProductPriceSeatBased: { about: "A price by the number of seats.", fields: priceFields },
  ProductPriceUnitBased: {
    about: "A price by a number of units that the customer picks and pays in advance.",
    fields: {
      ...priceFields,
      tiers: UNITS_TIERS,
      minimumUnits: "The fewest that can be bought. Null: 1.",
      maximumUnits: "The most that can be bought. Null: no limit.",
      unitLabel: UNIT_LABEL,
    },
  },
  ProductPriceMeteredUnit: {
    about: "A price for metered usage, the same for each unit, billed afterwards.",
    fields: { ...priceFields, unitAmount: amounts.unit, capAmount: CAP, meterId: METER },
  },
  ProductPriceMeteredTiers: {
    about: "A price for metered usage, in tiers, billed afterwards.",
    fields: { ...priceFields, tiers: USAGE_TIERS, capAmount: CAP, meterId: METER },
  },
  ProductPriceMeter: {
    about: "The meter of a metered price.",
    fields: {
      customLabel: "What a unit is called. Null unless `unit` is `custom`.",
      customMultiplier: "How many units make one of those that are shown. Null if none is set.",
    },
  },
  ProductPriceSource: {
    about: "Where a price comes from: `catalog`, the product; `ad_hoc`, one checkout session only.",
  },
  LegacyRecurringProductPrice: {
    about: "A price of an old product, whose prices have the interval. Told apart from others by `legacy`.",
  },
  LegacyRecurringProductPriceFixed: {
    about: "A set price with an interval, of an old product.",
    fields: { ...priceFields, priceAmount: amounts.fixed },
  },
  LegacyRecurringProductPriceCustom: {
    about: "A price of the customer's choice with an interval, of an old product.",
    fields: { ...priceFields, ...custom },
  },
  ProductPriceFixedCreate: {
    about: "A set price to create.",
    fields: {
      ...priceCreateFields,
      priceAmount: `${amounts.fixed} Anything else must be as much as the currency asks for, such as 50 cents.`,
    },
  },
  ProductPriceCustomCreate: {
    about: "A price of the customer's choice to create.",
    fields: {
      ...priceCreateFields,
      ...custom,
    },
  },
  ProductPriceSeatBasedCreate: {
    about: "A price by the number of seats to create. Polar must have enabled these for the organization.",
    fields: priceCreateFields,
  },
  ProductPriceUnitBasedCreate: {
    about:
      "A price by a number of units to create, for recurring products. Polar must have enabled these for the organization.",
    fields: {
      ...priceCreateFields,
      tiers: UNITS_TIERS,
      minimumUnits: "The fewest that can be bought. Null or left out: 1.",
      unitLabel: UNIT_LABEL,
    },
  },
  ProductPriceMeteredUnitCreate: {
    about: "A price for metered usage to create, for recurring products.",
    fields: {
      ...priceCreateFields,
      meterId: METER,
      unitAmount: `${amounts.unit} A string keeps all digits.`,
      capAmount: CAP,
    },
  },
  ProductPriceMeteredTiersCreate: {
    about: "A price for metered usage, in tiers, to create.",
    fields: { ...priceCreateFields, meterId: METER, tiers: USAGE_TIERS, capAmount: CAP },
  },
  ProductPriceSeatTier: {
    about: "What a seat costs from one number of seats to another.",
    fields: {
      minSeats: "The first seat that this tier is for.",
      maxSeats: "The last seat that this tier is for. Null: no end.",
      pricePerSeat: "In the minor unit of the price's currency, such as cents. 0 is free.",
    },
  },
  ProductPriceSeatTiersInput: { about: "What seats are to cost.", fields: seatTiers },
  ProductPriceSeatTiersOutput: {
    about: "What seats cost.",
    fields: {
      ...seatTiers,
      minimumSeats: "The fewest that can be bought, from the first tier.",
      maximumSeats: "The most that can be bought, from the last tier. Null: no limit.",
    },
  },
  SeatTierType: {
    about:
      "`volume`: the tier that the number of seats falls into prices all of them. `graduated`: each tier prices its own seats.",
  },
  Tiers: { about: "What units cost at which quantity.", fields: tiers },
  TiersInput: { about: "What units are to cost at which quantity.", fields: tiers },
  Tier: { about: "What a unit costs up to a quantity.", fields: { bound: BOUND, unitAmount: TIER_AMOUNT } },
  TierInput: {
    about: "What a unit is to cost up to a quantity.",
    fields: { bound: BOUND, unitAmount: TIER_AMOUNT },
  },
  TierType: {
    about:
      "`volume`: the tier that the quantity falls into prices all units. `graduated`: each tier prices its own units.",
  },
  TaxBehavior: { about: "`inclusive`: tax is in the price. `exclusive`: it is added." },
  TaxBehaviorOption: {
    about:
      "`inclusive`: tax is in the price. `exclusive`: it is added. `location`: the one or the other, by where the customer is.",
  },
  PresentmentCurrency: {
    about: "A currency that customers can be charged in, an ISO 4217 code in lower case.",
  },
  TrialInterval: { about: "The unit of time in which a trial is measured." },
};
