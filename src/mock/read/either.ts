import type { Issue, Outcome, Reader } from "./Outcome.js";

/** The first of several shapes that fits; or the faults of all, each below its shape's name. */
export function either<T>(shapes: Readonly<Record<string, Reader<T>>>): Reader<T> {
  return (input, loc) => {
    const issues: Issue[] = [];
    for (const [name, read] of Object.entries(shapes)) {
      const outcome: Outcome<T> = read(input, [...loc, name]);
      if (outcome.ok) return outcome;
      issues.push(...outcome.issues);
    }
    return { ok: false, issues };
  };
}
