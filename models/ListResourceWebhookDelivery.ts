// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";
import { type WebhookDelivery, WebhookDeliverySchema } from "./WebhookDelivery.js";

/** A page of deliveries as the API sends it. */
export interface ListResourceWebhookDelivery {
  items: WebhookDelivery[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceWebhookDelivery}. */
export const ListResourceWebhookDeliverySchema: ObjectSchema<ListResourceWebhookDelivery> =
  /* @__PURE__ */ objectSchema<ListResourceWebhookDelivery>({
    items: listSchema(WebhookDeliverySchema),
    pagination: PaginationSchema,
  });
