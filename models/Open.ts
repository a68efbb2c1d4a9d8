/** The known values of an enum, and any other that a later version of the API may add. */
export type Open<Value extends string> = Value | (string & {});
