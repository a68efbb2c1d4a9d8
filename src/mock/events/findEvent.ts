import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { MockEvent } from "../wire/MockEvent.js";
import { presentEvent } from "./presentEvent.js";
import { visibleEvents } from "./visibleEvents.js";

/** The event with the ID, or a 404; so is one that waits for its parent. */
export function findEvent(call: Call, id: string): MockEvent {
  for (const [event, [parent]] of visibleEvents(call)) {
    // Alone, an event does not say how many are below it.
    const place = { parentId: parent?.id ?? null, childCount: 0 };
    if (event.id === id) return presentEvent(call.store, event, place);
  }
  throw resourceNotFound();
}
