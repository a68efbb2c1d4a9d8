import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersDelete } from "polar-fn/funcs/customersDelete";
import { customersExport } from "polar-fn/funcs/customersExport";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersList } from "polar-fn/funcs/customersList";
import { customersMembersCreate } from "polar-fn/funcs/customersMembersCreate";
import { customersUpdate } from "polar-fn/funcs/customersUpdate";
import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { ordersList } from "polar-fn/funcs/ordersList";
import { customersCreate as liteCustomersCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersDelete as liteCustomersDelete } from "polar-fn/lite/funcs/customersDelete";
import { customersExport as liteCustomersExport } from "polar-fn/lite/funcs/customersExport";
import { customersGet as liteCustomersGet } from "polar-fn/lite/funcs/customersGet";
import { customersGetStateExternal as liteCustomersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
import { customersList as liteCustomersList } from "polar-fn/lite/funcs/customersList";
import { customersMembersCreate as liteCustomersMembersCreate } from "polar-fn/lite/funcs/customersMembersCreate";
import { customersUpdate as liteCustomersUpdate } from "polar-fn/lite/funcs/customersUpdate";
import { eventsIngest as liteEventsIngest } from "polar-fn/lite/funcs/eventsIngest";
import { ordersList as liteOrdersList } from "polar-fn/lite/funcs/ordersList";

/**
 * Functions of every kind, checked: path, query, body, both, no value, text, pages, free-form maps.
 */
export const full = {
  customersCreate,
  customersDelete,
  customersExport,
  customersGet,
  customersGetStateExternal,
  customersList,
  customersMembersCreate,
  customersUpdate,
  eventsIngest,
  ordersList,
};

/** The same, without checks. */
export const lite: typeof full = {
  customersCreate: liteCustomersCreate,
  customersDelete: liteCustomersDelete,
  customersExport: liteCustomersExport,
  customersGet: liteCustomersGet,
  customersGetStateExternal: liteCustomersGetStateExternal,
  customersList: liteCustomersList,
  customersMembersCreate: liteCustomersMembersCreate,
  customersUpdate: liteCustomersUpdate,
  eventsIngest: liteEventsIngest,
  ordersList: liteOrdersList,
};
