import { checkApi } from "../check/checkApi.js";
import type { Api } from "../facts/Api.js";
import { byName } from "../names.js";
import { isAnonymous } from "./anonymous.js";
import { planErrors } from "./errors.js";
import { fieldsOf, payloadFieldsOf } from "./fields.js";
import { planModels } from "./models.js";
import type { Plan } from "./Plan.js";
import { planRequest } from "./requests.js";
import { planUnionTags } from "./unionTags.js";

/** Works out of an API's facts the code to write. Stops where no code could be right. */
export function planCode(api: Api): Plan {
  checkApi(api);
  const models = [...planModels(api)].sort(byName);
  const shapes = new Map(models.map(({ name, shape }) => [name, shape]));
  return {
    version: api.version,
    models,
    functions: api.operations.map((operation) => {
      const request = planRequest(operation);
      const errors = planErrors(operation, shapes);
      return {
        operation,
        anonymous: isAnonymous(operation),
        ...(request ? { request } : {}),
        errors,
        fields: fieldsOf(operation, errors, shapes),
      };
    }),
    webhooks: api.webhooks,
    payloadFields: payloadFieldsOf(api.webhooks, shapes),
    unionTags: planUnionTags(api.operations, shapes),
  };
}
