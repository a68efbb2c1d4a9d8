import { AddressInput } from "../api/requests.js";
import type { MockFaultHandle } from "../faults/MockFault.js";
import { classError } from "../http/ApiError.js";
import { given } from "../kit/fields.js";
import { integer } from "../read/number.js";
import { anything } from "../read/Outcome.js";
import { closed, optional, required } from "../read/object.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { bodied, bodiless, type ControlRoute } from "./ControlRoute.js";
import { eventBody, faultBody } from "./faultBody.js";
import { liveStream } from "./liveStream.js";

const checkoutForm = closed({
  email: optional(text()),
  name: optional(text()),
  billing_name: optional(text()),
  billing_address: optional(AddressInput),
  tax_id: optional(text()),
  amount: optional(integer()),
  product_id: optional(uuid4),
});

/** The fields of something in the API's spelling of names. */
function snakeCased(value: object): object {
  const entries = Object.entries(value).map(([name, inner]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    inner,
  ]);
  return Object.fromEntries(entries);
}

/** The operations on a mock's data and its log. */
const dataRoutes: readonly ControlRoute[] = [
  bodiless("POST", "/_mock/reset", "Makes the mock as it was when new.", ({ mock }) => mock.reset()),
  bodied("POST", "/_mock/seed", "Puts things into the mock past the API.", anything, ({ mock }, body) =>
    mock.seed.all(body),
  ),
  bodied(
    "POST",
    "/_mock/checkouts/{id}/confirm",
    "Does as a customer who fills in the form of a checkout and pays.",
    checkoutForm,
    ({ mock, params }, { billing_address: address, ...form }) =>
      mock.confirmCheckout(params.get("id") ?? "", {
        ...given(form),
        ...(address === undefined
          ? {}
          : { billing_address: { ...given(address), country: address.country } }),
      }),
  ),
  bodiless("GET", "/_mock/requests", "What arrived so far, without secrets.", ({ mock }) => mock.requests),
  bodiless("DELETE", "/_mock/requests", "Forgets what arrived so far.", ({ mock }) => mock.clear()),
  bodiless("GET", "/_mock/mails", "The e-mails that carry a token.", ({ mock }) => mock.mails),
  bodied(
    "POST",
    "/_mock/events",
    "Signs an event and delivers it to the endpoints of its type; gives the deliveries.",
    eventBody,
    async ({ mock }, event) => (await mock.deliverEvent(event)).map(snakeCased),
  ),
  bodiless("GET", "/_mock/deliveries", "The attempts to deliver what happened to webhooks.", ({ mock }) =>
    mock.deliveries.map(snakeCased),
  ),
  bodiless(
    "POST",
    "/_mock/orders/{id}/pay",
    "Lets the charge of an order that waits for it succeed.",
    (call) => call.mock.payOrder(call.params.get("id") ?? ""),
  ),
  bodied(
    "POST",
    "/_mock/oauth2/consent",
    "Allows what an OAuth client asks for at an address; gives the address that leads back.",
    closed({ url: required(text()) }),
    ({ mock }, { url }) => ({ url: mock.consent(url) }),
  ),
  bodiless("GET", "/_mock/state", "All that the mock remembers.", ({ mock }) => mock.snapshot()),
  bodied("PUT", "/_mock/state", "Puts a state in place of all data.", anything, ({ mock }, state) =>
    // It is checked where it is restored.
    mock.restore(state as Parameters<typeof mock.restore>[0]),
  ),
  bodiless("GET", "/_mock/live", "Server-sent events: a `change` after each change.", ({ mock, signal }) =>
    liveStream(mock, signal),
  ),
];

const duration = closed({
  years: optional(integer()),
  months: optional(integer()),
  weeks: optional(integer()),
  days: optional(integer()),
  hours: optional(integer()),
  minutes: optional(integer()),
  seconds: optional(integer()),
  milliseconds: optional(integer()),
});

/** The operations on a mock's time. */
const timeRoutes: readonly ControlRoute[] = [
  bodiless("GET", "/_mock/clock", "The time of the mock.", ({ mock }) => ({ now: mock.clock.now() })),
  bodied(
    "POST",
    "/_mock/clock/advance",
    "Goes forward by years, months, weeks, days, hours, minutes, seconds and milliseconds.",
    duration,
    async ({ mock }, by) => {
      await mock.clock.advance(given(by));
      return { now: mock.clock.now() };
    },
  ),
  bodied(
    "POST",
    "/_mock/clock/bring-forward",
    "Lets what will happen next to the thing with the id happen now.",
    closed({ id: required(text()) }),
    ({ mock }, { id }) => mock.clock.bringForward(id),
  ),
  bodiless("POST", "/_mock/settled", "Waits until no webhook is under way any more.", ({ mock }) =>
    mock.settled(),
  ),
];

/** The operations on faults, which remember what they added. */
function faultRoutes(): readonly ControlRoute[] {
  const handles = new Map<string, MockFaultHandle>();
  let count = 0;
  return [
    bodied(
      "POST",
      "/_mock/faults",
      "Makes something go wrong with requests.",
      faultBody,
      ({ mock }, fault) => {
        count += 1;
        const id = String(count);
        const handle = mock.fault(fault);
        handles.set(id, handle);
        return { id, remaining: handle.remaining };
      },
    ),
    bodiless("GET", "/_mock/faults", "The faults that still strike.", () =>
      [...handles]
        .filter(([, { remaining }]) => remaining > 0)
        .map(([id, { remaining }]) => ({ id, remaining })),
    ),
    bodiless("DELETE", "/_mock/faults", "Takes all faults back.", ({ mock }) => mock.clearFaults()),
    bodiless("DELETE", "/_mock/faults/{id}", "Takes a fault back.", ({ params }) => {
      const handle = handles.get(params.get("id") ?? "");
      if (handle === undefined) throw classError(404, "ResourceNotFound", "There is no such fault.");
      handle.remove();
    }),
  ];
}

/** All operations of the control API of one mock. */
export function controlRoutes(): readonly ControlRoute[] {
  return [...dataRoutes, ...timeRoutes, ...faultRoutes()];
}
