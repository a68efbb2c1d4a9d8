/**
 * A copy of an object with its own fields and nothing else. What is null or undefined counts as
 * left out.
 *
 * It has no prototype, so that whatever somebody has put on `Object.prototype` is not read as a
 * field that was left out.
 */
export function own<TFields extends object>(fields: TFields | null | undefined): TFields {
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(fields ?? {})) if (value != null) copy[name] = value;
  return copy as TFields;
}
