import type { InvalidRequestError, UnexpectedClientError } from "../../core/errors.js";
import type { EventCreateCustomer } from "../../models/EventCreateCustomer.js";
import type { EventCreateExternalCustomer } from "../../models/EventCreateExternalCustomer.js";
import type { StoreError } from "../store/StoreError.js";

/** An event to record, for a customer by its Polar ID or by its ID in your system. */
export type UsageEvent = EventCreateCustomer | EventCreateExternalCustomer;

/** An event that is in the store: it has an ID, by which Polar counts it once, and a time. */
export type RecordedEvent = UsageEvent & { readonly externalId: string; readonly timestamp: Date };

/**
 * The store failed while an event was recorded. It may be there all the same: recording `event`
 * again, with the ID that it has, never counts it twice.
 */
export interface UnrecordedError extends StoreError {
  readonly event: RecordedEvent;
}

/** What recording an event can fail with. Nothing but the store is asked. */
export type UsageRecordError = InvalidRequestError | UnexpectedClientError | UnrecordedError;
