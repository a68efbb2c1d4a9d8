import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";
import { shownProductFields } from "./products.js";

type Fields = Readonly<Record<string, string>>;

const TRIAL =
  "Together with `trialIntervalCount` the length of the trial, instead of the products'. Null: as the products have it.";

function lock(what: string): string {
  return `Every session is for this many ${what}, and the customer cannot change it. Null: the customer picks. If the product no longer allows the number, it is left out.`;
}

const shared: Fields = {
  trialInterval: TRIAL,
  label: "For yourself, to tell links apart; customers do not see it.",
  allowDiscountCodes:
    "Whether customers may enter a discount code. The link's own discount stays, and cannot be changed then.",
  requireBillingAddress:
    "Whether customers must give the whole billing address, not only the country. In the US that is so anyway.",
  seats: lock("seats"),
  units: lock("units"),
  successUrl:
    "Where customers go after confirming. `{CHECKOUT_ID}` in it becomes the ID of the session. Null: to Polar's own page.",
  returnUrl: "Where the back button of the checkout leads. Null: no such button.",
};

const createFields: Fields = {
  ...shared,
  trialIntervalCount: "Needed with `trialInterval`.",
  metadata:
    "Your own data, copied to each session, its order and its subscription. Strings have 1 to 500 characters.",
  discountId: "A discount that all of the products take. Left out of sessions while it cannot be redeemed.",
};

/** Links to buy from. */
export const checkoutLinks: Words["models"] = {
  CheckoutLink: {
    about: "An address to buy from: each visit opens a checkout session of its own.",
    fields: {
      ...shared,
      modifiedAt: phrases.modifiedAt,
      trialIntervalCount: "Null with `trialInterval`.",
      metadata: "Your own data, copied to each session, its order and its subscription.",
      clientSecret: "A part of `url`, so no secret.",
      discountId: phrases.discountId,
      organizationId: phrases.organizationId,
      products: "What customers can choose from; the first is selected.",
      url: "The address to share. Query parameters such as `customer_email`, `discount_code` or `product_id` fill in the session.",
    },
  },
  CheckoutLinkProduct: { about: "A product of a checkout link.", fields: shownProductFields },
  CheckoutLinkCreate: { about: "A checkout link to create: give `products`. The other two forms are old." },
  CheckoutLinkCreateProducts: {
    about: "A checkout link to create, for one product or several.",
    fields: {
      ...createFields,
      products: "IDs of what customers can choose from; the first is selected.",
    },
  },
  CheckoutLinkCreateProduct: {
    about: "A checkout link to create, for one product; an old form of `CheckoutLinkCreateProducts`.",
    fields: createFields,
  },
  CheckoutLinkCreateProductPrice: {
    about:
      "A checkout link to create, for the product of a price; an old form of `CheckoutLinkCreateProducts`.",
    fields: createFields,
  },
  CheckoutLinkUpdate: {
    about: "What to change on a checkout link. A field left out stays as it is.",
    fields: {
      ...createFields,
      metadata: phrases.replaceMetadata,
      products: "Replaces the products. Null changes nothing.",
      discountId: "A discount that all of the products take. Null takes it off.",
    },
  },
  CheckoutLinkSortProperty: { about: phrases.by },
  ListResourceCheckoutLink: { about: "A page of checkout links as the API sends it." },
};
