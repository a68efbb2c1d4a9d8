import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const { modifiedAt } = phrases;
const NEW_METADATA = "Your own data. Strings have 1 to 500 characters.";
const PROPERTY = "A key of the event's metadata; dots lead into nested ones, as in `_llm.total_tokens`.";

const display = {
  name: "Customers see it on invoices and with their usage.",
  unit: "How prices and usage are written for customers; counts and bills are the same with any.",
};
const customMultiplier =
  "How many units a shown price is for, such as 1000; prices and counts stay for one. Counts only with the unit `custom`.";
const counting = {
  filter: "Which events count.",
  aggregation: "What is made of the events that count.",
};
const FIXED = "Refused once events were counted, even if it is the same: leave it out then.";

/** Meters and what they have counted. */
export const meters: Words["models"] = {
  Meter: {
    about: "A rule that counts events: which ones, and how. Prices and credits are given per unit of it.",
    fields: {
      modifiedAt,
      ...display,
      ...counting,
      metadata: "Your own data on the meter.",
      customLabel: "The name of one unit, such as `request`. Null unless the unit is `custom`.",
      customMultiplier,
      archivedAt: "Null: it is in use. An archived meter no longer counts or bills.",
    },
  },
  MeterCreate: {
    about: "A meter to create.",
    fields: {
      ...display,
      ...counting,
      metadata: NEW_METADATA,
      customLabel:
        "The name of one unit, such as `request`. Required with the unit `custom`, refused with another.",
      customMultiplier: `${customMultiplier} Without it 1.`,
      organizationId: phrases.organizationIdCreate,
    },
  },
  MeterUpdate: {
    about: "What to change on a meter. A field left out stays as it is.",
    fields: {
      ...display,
      metadata: phrases.replaceMetadata,
      customLabel: "The name of one unit, such as `request`. For the unit `custom`.",
      customMultiplier,
      filter: `${counting.filter} ${FIXED}`,
      aggregation: `${counting.aggregation} ${FIXED}`,
      isArchived: "True archives the meter, false takes it back into use.",
    },
  },
  MeterUnit: { about: "What a meter's units are called for customers. `token` shows prices per million." },
  MeterSortProperty: { about: "What to sort meters by; a leading `-` reverses the order." },
  Filter: {
    about:
      "A test of events: clauses, or filters again, that must all be met (`and`), or of which one must (`or`).",
    fields: { clauses: "An empty list lets every event pass." },
  },
  FilterClause: {
    about: "One test of an event. An event that lacks the property does not pass.",
    fields: {
      property: `\`name\`, \`source\`, \`timestamp\` (in seconds since 1970), or a key of the event's metadata; dots lead into nested ones, as in \`_llm.model\`.`,
      value: "What to compare with. A number or a boolean in the event never matches text.",
    },
  },
  FilterConjunction: { about: "Whether all clauses must be met (`and`), or one is enough (`or`)." },
  FilterOperator: {
    about: "How a clause compares. `like`: the property contains the value as text; `not_like`: it does not.",
  },
  CountAggregation: { about: "The number of events." },
  PropertyAggregation: {
    about:
      "The sum, the largest, the smallest or the average of a number in each event. Events without it do not count.",
    fields: { property: PROPERTY },
  },
  UniqueAggregation: {
    about: "How many different values a property has.",
    fields: { property: PROPERTY },
  },
  Func: { about: "What to make of the numbers." },
  AggregationFunction: { about: "What to make of several values." },
  TimeInterval: { about: "How long each period is." },
  MeterQuantities: {
    about: "What a meter counted over a span of time.",
    fields: {
      quantities: "One entry for each interval, the earliest first.",
      total:
        "Over the whole span. The sum of the intervals only if the meter counts or sums; otherwise its own largest, smallest, average or number of values.",
    },
  },
  MeterQuantity: {
    about: "What a meter counted in one interval.",
    fields: {
      timestamp: "When the interval starts.",
      quantity: "Can be a fraction. 0 if there were no events.",
    },
  },
  CustomerMeter: {
    about: "What a customer has used of a meter, and has left.",
    fields: {
      modifiedAt,
      id: "The ID of this count; the meter's own is `meterId`.",
      consumedUnits: "Units used since the meter was last reset. Can be a fraction.",
      creditedUnits: "Units given in advance since the meter was last reset.",
      balance: "Credited minus consumed units. Below 0: more was used than credited.",
    },
  },
  CustomerMeterSortProperty: {
    about: "What to sort customers' counts by; a leading `-` reverses the order.",
  },
  ListResourceMeter: { about: "A page of meters as the API sends it." },
  ListResourceCustomerMeter: { about: "A page of customers' counts as the API sends it." },
};
