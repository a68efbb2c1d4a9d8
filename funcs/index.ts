// Generated from the Polar API 2026-10 (generator 1). Do not edit.

export { type CustomersCreateError, customersCreate } from "./customersCreate.js";
export { type CustomersDeleteError, customersDelete } from "./customersDelete.js";
export { type CustomersDeleteExternalError, customersDeleteExternal } from "./customersDeleteExternal.js";
export { type CustomersExportError, customersExport } from "./customersExport.js";
export { type CustomersGetError, customersGet } from "./customersGet.js";
export { type CustomersGetExternalError, customersGetExternal } from "./customersGetExternal.js";
export { type CustomersGetStateError, customersGetState } from "./customersGetState.js";
export {
  type CustomersGetStateExternalError,
  customersGetStateExternal,
} from "./customersGetStateExternal.js";
export { type CustomersListError, customersList } from "./customersList.js";
export {
  type CustomersListPaymentMethodsError,
  customersListPaymentMethods,
} from "./customersListPaymentMethods.js";
export {
  type CustomersListPaymentMethodsExternalError,
  customersListPaymentMethodsExternal,
} from "./customersListPaymentMethodsExternal.js";
export { type CustomersMembersCreateError, customersMembersCreate } from "./customersMembersCreate.js";
export {
  type CustomersMembersCreateExternalError,
  customersMembersCreateExternal,
} from "./customersMembersCreateExternal.js";
export { type CustomersMembersDeleteError, customersMembersDelete } from "./customersMembersDelete.js";
export {
  type CustomersMembersDeleteExternalError,
  customersMembersDeleteExternal,
} from "./customersMembersDeleteExternal.js";
export { type CustomersMembersGetError, customersMembersGet } from "./customersMembersGet.js";
export {
  type CustomersMembersGetExternalError,
  customersMembersGetExternal,
} from "./customersMembersGetExternal.js";
export { type CustomersMembersListError, customersMembersList } from "./customersMembersList.js";
export {
  type CustomersMembersListExternalError,
  customersMembersListExternal,
} from "./customersMembersListExternal.js";
export { type CustomersMembersUpdateError, customersMembersUpdate } from "./customersMembersUpdate.js";
export {
  type CustomersMembersUpdateExternalError,
  customersMembersUpdateExternal,
} from "./customersMembersUpdateExternal.js";
export { type CustomersUpdateError, customersUpdate } from "./customersUpdate.js";
export { type CustomersUpdateExternalError, customersUpdateExternal } from "./customersUpdateExternal.js";
