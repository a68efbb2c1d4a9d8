/** One disagreement between a value and what is expected of it. */
export interface Issue {
  /** Where: keys and indexes from the outermost value inwards, in camelCase. */
  readonly path: readonly PropertyKey[];
  /** What is expected, such as `string` or `>=1`. */
  readonly expected: string;
  /** What came, shortened. */
  readonly received: string;
}

/** An issue in one line: `email: expected string, received 5`. */
export function issueText({ path, expected, received }: Issue): string {
  return `${path.map(String).join(".") || "value"}: expected ${expected}, received ${received}`;
}
