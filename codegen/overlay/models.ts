import { benefitGrants } from "./models/benefitGrants.js";
import { benefits } from "./models/benefits.js";
import { checkoutLinks } from "./models/checkoutLinks.js";
import { checkouts } from "./models/checkouts.js";
import { common } from "./models/common.js";
import { customerPortal } from "./models/customerPortal.js";
import { customerRequests } from "./models/customerRequests.js";
import { customerSeats } from "./models/customerSeats.js";
import { customerSessions } from "./models/customerSessions.js";
import { customerStates } from "./models/customerStates.js";
import { customers } from "./models/customers.js";
import { customFields } from "./models/customFields.js";
import { discounts } from "./models/discounts.js";
import { disputes } from "./models/disputes.js";
import { events } from "./models/events.js";
import { files } from "./models/files.js";
import { licenseKeys } from "./models/licenseKeys.js";
import { members } from "./models/members.js";
import { meters } from "./models/meters.js";
import { metrics } from "./models/metrics.js";
import { oauth2 } from "./models/oauth2.js";
import { orders } from "./models/orders.js";
import { organizations } from "./models/organizations.js";
import { paymentMethods } from "./models/paymentMethods.js";
import { payments } from "./models/payments.js";
import { products } from "./models/products.js";
import { refunds } from "./models/refunds.js";
import { subscriptions } from "./models/subscriptions.js";
import { webhookEndpoints } from "./models/webhookEndpoints.js";
import { webhookPayloads } from "./models/webhookPayloads.js";
import type { Overlay } from "./Overlay.js";

/** What each model is, and its fields by key. */
export const models: Overlay["models"] = {
  ...benefitGrants,
  ...benefits,
  ...checkoutLinks,
  ...checkouts,
  ...common,
  ...customFields,
  ...customerPortal,
  ...customerRequests,
  ...customerSeats,
  ...customerSessions,
  ...customerStates,
  ...customers,
  ...discounts,
  ...disputes,
  ...events,
  ...files,
  ...licenseKeys,
  ...members,
  ...meters,
  ...metrics,
  ...oauth2,
  ...orders,
  ...organizations,
  ...paymentMethods,
  ...payments,
  ...products,
  ...refunds,
  ...subscriptions,
  ...webhookEndpoints,
  ...webhookPayloads,
};
