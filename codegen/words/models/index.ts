import type { Words } from "../Words.js";
import { benefitGrants } from "./benefitGrants.js";
import { benefits } from "./benefits.js";
import { checkoutLinks } from "./checkoutLinks.js";
import { checkouts } from "./checkouts.js";
import { common } from "./common.js";
import { customerPortalBenefits } from "./customerPortalBenefits.js";
import { customerPortalPeople } from "./customerPortalPeople.js";
import { customerPortalPurchases } from "./customerPortalPurchases.js";
import { customerRequests } from "./customerRequests.js";
import { customerSeats } from "./customerSeats.js";
import { customerSessions } from "./customerSessions.js";
import { customerStates } from "./customerStates.js";
import { customers } from "./customers.js";
import { customFields } from "./customFields.js";
import { discounts } from "./discounts.js";
import { disputes } from "./disputes.js";
import { events } from "./events.js";
import { files } from "./files.js";
import { licenseKeys } from "./licenseKeys.js";
import { members } from "./members.js";
import { meters } from "./meters.js";
import { metrics } from "./metrics.js";
import { oauth2 } from "./oauth2.js";
import { orders } from "./orders.js";
import { organizations } from "./organizations.js";
import { paymentMethods } from "./paymentMethods.js";
import { payments } from "./payments.js";
import { products } from "./products.js";
import { refunds } from "./refunds.js";
import { subscriptions } from "./subscriptions.js";
import { webhookEndpoints } from "./webhookEndpoints.js";
import { webhookPayloads } from "./webhookPayloads.js";

/** What each model is, and its fields by key. */
export const models: Words["models"] = {
  ...benefitGrants,
  ...benefits,
  ...checkoutLinks,
  ...checkouts,
  ...common,
  ...customFields,
  ...customerPortalBenefits,
  ...customerPortalPeople,
  ...customerPortalPurchases,
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
