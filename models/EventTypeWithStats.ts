// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { EventSource } from "./EventSource.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
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
    id: nullish(v.string()),
    createdAt: nullish(v.date()),
    modifiedAt: nullish(v.date()),
    name: v.string(),
    label: v.string(),
    labelPropertySelector: nullish(v.string()),
    organizationId: v.string(),
    source: v.string(),
    occurrences: integer(),
    firstSeen: v.date(),
    lastSeen: v.date(),
  });
