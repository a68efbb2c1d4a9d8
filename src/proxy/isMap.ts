/** Whether a value is an object with keys of its own. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value === Object(value) && !Array.isArray(value);
