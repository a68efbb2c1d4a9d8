/** What happened to a part of an API. */
export type Verb = "added" | "removed" | "changed";

/** A change of a part of an API, told in a line, with the lines that say what changed of it. */
export interface Change {
  readonly verb: Verb;
  /** Such as `customersCreate`, or `Customer`. */
  readonly name: string;
  /** What was added or removed, or how it changed. */
  readonly details: readonly string[];
}

/** All changes from one version of an API's facts to another. */
export interface Comparison {
  /** Changes of the API as a whole: its version and its servers. */
  readonly api: readonly string[];
  readonly operations: readonly Change[];
  readonly schemas: readonly Change[];
  readonly webhooks: readonly Change[];
}
