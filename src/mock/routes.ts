import { customerMeterRoutes } from "./customerMeters/customerMeterRoutes.js";
import { customerSessionRoutes } from "./customerSessions/customerSessionRoutes.js";
import { customerRoutes } from "./customers/customerRoutes.js";
import { eventRoutes } from "./events/eventRoutes.js";
import type { Route } from "./http/Route.js";
import { memberRoutes } from "./members/memberRoutes.js";
import { meterRoutes } from "./meters/meterRoutes.js";
import { paymentMethodRoutes } from "./paymentMethods/paymentMethodRoutes.js";
import { portalRoutes } from "./portal/portalRoutes.js";

/** All operations that the mock implements. A new resource adds its routes here. */
export const routes: readonly Route[] = [
  ...customerMeterRoutes,
  ...customerRoutes,
  ...customerSessionRoutes,
  ...eventRoutes,
  ...memberRoutes,
  ...meterRoutes,
  ...paymentMethodRoutes,
  ...portalRoutes,
];
