import type { Backend } from "../Backend.js";
import type { SubscriptionRecord } from "../store/records.js";
import { cycleSubscription } from "../subscriptions/cycleSubscription.js";
import { resumeSubscription } from "../subscriptions/pauseSubscription.js";
import type { Due } from "./schedule.js";

/** Periods and trials end, and what was paused until a time goes on. */
export function dueSubscriptions(backend: Backend): readonly Due[] {
  return backend.store.subscriptions.where(isOpen).flatMap((row) => {
    const { id, status } = row;
    if (status !== "paused") {
      return [{ id, at: row.current_period_end, happen: () => void cycleSubscription(backend, row) }];
    }
    if (row.resumes_at === null) return [];
    return [{ id, at: row.resumes_at, happen: () => void resumeSubscription(backend, row) }];
  });
}

function isOpen({ status, ended_at }: SubscriptionRecord): boolean {
  return ended_at === null && ["trialing", "active", "past_due", "paused"].includes(status);
}
