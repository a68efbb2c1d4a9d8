import { failValue, type Reader } from "./Outcome.js";
import { text } from "./text.js";

const readText = text({ min: 3, max: 64 });

/** What the pages of an organization are found under. */
export const organizationSlug: Reader<string> = (input, loc) => {
  const outcome = readText(input, loc);
  if (!outcome.ok || /^[A-Za-z0-9-]+$/.test(outcome.value)) return outcome;
  return failValue(loc, "The slug can only contain ASCII letters, numbers and hyphens.", input);
};
