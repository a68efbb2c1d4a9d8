import type { CustomerSeat } from "../api/answers.js";
import type { SeatAssign } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { customerIn } from "../customers/customerIn.js";
import { classError, resourceNotFound } from "../http/ApiError.js";
import { membersOf } from "../members/membersOf.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { giveSeat, memberByEmail, presentSeat, type SeatScope, takenSeats } from "./seats.js";

/** Gives a seat that is free to whom it is meant for. */
export function assign(backend: Backend, scope: SeatScope, body: SeatAssign): CustomerSeat {
  const { store } = backend;
  if (takenSeats(store, scope).length >= scope.seats) {
    throw classError(400, "SeatNotAvailable", `No available seats for ${scope.id}`);
  }
  const team = store.customers.get(scope.customer_id);
  if (team === undefined) throw resourceNotFound();
  const member = memberFor(backend, team, body);
  const seat = giveSeat(backend, scope, member, {
    claimed: body.immediate_claim,
    metadata: body.metadata ?? {},
  });
  return presentSeat(store, seat);
}

/** Whom the seat is for: a member, or somebody who becomes one. */
function memberFor(backend: Backend, team: CustomerRecord, body: SeatAssign): MemberRecord {
  const { store, now } = backend;
  const members = membersOf(store, team.id);
  const { member_id, external_member_id: externalId } = body;
  if (member_id || (externalId && !body.email)) {
    const found = members.find((row) => (member_id ? row.id === member_id : row.external_id === externalId));
    if (found !== undefined) return found;
    throw classError(404, "MemberNotFound", `Member not found: ${member_id ?? externalId}`);
  }
  const email = body.email ?? emailOf(store, team, body);
  const member = memberByEmail(backend, team, email);
  if (!externalId || member.external_id !== null) return member;
  return store.members.put({ ...member, external_id: externalId, modified_at: now() });
}

function emailOf(store: Store, team: CustomerRecord, body: SeatAssign): string {
  const name = { id: body.customer_id, external_id: body.external_customer_id };
  const found = customerIn(store, team.organization_id, name);
  if (found !== undefined && found.email !== null) return found.email;
  const detail = "Customer not found for the provided customer_id or external_customer_id.";
  throw classError(400, "InvalidSeatAssignmentRequest", detail);
}
