/** The fields that tell what a discount takes off, and for how long. */
export const discountFields = {
  onceOrForever: { duration: "Whether it is for the first payment of a subscription, or for all." },
  repeating: {
    duration: "Always `repeating`: for a number of months.",
    durationInMonths: "For how many months of a subscription; 24 makes two years of a yearly one.",
  },
  fixed: {
    amounts:
      "What is taken off by currency, in its minor unit, such as cents. It does not work in other currencies.",
    amount: "The amount in one of the currencies. Use `amounts`.",
    currency: "The currency of `amount`. Use `amounts`.",
  },
  percentage: { basisPoints: "Hundredths of a percent: 2550 is 25.5 %." },
} as const;
