import "./reactNative";
import { PolarCore } from "polar-fn/core";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";

const body = JSON.stringify({ detail: "Customer not found", error: "ResourceNotFound" });
const init = { status: 404, headers: { "content-type": "application/json" } };
const core = new PolarCore({ fetch: async () => new Response(body, init) });

customersGetStateExternal(core, { externalId: "me" }).then((res) => {
  if (res.ok || res.error.name !== "ResourceNotFound") throw new Error(JSON.stringify(res));
});
