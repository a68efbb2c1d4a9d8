import { awareDateTime } from "../read/awareDateTime.js";
import { either } from "../read/either.js";
import { eventMetadata } from "../read/eventMetadata.js";
import { list } from "../read/list.js";
import { nullable } from "../read/nullable.js";
import type { Reader } from "../read/Outcome.js";
import { object, optional, required } from "../read/object.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { MockEventValue } from "../wire/MockEvent.js";

const common = {
  timestamp: optional(awareDateTime),
  name: required(text({ max: 128 })),
  organization_id: optional(nullable(uuid4)),
  external_id: optional(nullable(text())),
  parent_id: optional(nullable(text())),
  metadata: optional(eventMetadata),
};

/** A new event, of a customer by ID or by external ID. Undefined: not sent. */
export interface EventInput {
  readonly timestamp: string | undefined;
  readonly name: string;
  readonly organization_id: string | null | undefined;
  readonly external_id: string | null | undefined;
  readonly parent_id: string | null | undefined;
  readonly metadata: ReadonlyMap<string, MockEventValue> | undefined;
  readonly customer_id?: string;
  readonly member_id?: string | null | undefined;
  readonly external_customer_id?: string;
  readonly external_member_id?: string | null | undefined;
}

const BY_ID = "EventCreateCustomer";
const BY_EXTERNAL_ID = "EventCreateExternalCustomer";

const event = either({
  [BY_ID]: object({
    ...common,
    customer_id: required(uuid4),
    member_id: optional(nullable(uuid4)),
  }),
  [BY_EXTERNAL_ID]: object({
    ...common,
    external_customer_id: required(text()),
    external_member_id: optional(nullable(text())),
  }),
});

/** The name of the shape that the event was read as, which issues about it repeat. */
export function shapeOf({ customer_id }: EventInput): string {
  return customer_id === undefined ? BY_EXTERNAL_ID : BY_ID;
}

export const eventsIngest: Reader<{ readonly events: readonly EventInput[] }> = object({
  events: required(list(event)),
});
