/**
 * A copy of an object with its own fields and nothing else.
 *
 * It has no prototype, so that whatever somebody has put on `Object.prototype` is not read as a
 * field that was left out.
 */
export function own<TFields extends object>(fields: TFields | null | undefined): TFields {
  return { __proto__: null, ...fields } as unknown as TFields;
}
