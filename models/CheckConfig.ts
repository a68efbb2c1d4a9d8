/**
 * How `check` runs a schema.
 *
 * A schema that a program runs itself, with valibot's `safeParse`, has none of it.
 */
export interface CheckConfig {
  /** So many issues are enough. With it nothing is copied, since only the issues are wanted. */
  readonly maxIssues?: number;
  /**
   * Whether a member of a union that this version does not know is an issue, as in what is sent.
   */
  readonly knownMembersOnly?: boolean;
}
