import type { Issue, Outcome, Reader } from "./Outcome.js";

type ValueOf<TReader> = TReader extends Reader<infer T> ? T : never;

/** The first of several shapes that fits; or the faults of all, each below its shape's name. */
export function either<TReaders extends Readonly<Record<string, Reader<unknown>>>>(
  shapes: TReaders,
): Reader<ValueOf<TReaders[keyof TReaders]>> {
  return (input, loc) => {
    const issues: Issue[] = [];
    for (const [name, read] of Object.entries(shapes)) {
      const outcome = read(input, [...loc, name]);
      // The reader was taken from the set, so its value is of one of the set's types.
      if (outcome.ok) return outcome as Outcome<ValueOf<TReaders[keyof TReaders]>>;
      issues.push(...outcome.issues);
    }
    return { ok: false, issues };
  };
}
