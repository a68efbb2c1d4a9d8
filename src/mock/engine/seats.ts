import type { CustomerSeat } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { classError } from "../http/ApiError.js";
import { periodLater } from "../kit/time.js";
import { membersOf, memberWith } from "../members/membersOf.js";
import { newMember } from "../members/newMember.js";
import { presentMember } from "../members/presentMember.js";
import type { CustomerRecord, MemberRecord, OrderRecord, SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { SeatRecord } from "../store/seats.js";

/** What has seats: a subscription or an order. */
export interface SeatScope {
  readonly id: string;
  readonly seats: number;
  readonly customer_id: string;
  readonly subscription?: SubscriptionRecord;
  readonly order?: OrderRecord;
}

export function seatScopeOf(
  purchase: { readonly subscription: SubscriptionRecord } | { readonly order: OrderRecord },
): SeatScope {
  const { id, seats, customer_id } = "order" in purchase ? purchase.order : purchase.subscription;
  return { id, seats: seats ?? 0, customer_id, ...purchase };
}

/** All seats of a purchase that were ever given to somebody. */
export function seatsOf(store: Store, { id }: Pick<SeatScope, "id">): readonly SeatRecord[] {
  return store.seats.where((row) => row.subscription_id === id || row.order_id === id);
}

/** The seats of a purchase that somebody has. */
export function takenSeats(store: Store, scope: Pick<SeatScope, "id">): readonly SeatRecord[] {
  return seatsOf(store, scope).filter(({ status }) => status !== "revoked");
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
  scope: SeatScope,
  member: MemberRecord,
  { claimed, metadata = {} }: { readonly claimed: boolean; readonly metadata?: SeatRecord["seat_metadata"] },
): SeatRecord {
  const { store, uuid, now } = backend;
  if (takenSeats(store, scope).some(({ member_id }) => member_id === member.id)) {
    throw classError(400, "SeatAlreadyAssigned", `Seat already assigned to customer ${member.email}`);
  }
  const time = now();
  const free = seatsOf(store, scope).find(({ status }) => status === "revoked");
  const seat = store.seats.put({
    id: free?.id ?? uuid(),
    created_at: free?.created_at ?? time,
    modified_at: free === undefined ? null : time,
    subscription_id: scope.subscription?.id ?? null,
    order_id: scope.order?.id ?? null,
    status: claimed ? "claimed" : "pending",
    customer_id: scope.customer_id,
    member_id: member.id,
    ...(claimed
      ? { invitation_token: null, invitation_token_expires_at: null }
      : invitation(backend, member)),
    claimed_at: claimed ? time : null,
    revoked_at: null,
    seat_metadata: metadata,
  });
  syncSeats(backend, scope);
  return seat;
}

type Invitation = Pick<SeatRecord, "invitation_token" | "invitation_token_expires_at">;

function invitation({ store, uuid, now }: Backend, member: MemberRecord): Invitation {
  const token = uuid().replaceAll("-", "").concat(uuid().slice(0, 8));
  store.mails.put({ id: uuid(), kind: "seat_invitation", to: member.email, token });
  return { invitation_token: token, invitation_token_expires_at: periodLater(now(), "day", 1) };
}

/** Makes the seat the member's own. */
export function claimSeat(backend: Backend, scope: SeatScope, seat: SeatRecord): SeatRecord {
  const time = backend.now();
  const claimed = {
    ...seat,
    status: "claimed",
    invitation_token: null,
    claimed_at: time,
    modified_at: time,
  } as const;
  const next = backend.store.seats.put(claimed);
  syncSeats(backend, scope);
  return next;
}

/** Takes the seat away, with the benefits that came with it. */
export function revokeSeat(backend: Backend, scope: SeatScope, seat: SeatRecord): SeatRecord {
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
  syncSeats(backend, scope);
  return next;
}

/** Takes all seats of a subscription away, as it ends or is paused. */
export function revokeSeats(backend: Backend, subscription: SubscriptionRecord): void {
  for (const seat of takenSeats(backend.store, subscription)) {
    revokeSeat(backend, seatScopeOf({ subscription }), seat);
  }
}

function syncSeats(backend: Backend, { subscription, order }: SeatScope): void {
  if (subscription !== undefined) syncGrants(backend, { subscription });
  if (order !== undefined) syncGrants(backend, { order });
}

/** The buyer of seats becomes a team, and sits on the first of them. */
export function seatBuyer(backend: Backend, scope: SeatScope, buyer: CustomerRecord): void {
  if (scope.seats === 0 || !backend.memberManagement) return;
  const { store } = backend;
  const customer = store.customers.put({ ...buyer, type: "team" });
  const email = customer.email;
  const member = email === null ? membersOf(store, customer.id)[0] : memberByEmail(backend, customer, email);
  if (member !== undefined) giveSeat(backend, scope, member, { claimed: true });
}

/** The member with the address, who is added where the customer has none. */
export function memberByEmail(backend: Backend, customer: CustomerRecord, email: string): MemberRecord {
  const { store } = backend;
  const known = memberWith(store, customer.id, email);
  return known ?? store.members.put(newMember(backend, customer, { email }));
}
