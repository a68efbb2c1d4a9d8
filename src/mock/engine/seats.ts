import type { CustomerSeat } from "../api/answers.js";
import type { SeatAssign } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { namesOf, type Purchase, syncGrants } from "../benefitGrants/syncGrants.js";
import { customerIn } from "../customers/customerIn.js";
import { classError, resourceNotFound } from "../http/ApiError.js";
import { periodLater } from "../kit/time.js";
import { membersOf, memberWith, newMember, presentMember } from "../members/membersOf.js";
import type { CustomerRecord, MemberRecord, SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { SeatRecord } from "../store/seats.js";

/** All seats of a purchase that were ever given to somebody. */
export function seatsOf(store: Store, { id }: Purchase): readonly SeatRecord[] {
  return store.seats.where((row) => row.subscription_id === id || row.order_id === id);
}

/** The seats of a purchase that somebody has. */
export function takenSeats(store: Store, purchase: Purchase): readonly SeatRecord[] {
  return seatsOf(store, purchase).filter(({ status }) => status !== "revoked");
}

export function presentSeat(store: Store, seat: SeatRecord, holder: SeatRecord = seat): CustomerSeat {
  const { invitation_token: _, ...shown } = seat;
  const member = store.members.get(holder.member_id);
  const email = member?.email ?? null;
  return {
    ...shown,
    member: member === undefined ? null : presentMember(member),
    email: seat.member_id === null ? null : email,
    customer_email: email,
  };
}

/** Gives a seat to a member, who has to claim it unless that is done at once. */
export function giveSeat(
  backend: Backend,
  purchase: Purchase,
  member: MemberRecord,
  { claimed, metadata = {} }: { readonly claimed: boolean; readonly metadata?: SeatRecord["seat_metadata"] },
): SeatRecord {
  const { store, uuid, now } = backend;
  if (takenSeats(store, purchase).some(({ member_id }) => member_id === member.id)) {
    throw classError(400, "SeatAlreadyAssigned", `Seat already assigned to customer ${member.email}`);
  }
  const time = now();
  const free = seatsOf(store, purchase).find(({ status }) => status === "revoked");
  const seat = store.seats.put({
    id: free?.id ?? uuid(),
    created_at: free?.created_at ?? time,
    modified_at: free === undefined ? null : time,
    ...namesOf(purchase),
    status: claimed ? "claimed" : "pending",
    customer_id: purchase.customer_id,
    member_id: member.id,
    ...(claimed
      ? { invitation_token: null, invitation_token_expires_at: null }
      : invitation(backend, member)),
    claimed_at: claimed ? time : null,
    revoked_at: null,
    seat_metadata: metadata,
  });
  syncGrants(backend, purchase);
  return seat;
}

type Invitation = Pick<SeatRecord, "invitation_token" | "invitation_token_expires_at">;

function invitation({ store, uuid, now }: Backend, member: MemberRecord): Invitation {
  const token = uuid().replaceAll("-", "").concat(uuid().slice(0, 8));
  store.mails.put({ id: uuid(), kind: "seat_invitation", to: member.email, token });
  return { invitation_token: token, invitation_token_expires_at: periodLater(now(), "day", 1) };
}

/** Makes the seat the member's own. */
export function claimSeat(backend: Backend, purchase: Purchase, seat: SeatRecord): SeatRecord {
  const time = backend.now();
  const claimed = {
    ...seat,
    status: "claimed",
    invitation_token: null,
    claimed_at: time,
    modified_at: time,
  } as const;
  const next = backend.store.seats.put(claimed);
  syncGrants(backend, purchase);
  return next;
}

/** Takes the seat away, with the benefits that came with it. */
export function revokeSeat(backend: Backend, purchase: Purchase, seat: SeatRecord): SeatRecord {
  if (seat.status === "revoked") return seat;
  const time = backend.now();
  const next = backend.store.seats.put({
    ...seat,
    status: "revoked",
    customer_id: null,
    member_id: null,
    invitation_token: null,
    revoked_at: time,
    modified_at: time,
  });
  syncGrants(backend, purchase);
  return next;
}

/** Takes all seats of a subscription away, as it ends or is paused. */
export function revokeSeats(backend: Backend, subscription: SubscriptionRecord): void {
  for (const seat of takenSeats(backend.store, subscription)) {
    revokeSeat(backend, subscription, seat);
  }
}

/** The buyer of seats becomes a team, and sits on the first of them. */
export function seatBuyer(backend: Backend, purchase: Purchase, buyer: CustomerRecord): void {
  if (!purchase.seats || !backend.memberManagement) return;
  const { store } = backend;
  const customer = store.customers.put({ ...buyer, type: "team" });
  const email = customer.email;
  const member = email === null ? membersOf(store, customer.id)[0] : memberByEmail(backend, customer, email);
  if (member !== undefined) giveSeat(backend, purchase, member, { claimed: true });
}

/** The member with the address, who is added where the customer has none. */
export function memberByEmail(backend: Backend, customer: CustomerRecord, email: string): MemberRecord {
  const { store } = backend;
  const known = memberWith(store, customer.id, email);
  return known ?? store.members.put(newMember(backend, customer, { email }));
}

/** Gives a seat that is free to whom it is meant for. */
export function assign(backend: Backend, purchase: Purchase, body: SeatAssign): CustomerSeat {
  const { store } = backend;
  if (takenSeats(store, purchase).length >= (purchase.seats ?? 0)) {
    throw classError(400, "SeatNotAvailable", `No available seats for ${purchase.id}`);
  }
  const team = store.customers.get(purchase.customer_id);
  if (team === undefined) throw resourceNotFound();
  const member = memberFor(backend, team, body);
  const seat = giveSeat(backend, purchase, member, {
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
