import type { Issue } from "../Issue.js";

/** Thrown inside a call where no request can be made of what was given; the call makes the error of it. */
export class InvalidRequest extends Error {
  readonly issue: Issue;

  constructor(path: readonly PropertyKey[], expected: string, received: string) {
    super(expected);
    this.issue = { path, expected, received };
  }
}
