/** `polar-fn/entitlements`: who may do what, also while Polar is down. */
export type { Store, StoreOptions } from "../store/Store.js";
export type { StoreError } from "../store/StoreError.js";
export type { WaitUntil } from "../web/keepAlive.js";
export {
  createEntitlements,
  type Entitlements,
  type EntitlementsEvent,
  type Spent,
} from "./createEntitlements.js";
export type {
  Entitled,
  EntitlementsError,
  EntitlementsFailure,
  EntitlementsOptions,
  OfOptions,
} from "./EntitlementsOptions.js";
export { type BenefitQuery, hasBenefit } from "./hasBenefit.js";
export { meterBalance } from "./meterBalance.js";
export { hasActiveSubscription, seatsOf } from "./subscriptions.js";
