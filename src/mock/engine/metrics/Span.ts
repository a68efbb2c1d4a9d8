import type { Sales } from "./sales.js";

/** A stretch of time, its end excluded, in stored times; and all that ever happened. */
export interface Span {
  readonly start: string;
  readonly end: string;
  readonly sales: Sales;
}

/** Whether something happened within the span. */
export function isWithin({ start, end }: Span, time: string | null): boolean {
  return time !== null && time >= start && time < end;
}

/** Whether something that began and may have ended went on at some time of the span. */
export function goesOn({ start, end }: Span, from: string | null, until: string | null): boolean {
  return from !== null && from < end && (until === null || until >= start);
}

/** All that happened until the end of the span. */
export function sinceEver(span: Span): Span {
  return { ...span, start: "" };
}

/** The sum of what each of some things counts. */
export function sumOf<T>(rows: readonly T[], count: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + count(row), 0);
}

/** One number over another; 0 over nothing. */
export function ratio(of: number, over: number): number {
  return over === 0 ? 0 : of / over;
}
