import type { Case } from "./Case.js";
import { card, ID, link, page } from "./samples.js";

const MISSING = { ResourceNotFound: 404, HTTPValidationError: 422 };

export const paymentMethodCases: readonly Case[] = [
  {
    func: "customersListPaymentMethods",
    call: ({ customersListPaymentMethods }, polar) =>
      customersListPaymentMethods(polar, { id: ID, page: 1, limit: 2 }),
    sends: {
      method: "GET",
      path: `/v1/customers/${ID}/payment-methods`,
      query: [
        ["page", "1"],
        ["limit", "2"],
      ],
    },
    answer: { status: 200, json: page(card, link).wire },
    value: page(card, link).value,
    errors: MISSING,
  },
  {
    func: "customersListPaymentMethodsExternal",
    call: ({ customersListPaymentMethodsExternal }, polar) =>
      customersListPaymentMethodsExternal(polar, { externalId: "usr_1337" }),
    sends: { method: "GET", path: "/v1/customers/external/usr_1337/payment-methods" },
    answer: { status: 200, json: page(card).wire },
    value: page(card).value,
    errors: MISSING,
  },
];
