import type { Plan } from "../plan/Plan.js";
import { quoteKey } from "./keys.js";

/** The module with the words that name members of unions in the place of a fault. */
export function emitUnionTags({ unionTags }: Plan): string {
  const entries = Object.entries(unionTags).map(
    ([field, tags]) => `  ${quoteKey(field)}: ${JSON.stringify(tags)},\n`,
  );
  return `/**
 * The words with which the server names members of unions in the place of a fault, by the field
 * that holds the union; the body's own under \`""\`.
 */
export const UNION_TAGS: Readonly<Record<string, readonly string[]>> = {
${entries.join("")}};
`;
}
