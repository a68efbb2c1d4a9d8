// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { EventsIngest } from "../../models/EventsIngest.js";
import type { EventsIngestResponse } from "../../models/EventsIngestResponse.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link eventsIngest} can fail with. */
export type EventsIngestError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/events/ingest`. Scopes: `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsIngest: Endpoint<EventsIngest, EventsIngestResponse, EventsIngestError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/events/ingest",
    errors: ["HTTPValidationError"],
    alias: (name) => (name === "metadata" ? "prices" : name),
    encode: jsonBody,
    read: json,
  });
