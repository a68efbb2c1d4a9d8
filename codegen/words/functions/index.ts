import type { Words } from "../Words.js";
import { benefits } from "./benefits.js";
import { checkoutLinks } from "./checkoutLinks.js";
import { checkouts } from "./checkouts.js";
import { customerPortalAccount } from "./customerPortalAccount.js";
import { customerPortalBenefits } from "./customerPortalBenefits.js";
import { customerPortalPurchases } from "./customerPortalPurchases.js";
import { customerPortalTeams } from "./customerPortalTeams.js";
import { customerSeats } from "./customerSeats.js";
import { customerSessions } from "./customerSessions.js";
import { customers } from "./customers.js";
import { customFields } from "./customFields.js";
import { discounts } from "./discounts.js";
import { disputes } from "./disputes.js";
import { events } from "./events.js";
import { files } from "./files.js";
import { licenseKeys } from "./licenseKeys.js";
import { memberships } from "./memberships.js";
import { meters } from "./meters.js";
import { metrics } from "./metrics.js";
import { oauth2 } from "./oauth2.js";
import { orders } from "./orders.js";
import { organizations } from "./organizations.js";
import { payments } from "./payments.js";
import { products } from "./products.js";
import { refunds } from "./refunds.js";
import { subscriptions } from "./subscriptions.js";
import { webhooks } from "./webhooks.js";

/** What each function does, and what to know before calling it. */
export const functions: Words["functions"] = {
  ...benefits,
  ...checkoutLinks,
  ...checkouts,
  ...customFields,
  ...customerPortalAccount,
  ...customerPortalBenefits,
  ...customerPortalPurchases,
  ...customerPortalTeams,
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
