/** The operations of the API that the mock does not do yet; they are answered with a 501. */
export const missing = [] as const;
