import type { Overlay } from "../Overlay.js";
import { customerPortalBenefits } from "./customerPortalBenefits.js";
import { customerPortalPeople } from "./customerPortalPeople.js";
import { customerPortalPurchases } from "./customerPortalPurchases.js";

/** Models that only the customer portal has. */
export const customerPortal: Overlay["models"] = {
  ...customerPortalPeople,
  ...customerPortalPurchases,
  ...customerPortalBenefits,
};
