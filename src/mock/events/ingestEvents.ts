import type { EventCreateCustomer, EventCreateExternalCustomer } from "../api/requests.js";
import { countEvents } from "../customerMeters/countEvents.js";
import { visibleCustomers } from "../customers/findCustomer.js";
import { rememberEventType } from "../engine/eventTypes.js";
import { polarRequestValidationError, requestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { given } from "../kit/fields.js";
import { wireTimestamp } from "../kit/time.js";
import { membersOf } from "../members/membersOf.js";
import type { Issue } from "../read/Outcome.js";
import type { EventRecord } from "../store/records.js";
import { customerOfEvent } from "./eventCustomers.js";

/** A new event, of a customer by ID or by external ID. */
type EventInput = Omit<EventCreateCustomer, "customer_id"> &
  Partial<Pick<EventCreateCustomer, "customer_id"> & EventCreateExternalCustomer>;

/** The name of the shape that the event was read as, which issues about it repeat. */
function shapeOf({ customer_id }: EventInput): string {
  return customer_id === undefined ? "EventCreateExternalCustomer" : "EventCreateCustomer";
}

interface Ingested {
  readonly inserted: number;
  readonly duplicates: number;
}

/**
 * Takes all events in or, when something is wrong with one, none. What came before is not taken
 * again.
 */
export function ingestEvents(call: Call, inputs: readonly EventInput[]): Ingested {
  const { store } = call;
  const now = call.now();
  const early = inputs.flatMap((input, index) => futureIssues(input, index, now));
  if (early.length > 0) throw requestValidationError(early);
  const issues = inputs.flatMap((input, index) => issueOf(call, input, index) ?? []);
  if (issues.length > 0) throw polarRequestValidationError(issues);

  const known = new Set(store.events.where(() => true).map(identity));
  const inserted: EventRecord[] = [];
  for (const input of inputs) {
    const organization_id = input.organization_id ?? call.subject.organizationIds[0] ?? "";
    const record = recordOf(call, input, organization_id, now);
    const name = identity(record);
    if (known.has(name)) continue;
    known.add(name);
    inserted.push(store.events.put(record));
    rememberEventType(call, record);
  }
  const customers = new Set(inserted.map((event) => customerOfEvent(store, event)?.id));
  for (const { id } of store.customers.where((row) => customers.has(row.id))) {
    const customer = store.customers.get(id);
    if (customer !== undefined) countEvents(call, customer);
  }
  return { inserted: inserted.length, duplicates: inputs.length - inserted.length };
}

/** What no two events share: the external ID within the organization, else their own ID. */
function identity({ organization_id, external_id, id }: EventRecord): string {
  return external_id === null ? id : `${organization_id} ${external_id}`;
}

function recordOf(call: Call, input: EventInput, organization_id: string, now: string): EventRecord {
  return {
    id: call.uuid(),
    timestamp: input.timestamp ?? now,
    organization_id,
    customer_id: input.customer_id ?? null,
    external_customer_id: input.external_customer_id ?? null,
    member_id: input.member_id ?? null,
    external_member_id: input.external_member_id ?? null,
    external_id: input.external_id ?? null,
    parent: input.parent_id ?? null,
    name: input.name,
    source: "user",
    metadata: input.metadata ?? {},
  };
}

/** An event of the future fits neither of the shapes that the server tries. */
function futureIssues(input: EventInput, index: number, now: string): readonly Issue[] {
  const { timestamp, customer_id } = input;
  if (timestamp === undefined || timestamp <= now) return [];
  const sent = { ...given(input), timestamp: wireTimestamp(timestamp) };
  const id = customer_id === undefined ? "customer_id" : "external_customer_id";
  return ["EventCreateCustomer", "EventCreateExternalCustomer"].flatMap((shape) => {
    const loc = ["body", "events", index, shape];
    const msg = "Value error, Timestamp must be in the past.";
    const late = { type: "value_error", msg, input: sent.timestamp, ctx: { error: {} } };
    const missing = { type: "missing", loc: [...loc, id], msg: "Field required", input: sent };
    const issue = { ...late, loc: [...loc, "timestamp"] };
    return shape === shapeOf(input) ? [issue] : [issue, missing];
  });
}

/** The first thing that stands against an event. */
function issueOf(call: Call, input: EventInput, index: number): Issue | undefined {
  const { subject, store } = call;

  function issue(field: string, type: string, msg: string, value: unknown): Issue {
    return {
      type,
      loc: ["body", "events", index, field],
      msg,
      input: value,
    };
  }

  const organization = input.organization_id ?? null;
  if (subject.kind === "organization" && organization !== null) {
    const msg = "Setting organization_id is disallowed when using an organization token.";
    return issue("organization_id", "organization_token", msg, organization);
  }
  if (subject.kind === "user" && organization === null) {
    return issue("organization_id", "missing", "organization_id is required.", null);
  }
  if (organization !== null && !subject.organizationIds.includes(organization)) {
    return issue("organization_id", "organization_id", "Organization not found.", organization);
  }
  const { customer_id, member_id } = input;
  if (customer_id === undefined) return undefined;
  const customers = visibleCustomers(call);
  if (!customers.some(({ id }) => id === customer_id)) {
    return issue("customer_id", "customer_id", "Customer not found.", customer_id);
  }
  if (member_id === undefined || member_id === null) return undefined;
  const known = customers.some((row) => membersOf(store, row.id).some(({ id }) => id === member_id));
  return known ? undefined : issue("member_id", "member_id", "Member not found.", member_id);
}
