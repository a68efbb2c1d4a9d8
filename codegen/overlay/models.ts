import { benefitGrants } from "./models/benefitGrants.js";
import { common } from "./models/common.js";
import { customerRequests } from "./models/customerRequests.js";
import { customerStates } from "./models/customerStates.js";
import { customers } from "./models/customers.js";
import { members } from "./models/members.js";
import { paymentMethods } from "./models/paymentMethods.js";
import type { Overlay } from "./Overlay.js";

/** What each model is, and its fields by key. */
export const models: Overlay["models"] = {
  ...common,
  ...customers,
  ...customerRequests,
  ...customerStates,
  ...members,
  ...paymentMethods,
  ...benefitGrants,
};
