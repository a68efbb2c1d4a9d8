/** Whether a filter lets the value pass; one that was not set lets everything pass. */
export function isIn(wanted: readonly string[] | undefined, value: string | null | undefined): boolean {
  return wanted === undefined || wanted.includes(value ?? "");
}
