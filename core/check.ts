import type { BaseIssue, GenericSchema } from "valibot";
import type { Issue } from "./Issue.js";

/** Where a value disagrees with a schema; empty where it does not. */
export function check(schema: GenericSchema | undefined, value: unknown): Issue[] {
  // What `safeParse` does, without what it does for messages in other languages.
  return told(schema?.["~run"]({ value }, {}).issues ?? [], []);
}

/** Issues as we tell them; of a union, what its members say of parts of the value. */
function told(issues: readonly BaseIssue<unknown>[], outer: PropertyKey[]): Issue[] {
  return issues.flatMap((issue) => {
    const path = outer.concat((issue.path ?? []).map(({ key }) => key as PropertyKey));
    const parts = issue.issues?.filter((part) => part.path);
    return parts?.[0]
      ? told(parts, path)
      : { path, expected: issue.expected ?? issue.message, received: issue.received.slice(0, 300) };
  });
}
