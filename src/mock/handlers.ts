import type { Handlers, OperationName } from "./http/Handler.js";
import { benefitHandlers } from "./resources/benefits.js";
import { checkoutLinkHandlers } from "./resources/checkoutLinks.js";
import { checkoutHandlers } from "./resources/checkouts.js";
import { customerSessionHandlers } from "./resources/customerSessions.js";
import { customerHandlers } from "./resources/customers.js";
import { customFieldHandlers } from "./resources/customFields.js";
import { discountHandlers } from "./resources/discounts.js";
import { eventHandlers } from "./resources/events.js";
import { eventTypeHandlers } from "./resources/eventTypes.js";
import { fileHandlers } from "./resources/files.js";
import { licenseKeyHandlers } from "./resources/licenseKeys.js";
import { memberHandlers } from "./resources/members.js";
import { meterHandlers } from "./resources/meters.js";
import { metricHandlers } from "./resources/metrics.js";
import { oauth2Handlers } from "./resources/oauth2.js";
import { orderHandlers } from "./resources/orders.js";
import { organizationHandlers } from "./resources/organizations.js";
import { paymentHandlers } from "./resources/payments.js";
import { portalHandlers } from "./resources/portal.js";
import { portalGrantHandlers } from "./resources/portalGrants.js";
import { portalMeHandlers } from "./resources/portalMe.js";
import { productHandlers } from "./resources/products.js";
import { seatHandlers } from "./resources/seats.js";
import { subscriptionHandlers } from "./resources/subscriptions.js";
import { webhookHandlers } from "./resources/webhooks.js";

/** What the mock does, by the names of the operations. A new resource adds its handlers here. */
export const handlers: Handlers<OperationName> = {
  ...benefitHandlers,
  ...checkoutHandlers,
  ...checkoutLinkHandlers,
  ...customFieldHandlers,
  ...customerSessionHandlers,
  ...customerHandlers,
  ...eventHandlers,
  ...meterHandlers,
  ...discountHandlers,
  ...eventTypeHandlers,
  ...fileHandlers,
  ...licenseKeyHandlers,
  ...metricHandlers,
  ...oauth2Handlers,
  ...organizationHandlers,
  ...orderHandlers,
  ...paymentHandlers,
  ...portalHandlers,
  ...portalGrantHandlers,
  ...portalMeHandlers,
  ...productHandlers,
  ...seatHandlers,
  ...subscriptionHandlers,
  ...memberHandlers,
  ...webhookHandlers,
};
