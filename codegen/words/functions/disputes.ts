import type { Words } from "../Words.js";
import { faults } from "./faults.js";

/** Payments that customers contest at their bank. */
export const disputes: Words["functions"] = {
  disputesList: {
    about: "Lists the disputes that the token reaches, the newest first, a page at a time.",
    more: `A dispute must pass all filters that are set; \`status: "needs_response"\` gives those that wait for you. There is no webhook for disputes, so poll. A page past the end is empty, not an error. ${faults.list}`,
  },
  disputesGet: {
    about: "Gets a dispute by its ID.",
    more: `${faults.missing("dispute")} ${faults.id}`,
  },
  disputesAccept: {
    about: "Accepts a dispute, so gives the money up, and returns the dispute, now `lost`.",
    more: `Cannot be undone. The subscription that the order belongs to is revoked at once, or the benefits of a one-time order are; its support case notes the decision. \`DisputeNotOpenError\`: the status is not \`needs_response\` (any more), so a second call does no harm. ${faults.missing("dispute")} ${faults.id}`,
  },
};
