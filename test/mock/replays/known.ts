/** Rows of a recording that the mock answers otherwise than the server did, and why it may. */
export interface Known {
  readonly scenario: string;
  /** Their numbers. */
  readonly rows: readonly number[];
  readonly because: string;
}

const TIES = "the server gives equals in no order that can be told";
const COLLATION = "the order of letters is that of the server's database";
const WORKER = "a worker of the server had not done yet, or had done in another order, what follows from it";
const METERS =
  "a worker of the server makes a row of each meter for each customer, and states come from a cache";
const TOKEN = "its token was cut from the recording, so that it is asked with another one";
const SEAT = "which revoked seat the server uses again follows no order that can be told";

export const KNOWN: readonly Known[] = [
  { scenario: "benefits", rows: [64], because: WORKER },
  { scenario: "catalog", rows: [118, 186], because: TIES },
  { scenario: "catalog", rows: [194, 195, 246, 247, 248, 258, 301, 354], because: METERS },
  { scenario: "catalog", rows: [222, 224, 226, 233], because: WORKER },
  {
    scenario: "catalog",
    rows: [232],
    because: "a worker of the server had not told yet which events belong to the meter",
  },
  {
    scenario: "catalog",
    rows: [310],
    because: "which product a checkout link of several shows first follows no order that can be told",
  },
  { scenario: "customers", rows: [335, 336, 337], because: COLLATION },
  {
    scenario: "customers",
    rows: [357, 358],
    because: "the rows of an export come in no order that can be told",
  },
  { scenario: "customers", rows: [362, 363, 365, 376], because: TOKEN },
  { scenario: "customers", rows: [375], because: "it lists the customer that row 365 made here" },
  { scenario: "customers-checkouts", rows: [52, 83], because: WORKER },
  { scenario: "discounts", rows: [34], because: TIES },
  {
    scenario: "license-keys",
    rows: [107],
    because: "the server shows states from a cache, which a rotated key does not renew",
  },
  { scenario: "meters-events", rows: [30, 31, 105, 106, 107, 108, 109, 111], because: METERS },
  { scenario: "metrics", rows: [42], because: "the recorded server had not counted its orders" },
  {
    scenario: "organizations",
    rows: [18],
    because:
      "the server takes any platform and finds the right one by the URL, which its document does not say",
  },
  { scenario: "seats", rows: [68, 69, 74, 82, 86, 89, 90, 116], because: SEAT },
  { scenario: "subscriptions", rows: [31, 101, 107], because: TIES },
  { scenario: "subscriptions", rows: [98], because: WORKER },
];
