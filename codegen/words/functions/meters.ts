import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NOT_FOUND = "`ResourceNotFound`: the token reaches no such meter.";

/** Meters, and what customers have used of them. */
export const meters: Words["functions"] = {
  metersList: {
    about: "Lists the meters that the token reaches, by name, a page at a time.",
    more: `Archived ones are among them unless \`isArchived\` is false. ${faults.list}`,
  },
  metersCreate: {
    about: "Creates a meter, which counts events, and returns it.",
    more: "Events that came before count towards usage, worked out in the background, but are not billed. Filter and aggregation are fixed once an event matches, so try the filter on `eventsList` first. A meter cannot be deleted, only archived with `metersUpdate`.\n\n`HTTPValidationError`: a custom label is missing with the unit `custom` or given with another, or a field is wrong.",
  },
  metersGet: {
    about: "Gets a meter by its ID.",
    more: `What was counted is told by \`metersQuantities\`, one customer's usage by \`customerMetersList\`. ${NOT_FOUND} ${faults.id}`,
  },
  metersUpdate: {
    about: "Changes the given fields of a meter, or archives it, and returns it.",
    more: `Fields left out stay as they are; \`metadata\` is replaced as a whole. An archived meter is no longer counted or billed; \`isArchived\` false counts it again and brings the customers up to date in the background.\n\n\`HTTPValidationError\`: \`filter\` or \`aggregation\` is sent although events were counted already (leave both out, or create a new meter); a price of an active product or a benefit uses the meter that is to be archived; or a field is wrong. ${NOT_FOUND}`,
  },
  metersQuantities: {
    about: "Gets what a meter counted over a span of time, interval by interval and in total.",
    more: `An interval without events has the quantity 0. Without customers it counts all events together; \`customerAggregationFunction\` first counts for each customer, then joins the results. Nothing is charged or reset by reading.\n\n${NOT_FOUND} \`HTTPValidationError\`: the interval is too short for the span (\`metricsLimits\` tells how much fits), the end lies before the start, or a field is wrong.`,
  },
  customerMetersList: {
    about:
      "Lists what customers have used of meters and have left, the last changed first, a page at a time.",
    more: `Counted in the background, so an event takes a moment to show. Archived meters are left out unless \`meterId\` names them. No entry means that nothing was used or credited yet. Polar never refuses usage: check \`balance\` yourself. ${faults.list}`,
  },
  customerMetersGet: {
    about: "Gets what one customer has used of one meter and has left, by the ID of that count.",
    more: `The ID is that of neither the customer nor the meter: \`customerMetersList\` finds it by both. \`ResourceNotFound\`: the token reaches no such count. ${faults.id}`,
  },
};
