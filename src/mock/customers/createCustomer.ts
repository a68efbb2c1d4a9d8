import type { Call } from "../http/Route.js";
import { targetOrganization } from "../http/targetOrganization.js";
import type { CustomerRecord } from "../store/records.js";
import { addCustomer } from "./addCustomer.js";
import type { CustomerInput } from "./customerBodies.js";

export function createCustomer(call: Call, input: CustomerInput): CustomerRecord {
  return addCustomer(call, targetOrganization(call, input.organization_id ?? null), input);
}
