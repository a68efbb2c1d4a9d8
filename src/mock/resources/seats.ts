import type { CustomerSeat, SeatsList } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import type { Purchase } from "../benefitGrants/syncGrants.js";
import { openCustomerSession } from "../customerSessions/openCustomerSession.js";
import { assign, claimSeat, presentSeat, revokeSeat, seatsOf, takenSeats } from "../engine/seats.js";
import { classError, resourceNotFound } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { pageOf } from "../http/resource.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { billingOf } from "../portal/portalCustomer.js";
import { presentPortalSubscription } from "../portal/presentPurchases.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { SeatRecord } from "../store/seats.js";

export const seatHandlers: HandlersOf<"customerSeats" | "customerPortalSeats"> = {
  customerSeatsListSeats: (call, { query }) =>
    listed(call.store, purchaseFor(call.store, query, ofOrganization(call))),
  customerSeatsAssignSeat: (call, { body }) =>
    assign(call, purchaseFor(call.store, body, ofOrganization(call)), body),
  customerSeatsRevokeSeat: (call, { path }) => revoke(call, path.seat_id, ofOrganization(call)),
  customerSeatsResendInvitation: (call, { path }) => resend(call, path.seat_id, ofOrganization(call)),
  customerSeatsGetClaimInfo: (call, { path }) => {
    const seat = invited(call, path.invitation_token);
    const purchase = seat === undefined ? undefined : purchaseOf(call.store, seat);
    const product = call.store.products.get(purchase?.product_id ?? null);
    if (seat === undefined || product === undefined)
      throw resourceNotFound("Invalid or expired invitation token");
    const { name, slug } = organizationOf(call, product.organization_id);
    return {
      product_name: product.name,
      product_id: product.id,
      organization_name: name,
      organization_slug: slug,
      customer_email: call.store.members.get(seat.member_id)?.email ?? "",
      can_claim: true,
    };
  },
  customerSeatsClaimSeat: (call, { body }) => {
    const seat = invited(call, body.invitation_token);
    const purchase = seat === undefined ? undefined : purchaseOf(call.store, seat);
    if (seat === undefined || purchase === undefined) {
      throw classError(400, "InvalidInvitationToken", "Invalid or expired invitation token");
    }
    const claimed = claimSeat(call, purchase, seat);
    const customer = call.store.customers.get(purchase.customer_id);
    if (customer === undefined) throw resourceNotFound();
    const session = openCustomerSession(call, customer, call.store.members.get(claimed.member_id));
    return { seat: presentSeat(call.store, claimed), customer_session_token: session.token };
  },
  customerPortalSeatsListSeats: (call, { query }) =>
    listed(call.store, purchaseFor(call.store, query, ofCustomer(call.subject.customer))),
  customerPortalSeatsAssignSeat: (call, { body }) =>
    assign(call, purchaseFor(call.store, body, ofCustomer(billingOf(call))), body),
  customerPortalSeatsRevokeSeat: (call, { path }) => revoke(call, path.seat_id, ofCustomer(billingOf(call))),
  customerPortalSeatsResendInvitation: (call, { path }) =>
    resend(call, path.seat_id, ofCustomer(billingOf(call))),
  customerPortalSeatsListClaimedSubscriptions: (call, { query }) => {
    const { member, customer } = call.subject;
    const claimed = call.store.seats.where(
      (row) => row.status === "claimed" && row.member_id === (member?.id ?? ""),
    );
    const ids = claimed.flatMap(({ subscription_id }) => subscription_id ?? []);
    const rows = call.store.subscriptions.all(ids).filter(({ customer_id }) => customer_id === customer.id);
    return pageOf(call, rows, query, (row) => presentPortalSubscription(call, row));
  },
};

type MayReach = (purchase: Purchase) => boolean;

function ofOrganization({ store, subject }: Call): MayReach {
  return ({ customer_id }) =>
    subject.organizationIds.includes(store.customers.get(customer_id)?.organization_id ?? "");
}

function ofCustomer({ id }: CustomerRecord): MayReach {
  return ({ customer_id }) => customer_id === id;
}

interface Named {
  readonly subscription_id?: string | null | undefined;
  readonly order_id?: string | null | undefined;
}

/** The purchase that was named, or a 404. */
function purchaseFor(store: Store, { subscription_id, order_id }: Named, mayReach: MayReach): Purchase {
  if (!subscription_id && !order_id) {
    throw classError(400, "BadRequest", "Either subscription_id or order_id must be provided");
  }
  const subscription = store.subscriptions.get(subscription_id ?? null);
  const order = store.orders.get(order_id ?? null);
  const purchase = subscription_id ? subscription : order;
  if (purchase !== undefined && mayReach(purchase)) return purchase;
  throw resourceNotFound(subscription_id ? "Subscription not found" : "Order not found");
}

function purchaseOf(store: Store, seat: SeatRecord): Purchase | undefined {
  return store.subscriptions.get(seat.subscription_id) ?? store.orders.get(seat.order_id);
}

function listed(store: Store, purchase: Purchase): SeatsList {
  return {
    seats: seatsOf(store, purchase).map((seat) => presentSeat(store, seat)),
    available_seats: Math.max(0, (purchase.seats ?? 0) - takenSeats(store, purchase).length),
    total_seats: purchase.seats ?? 0,
  };
}

function findSeat(
  store: Store,
  id: string,
  mayReach: MayReach,
): { readonly seat: SeatRecord; readonly purchase: Purchase } {
  const seat = store.seats.get(id);
  const purchase = seat === undefined ? undefined : purchaseOf(store, seat);
  if (seat === undefined || purchase === undefined || !mayReach(purchase))
    throw resourceNotFound("Seat not found");
  return { seat, purchase };
}

/** The answer still tells whose seat it was. */
function revoke(backend: Backend, id: string, mayReach: MayReach): CustomerSeat {
  const { seat, purchase } = findSeat(backend.store, id, mayReach);
  return presentSeat(backend.store, revokeSeat(backend, purchase, seat), seat);
}

function resend({ store, uuid }: Backend, id: string, mayReach: MayReach): CustomerSeat {
  const { seat } = findSeat(store, id, mayReach);
  if (seat.status !== "pending") throw classError(400, "SeatNotPending", "Seat is not in pending status");
  const member = store.members.get(seat.member_id);
  if (member !== undefined && seat.invitation_token !== null) {
    store.mails.put({ id: uuid(), kind: "seat_invitation", to: member.email, token: seat.invitation_token });
  }
  return presentSeat(store, seat);
}

/** The seat that an invitation is for, as long as it can be claimed. */
function invited({ store, now }: Backend, token: string): SeatRecord | undefined {
  return store.seats.find(
    (row) =>
      row.status === "pending" &&
      row.invitation_token === token &&
      (row.invitation_token_expires_at ?? "") > now(),
  );
}
