import { json } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody } from "../http/Source.js";
import { createCustomerSession } from "./createCustomerSession.js";
import { customerSessionCreate } from "./customerSessionCreate.js";

/** `/v1/customer-sessions/`. */
export const customerSessionRoutes: readonly Route[] = [
  route(
    { method: "POST", path: "/v1/customer-sessions/", scopes: ["customer_sessions:write"] },
    { body: fromBody(customerSessionCreate) },
    ({ body }, call) => json(createCustomerSession(call, body), 201),
  ),
];
