/** The known values of an enum, and any other that a later version of the API may add. */
export type Open<TValue extends string> = TValue | (string & {});
