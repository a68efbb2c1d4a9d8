import { customerRoutes } from "./customers/customerRoutes.js";
import type { Route } from "./http/Route.js";
import { memberRoutes } from "./members/memberRoutes.js";
import { paymentMethodRoutes } from "./paymentMethods/paymentMethodRoutes.js";

/** All operations that the mock implements. A new resource adds its routes here. */
export const routes: readonly Route[] = [...customerRoutes, ...memberRoutes, ...paymentMethodRoutes];
