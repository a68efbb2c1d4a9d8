/**
 * How long after its start a task is joined: Polar waits 10 seconds for an answer, then tries anew.
 */
const JOINED_MS = 10_000;

/** Runs a task for an ID, or joins the one that runs for it already. */
export type OncePerId<TOutcome> = (id: string, task: () => Promise<TOutcome>) => Promise<TOutcome>;

/**
 * Makes a function that runs one task per ID at a time: whoever comes with the same ID meanwhile
 * gets the same outcome. A task that hangs is not joined for long, so that a later delivery of the
 * event is handled.
 */
export function createOncePerId<TOutcome>(): OncePerId<TOutcome> {
  const running = new Map<string, { readonly startedAt: number; readonly outcome: Promise<TOutcome> }>();

  async function run(id: string, task: () => Promise<TOutcome>): Promise<TOutcome> {
    const other = running.get(id);
    if (other && Date.now() - other.startedAt < JOINED_MS) return other.outcome;
    const own = { startedAt: Date.now(), outcome: task() };
    running.set(id, own);
    try {
      return await own.outcome;
    } finally {
      if (running.get(id) === own) running.delete(id);
    }
  }
  return run;
}
