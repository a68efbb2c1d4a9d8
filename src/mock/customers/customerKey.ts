import { fromPath, type Source } from "../http/Source.js";
import { ok } from "../read/Outcome.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { CustomerKey } from "./findCustomer.js";

/** A way to name a customer in a path. */
export interface CustomerPath {
  readonly path: string;
  readonly key: Source<CustomerKey>;
}

const readId = fromPath("id", uuid4);
const readExternalId = fromPath("external_id", text());

export const byId: CustomerPath = {
  path: "/v1/customers/{id}",
  key(inputs) {
    const id = readId(inputs);
    return id.ok ? ok({ id: id.value }) : id;
  },
};

export const byExternalId: CustomerPath = {
  path: "/v1/customers/external/{external_id}",
  key(inputs) {
    const id = readExternalId(inputs);
    return id.ok ? ok({ external_id: id.value }) : id;
  },
};
