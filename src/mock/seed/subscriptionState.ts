import { periodLater } from "../kit/periodLater.js";
import type { SubscriptionRecord } from "../store/records.js";

type State = Partial<
  Pick<
    SubscriptionRecord,
    | "trial_start"
    | "trial_end"
    | "current_period_end"
    | "canceled_at"
    | "ends_at"
    | "ended_at"
    | "past_due_at"
    | "paused_at"
    | "started_at"
  >
>;

/** How long a trial is that no seed says more of. */
const TRIAL_DAYS = 14;

/** The times that a subscription of a status has, where a seed does not say them. */
export function subscriptionState(status: SubscriptionRecord["status"], start: string): State {
  switch (status) {
    case "trialing": {
      const end = periodLater(start, "day", TRIAL_DAYS);
      return { trial_start: start, trial_end: end, current_period_end: end };
    }
    case "canceled":
      return { canceled_at: start, ends_at: start, ended_at: start };
    case "past_due":
    case "unpaid":
      return { past_due_at: start };
    case "paused":
      return { paused_at: start };
    case "incomplete":
      return { started_at: null };
    case "incomplete_expired":
      return { started_at: null, ended_at: start };
    default:
      return {};
  }
}
