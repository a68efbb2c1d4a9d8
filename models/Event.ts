// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Schema } from "./Schema.js";
import { type SystemEvent, SystemEventSchema } from "./SystemEvent.js";
import { type UserEvent, UserEventSchema } from "./UserEvent.js";
import { variant } from "./variant.js";

/** Something that happened: sent by you (`source` is `user`) or noted by Polar (`system`). */
export type Event = SystemEvent | UserEvent;

/** Checks a {@link Event}. */
export const EventSchema: Schema<Event> = /* @__PURE__ */ variant("source", {
  system: SystemEventSchema,
  user: UserEventSchema,
});
