/** Timers cannot wait longer, in milliseconds: they would fire at once. */
export const LONGEST_WAIT_MS: number = 2 ** 31 - 1;
