import { PolarCore } from "polar-fn/lite/core";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";

const state = { id: "a", external_id: "me" };
const core = new PolarCore({ fetch: async () => Response.json(state) });

customersGetStateExternal(core, { externalId: "me" }).then((res) => {
  console.log(res.ok ? `bundled ${res.value.externalId}` : res.error.message);
});
