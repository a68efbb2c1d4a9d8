import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const CUSTOMER =
  "Naming a customer by either ID finds its events under both, also those sent before it existed.";

/** Events, their names and their types. */
export const events: Words["functions"] = {
  eventsList: {
    about: "Lists events, your own and Polar's, the newest first, a page at a time.",
    more: `An event must pass all filters that are set. \`filter\` takes a meter's filter as JSON text with the API's own names; \`meterId\` gives what a meter counts; \`query\` needs at least 3 characters and \`organizationId\`. \`parentId\` gives an event's children, and with \`depth\` what lies below them too. ${CUSTOMER} New events take a moment to show.\n\n\`HTTPValidationError\`: no such meter, a filter that cannot be read, or a \`query\` that is too short or without \`organizationId\`.`,
  },
  eventsIngest: {
    about: "Sends a batch of events to be counted, and tells how many were new.",
    more: "Give each event an `externalId`: one that the organization has used before is skipped and counted under `duplicates`, so a batch can be sent again safely. Without it, a repeated call counts twice.\n\nEvents cannot be changed or deleted. They are billed by when they arrive: a `timestamp` in the past never changes an invoice that is closed, one in the future is refused. Meters and balances follow in the background; nothing refuses usage beyond a balance. An event may name an external customer ID that no customer has yet; it counts for the customer that gets the ID.\n\n`HTTPValidationError`: no such customer or member (by Polar ID), an `organizationId` that is missing or, with an organization access token, given, or a field is wrong; `loc` has the place in the batch, and not one event of it was taken.",
  },
  eventsListNames: {
    about:
      "Lists the names of the events so far, with how often and when they came, the latest first, a page at a time.",
    more: `\`eventTypesList\` gives the same with the ID that \`eventTypesUpdate\` needs. ${CUSTOMER} ${faults.list}`,
  },
  eventsGet: {
    about: "Gets an event by its Polar ID.",
    more: `No function finds an event by \`externalId\`. \`childCount\` is always 0 here: \`eventsList\` counts the children. \`ResourceNotFound\`: the token reaches no such event, or it came just now. ${faults.id}`,
  },
  eventTypesList: {
    about:
      "Lists the types of events so far, with how often and when they came, the latest first, a page at a time.",
    more: `A type comes into being with the first event of its name. \`rootEvents\` leaves out types that only occur below other events. ${CUSTOMER} ${faults.list}`,
  },
  eventTypesUpdate: {
    about: "Changes how events of a type are labelled, and returns the type.",
    more: "Labels are for display only: names, meters and filters stay as they are. A `labelPropertySelector` that is left out is cleared. Polar's own event types have no ID and keep their labels.\n\n`ResourceNotFound`: the token reaches no such event type. `HTTPValidationError`: an empty label, or the ID is no UUID.",
  },
};
