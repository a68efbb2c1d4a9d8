import { either } from "../read/either.js";
import { httpUrl } from "../read/httpUrl.js";
import { nullable } from "../read/nullable.js";
import type { Reader } from "../read/Outcome.js";
import { object, optional, required } from "../read/object.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";

const common = {
  member_id: optional(nullable(uuid4)),
  external_member_id: optional(nullable(text())),
  return_url: optional(nullable(httpUrl)),
};

/** Whose session it is to be. Undefined: not sent. */
export interface CustomerSessionInput {
  readonly customer_id?: string;
  readonly external_customer_id?: string;
  readonly member_id: string | null | undefined;
  readonly external_member_id: string | null | undefined;
  readonly return_url: string | null | undefined;
}

export const customerSessionCreate: Reader<CustomerSessionInput> = either({
  CustomerSessionCustomerIDCreate: object({ ...common, customer_id: required(uuid4) }),
  CustomerSessionCustomerExternalIDCreate: object({ ...common, external_customer_id: required(text()) }),
});
