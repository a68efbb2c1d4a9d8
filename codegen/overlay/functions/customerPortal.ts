import type { Overlay } from "../Overlay.js";
import { customerPortalAccount } from "./customerPortalAccount.js";
import { customerPortalBenefits } from "./customerPortalBenefits.js";
import { customerPortalPurchases } from "./customerPortalPurchases.js";
import { customerPortalTeams } from "./customerPortalTeams.js";

/** The functions of the customer portal. */
export const customerPortal: Overlay["functions"] = {
  ...customerPortalAccount,
  ...customerPortalPurchases,
  ...customerPortalBenefits,
  ...customerPortalTeams,
};
