// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { EventSource } from "./EventSource.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A name that events have had, and how often. */
export interface EventName {
  name: string;
  /** What to call it for people. */
  label: string;
  source: Open<EventSource>;
  /** Events with this name so far, within the filters. An integer. */
  occurrences: number;
  firstSeen: Date;
  lastSeen: Date;
}

/** Checks a {@link EventName}. */
export const EventNameSchema: ObjectSchema<EventName> = /* @__PURE__ */ objectSchema<EventName>({
  name: string(),
  label: string(),
  source: string(),
  occurrences: integer(),
  firstSeen: date(),
  lastSeen: date(),
});
