// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface EventType {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  label: string;
  labelPropertySelector?: string | null | undefined;
  /** A UUID (version 4). */
  organizationId: string;
}

/** Checks a {@link EventType}. */
export const EventTypeSchema: ObjectSchema<EventType> = /* @__PURE__ */ objectSchema<EventType>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  name: v.string(),
  label: v.string(),
  labelPropertySelector: nullish(v.string()),
  organizationId: v.string(),
});
