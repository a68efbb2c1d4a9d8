// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import type { Alias } from "../../core/codec.js";

/** The wire names that mean something else than usual in the payload of an event. */
export const payloadAlias: Alias | undefined = (name, holder) =>
  name === "timestamp" && "message" in holder ? "" : name === "last_credited_at" ? "" : name;
