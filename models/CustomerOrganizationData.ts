// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerOrganization, CustomerOrganizationSchema } from "./CustomerOrganization.js";
import { type CustomerProduct, CustomerProductSchema } from "./CustomerProduct.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** An organization with what it sells. */
export interface CustomerOrganizationData {
  organization: CustomerOrganization;
  /** Public products that are not archived. */
  products: CustomerProduct[];
}

/** Checks a {@link CustomerOrganizationData}. */
export const CustomerOrganizationDataSchema: ObjectSchema<CustomerOrganizationData> =
  /* @__PURE__ */ objectSchema<CustomerOrganizationData>({
    organization: CustomerOrganizationSchema,
    products: listSchema(CustomerProductSchema),
  });
