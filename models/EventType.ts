// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A kind of event: all with the same name. */
export interface EventType {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** The name that its events have. */
  name: string;
  /** What to call its events for people. */
  label: string;
  /** Where an event's metadata has a label of its own, such as `subject`. Null: nowhere. */
  labelPropertySelector?: string | null | undefined;
  /** A UUID (version 4). */
  organizationId: string;
}

/** Checks a {@link EventType}. */
export const EventTypeSchema: ObjectSchema<EventType> = /* @__PURE__ */ objectSchema<EventType>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  name: string(),
  label: string(),
  labelPropertySelector: nullish(string()),
  organizationId: string(),
});
