import { customerMeterRoutes } from "./customerMeters/customerMeterRoutes.js";
import { customerRoutes } from "./customers/customerRoutes.js";
import { eventRoutes } from "./events/eventRoutes.js";
import type { Route } from "./http/Route.js";
import { meterRoutes } from "./meters/meterRoutes.js";

/** All operations that the mock implements. A new resource adds its routes here. */
export const routes: readonly Route[] = [
  ...customerMeterRoutes,
  ...customerRoutes,
  ...eventRoutes,
  ...meterRoutes,
];
