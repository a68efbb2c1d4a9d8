/** What an error means where it means the same for many functions. */
export const faults = {
  id: "`HTTPValidationError`: the ID is no UUID.",
  list: "`HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.",
  missing: (what: string): string => `\`ResourceNotFound\`: the token reaches no such ${what}.`,
  gone: (what: string): string =>
    `\`ResourceNotFound\`: the token reaches no such ${what}, or it was deleted before.`,
} as const;
