// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { EventSource } from "./EventSource.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A kind of event, and how often it came. */
export interface EventTypeWithStats {
  /** Null for Polar's own kinds, which cannot be changed. A UUID (version 4). */
  id?: string | null | undefined;
  /** Null for Polar's own kinds. */
  createdAt?: Date | null | undefined;
  /** Null until the first change, and for Polar's own kinds. */
  modifiedAt?: Date | null | undefined;
  name: string;
  /** What to call its events for people. */
  label: string;
  /** Where an event's metadata has a label of its own, such as `subject`. Null: nowhere. */
  labelPropertySelector?: string | null | undefined;
  /** A UUID (version 4). */
  organizationId: string;
  source: Open<EventSource>;
  /** Events of this kind so far, within the filters. An integer. */
  occurrences: number;
  firstSeen: Date;
  lastSeen: Date;
}

/** Checks a {@link EventTypeWithStats}. */
export const EventTypeWithStatsSchema: ObjectSchema<EventTypeWithStats> =
  /* @__PURE__ */ objectSchema<EventTypeWithStats>({
    id: nullish(string()),
    createdAt: nullish(date()),
    modifiedAt: nullish(date()),
    name: string(),
    label: string(),
    labelPropertySelector: nullish(string()),
    organizationId: string(),
    source: string(),
    occurrences: integer(),
    firstSeen: date(),
    lastSeen: date(),
  });
