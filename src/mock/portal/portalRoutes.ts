import type { Route } from "../http/Route.js";
import { meRoutes } from "./meRoutes.js";
import { portalMeterRoutes } from "./portalMeterRoutes.js";
import { portalOrganizationRoute } from "./portalOrganizationRoute.js";

/** `/v1/customer-portal/`: what customers see and do themselves. */
export const portalRoutes: readonly Route[] = [...meRoutes, ...portalMeterRoutes, portalOrganizationRoute];
