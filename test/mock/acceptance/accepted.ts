/** Who reads answers of the mock. */
export type Taker = "ours" | "0.49.0" | "1.0.1";

/** What a reader has against answers that are right, and why. */
interface Accepted {
  readonly taker: Taker;
  readonly says: string;
  readonly operations: readonly string[];
  readonly because: string;
}

/** Asserted both ways: what is not listed fails, and what is listed and no longer so fails. */
export const ACCEPTED: readonly Accepted[] = [
  {
    taker: "0.49.0",
    says: "ResponseValidationError",
    operations: ["oauth2Introspect"],
    because: "it wants access_token or refresh_token as a token_type; the server was seen to say Bearer",
  },
  {
    taker: "0.49.0",
    says: "SDKError",
    operations: ["oauth2ClientsCreate"],
    because: "it wants a 200; the server was seen to answer 201",
  },
  {
    taker: "1.0.1",
    says: "SyntaxError",
    operations: ["ordersReceipt"],
    because: "it reads JSON of a 202, which has no body",
  },
];
