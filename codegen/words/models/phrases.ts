const MINOR = "the minor unit of `currency`, such as cents";

/** What is said of many models in the same words. */
export const phrases = {
  modifiedAt: "Null until the first change.",
  detail: "The reason, for people; its wording may change.",
  minor: `in ${MINOR}`,
  inMinor: `In ${MINOR}.`,
  currency: "ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count.",
  discountId: "Null without a discount.",
  seats: "Seats that were bought. Null if the price is not by seat.",
  units: "Units that were bought. Null if the price is not by unit.",
  onlyUnits: "Only for prices by unit.",
  answers: "The customer's answers to your custom fields, by the field's slug.",
  organizationId: "The organization that owns it.",
  organizationIdCreate:
    "Needed if the token reaches several organizations; an organization access token refuses it.",
  replaceMetadata:
    "Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings have 1 to 500 characters.",
  legacyPriceId: "An old way to name the product. Use the products instead.",
  by: "What to sort by; a leading `-` reverses the order.",
} as const;
