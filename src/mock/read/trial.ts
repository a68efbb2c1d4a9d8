import { fail, type Loc, type Outcome } from "./Outcome.js";

interface Trial {
  readonly trial_interval?: string | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
}

/** Refuses half a trial. */
export function completeTrial(value: Trial, input: unknown, loc: Loc): Outcome<never> | undefined {
  const { trial_interval: unit, trial_interval_count: number } = value;
  if (((unit ?? null) === null) === ((number ?? null) === null)) return undefined;
  return fail("missing", loc, "Both trial_interval and trial_interval_count must be set together.", input);
}
