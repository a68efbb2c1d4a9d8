import { benefits } from "./functions/benefits.js";
import { checkoutLinks } from "./functions/checkoutLinks.js";
import { checkouts } from "./functions/checkouts.js";
import { customerPortal } from "./functions/customerPortal.js";
import { customerSeats } from "./functions/customerSeats.js";
import { customerSessions } from "./functions/customerSessions.js";
import { customers } from "./functions/customers.js";
import { customFields } from "./functions/customFields.js";
import { discounts } from "./functions/discounts.js";
import { disputes } from "./functions/disputes.js";
import { events } from "./functions/events.js";
import { files } from "./functions/files.js";
import { licenseKeys } from "./functions/licenseKeys.js";
import { memberships } from "./functions/memberships.js";
import { meters } from "./functions/meters.js";
import { metrics } from "./functions/metrics.js";
import { oauth2 } from "./functions/oauth2.js";
import { orders } from "./functions/orders.js";
import { organizations } from "./functions/organizations.js";
import { payments } from "./functions/payments.js";
import { products } from "./functions/products.js";
import { refunds } from "./functions/refunds.js";
import { subscriptions } from "./functions/subscriptions.js";
import { webhooks } from "./functions/webhooks.js";
import type { Overlay } from "./Overlay.js";

/** What each function does, and what to know before calling it. */
export const functions: Overlay["functions"] = {
  ...benefits,
  ...checkoutLinks,
  ...checkouts,
  ...customFields,
  ...customerPortal,
  ...customerSeats,
  ...customerSessions,
  ...customers,
  ...discounts,
  ...disputes,
  ...events,
  ...files,
  ...licenseKeys,
  ...memberships,
  ...meters,
  ...metrics,
  ...oauth2,
  ...orders,
  ...organizations,
  ...payments,
  ...products,
  ...refunds,
  ...subscriptions,
  ...webhooks,
};
