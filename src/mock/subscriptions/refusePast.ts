import type { Backend } from "../Backend.js";
import { requestValidationError } from "../http/ApiError.js";
import { given } from "../kit/fields.js";
import { wireTimestamp } from "../kit/time.js";
import type { Issue, Reader } from "../read/Outcome.js";

/** The fields of a change that hold a time to come. */
const TIMES = ["trial_end", "current_billing_period_end", "resumes_at"] as const;

/** Refuses a change to a time that is over, as the check of the schema does on the server. */
export function refusePast(backend: Backend, read: Reader<unknown>, body: object): void {
  for (const field of TIMES) {
    const time: unknown = Reflect.get(body, field);
    if (typeof time !== "string" || time === "now" || time > backend.now()) continue;
    const sent = { ...given(body), [field]: wireTimestamp(time) };
    // An empty text fits nowhere, so the reader finds a fault at each place of the time.
    const outcome = read({ ...sent, [field]: "" }, ["body"]);
    if (!outcome.ok) throw requestValidationError(outcome.issues.map((issue) => asPast(issue, sent, field)));
  }
}

function asPast(issue: Issue, sent: Readonly<Record<string, unknown>>, field: string): Issue {
  if (issue.input !== "") return typeof issue.input === "object" ? { ...issue, input: sent } : issue;
  const input = sent[field];
  if (!issue.type.startsWith("datetime")) return { ...issue, input };
  return { type: "datetime_future", loc: issue.loc, msg: "Input should be in the future", input };
}
