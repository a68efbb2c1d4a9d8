// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How to label the events of a kind. */
export interface EventTypeUpdate {
  /** What to call its events for people. 1 to 128 characters. */
  label: string;
  /**
   * Where an event's metadata has a label of its own, such as `subject`. Left out, it is cleared.
   * 1 to 256 characters.
   */
  labelPropertySelector?: string | null | undefined;
}

/** Checks a {@link EventTypeUpdate}. */
export const EventTypeUpdateSchema: ObjectSchema<EventTypeUpdate> =
  /* @__PURE__ */ objectSchema<EventTypeUpdate>({
    label: v.pipe(string(), v.minLength(1), v.maxCodePoints(128)),
    labelPropertySelector: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(256))),
  });
