/** One disagreement between a value and what is expected of it. */
export interface Issue {
  /** Where: keys and indexes from the outermost value inwards, in camelCase. */
  readonly path: readonly PropertyKey[];
  /** What the schema says, such as `string` or `>=1`. */
  readonly expected: string;
  /** What came, shortened. */
  readonly received: string;
}
