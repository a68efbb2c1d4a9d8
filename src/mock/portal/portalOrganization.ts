import type { Backend } from "../Backend.js";
import { type MockOrganization, organizationOf } from "../organizations/organizationOf.js";

/** What the portal tells of an organization. */
export interface PortalOrganization extends MockOrganization {
  readonly customer_portal_settings: {
    readonly usage: { readonly show: boolean };
    readonly subscription: { readonly update_seats: boolean; readonly update_plan: boolean };
    readonly customer: { readonly allow_email_change: boolean };
  };
  readonly organization_features: {
    readonly member_model_enabled: boolean;
    readonly checkout_localization_enabled: boolean;
  };
}

/** The organization with the settings that a new one has. */
export function portalOrganization(backend: Backend, id: string): PortalOrganization {
  return {
    ...organizationOf(backend, id),
    customer_portal_settings: {
      usage: { show: true },
      subscription: { update_seats: true, update_plan: true },
      customer: { allow_email_change: false },
    },
    organization_features: {
      member_model_enabled: backend.memberManagement,
      checkout_localization_enabled: false,
    },
  };
}
