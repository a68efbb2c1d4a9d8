import type { BaseIssue } from "valibot";

/** A value on its way through a schema, as valibot hands it on. */
export interface Dataset {
  value: unknown;
  typed: boolean;
  issues: BaseIssue<unknown>[] | undefined;
}
