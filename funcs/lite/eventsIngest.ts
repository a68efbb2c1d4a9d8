// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { EventsIngest } from "../../models/EventsIngest.js";
import type { EventsIngestResponse } from "../../models/EventsIngestResponse.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link eventsIngest} can fail with. */
export type EventsIngestError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Sends a batch of events to be counted, and tells how many were new.
 *
 * Give each event an `externalId`: one that the organization has used before is skipped and
 * counted under `duplicates`, so a batch can be sent again safely. Without it, a repeated call
 * counts twice.
 *
 * Events cannot be changed or deleted. They are billed by when they arrive: a `timestamp` in the
 * past never changes an invoice that is closed, one in the future is refused. Meters and balances
 * follow in the background; nothing refuses usage beyond a balance. An event may name an external
 * customer ID that no customer has yet; it counts for the customer that gets the ID.
 *
 * `HTTPValidationError`: no such customer or member (by Polar ID), an `organizationId` that is
 * missing or, with an organization access token, given, or a field is wrong; `loc` has the place
 * in the batch, and not one event of it was taken.
 *
 * `POST /v1/events/ingest`. Scopes: `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsIngest: Endpoint<EventsIngest, EventsIngestResponse, EventsIngestError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/events/ingest",
    errors: ["HTTPValidationError"],
    fields: { metadata: "keepKeys" },
    encode: jsonBody,
    read: json,
  });
