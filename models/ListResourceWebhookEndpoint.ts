// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";
import { type WebhookEndpoint, WebhookEndpointSchema } from "./WebhookEndpoint.js";

/** A page of webhook endpoints as the API sends it. */
export interface ListResourceWebhookEndpoint {
  items: WebhookEndpoint[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceWebhookEndpoint}. */
export const ListResourceWebhookEndpointSchema: ObjectSchema<ListResourceWebhookEndpoint> =
  /* @__PURE__ */ objectSchema<ListResourceWebhookEndpoint>({
    items: listSchema(WebhookEndpointSchema),
    pagination: PaginationSchema,
  });
