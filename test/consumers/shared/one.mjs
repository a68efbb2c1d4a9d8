import { PolarCore } from "polar-fn/lite/core";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";

const state = JSON.stringify({ id: "a", external_id: "me" });
const headers = { "content-type": "application/json" };
const core = new PolarCore({ fetch: async () => new Response(state, { headers }) });

customersGetStateExternal(core, { externalId: "me" }).then((res) => {
  console.log(res.ok ? `bundled ${res.value.externalId}` : res.error.message);
});
