import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const SEATS_OFF = "`SDKError` with status 403: the organization does not sell by seat.";
const NO_SEAT = "`ResourceNotFound`: the token reaches no such seat.";

/** Seats that a customer bought and hands out. */
export const customerSeats: Words["functions"] = {
  customerSeatsListSeats: {
    about: "Lists all seats handed out of a subscription or an order, with how many are left.",
    more: `Set exactly one of \`subscriptionId\` and \`orderId\`. Revoked seats are among them, without their holder; there are no pages.\n\n\`BadRequest\`: neither is set. \`ResourceNotFound\`: the token reaches no such subscription or order. ${SEATS_OFF} ${faults.id}`,
  },
  customerSeatsAssignSeat: {
    about: "Hands a seat of a subscription or an order to someone, and returns it.",
    more: `Sends the holder an e-mail with a link that is good for 24 hours, and the \`customer_seat.assigned\` webhook; benefits come with the claim. With \`immediateClaim\` there is no e-mail: the seat is claimed at once, benefits are granted in the background and \`customer_seat.claimed\` is sent. Nothing is charged: the seats are paid for. A new e-mail makes a new member.\n\n\`SeatNotAvailable\`: no seat is free. \`SeatAlreadyAssigned\`: the person has one already. \`InvalidSeatAssignmentRequest\`: no such customer, the order is not paid, or the e-mail does not fit the external member ID. \`MemberNotFound\`: no such member. \`ResourceNotFound\`: no such subscription or order. ${SEATS_OFF} \`HTTPValidationError\`: not exactly one of \`subscriptionId\` and \`orderId\`, or the ways to name the holder contradict each other.`,
  },
  customerSeatsRevokeSeat: {
    about: "Takes a seat from its holder, and returns it.",
    more: `Benefits are revoked in the background, the seat is free again and \`customer_seat.revoked\` is sent. What the customer pays stays the same: lower the number of seats with \`subscriptionsUpdate\`. A seat revoked before is returned unchanged. ${NO_SEAT} ${SEATS_OFF} ${faults.id}`,
  },
  customerSeatsResendInvitation: {
    about: "Sends the invitation to a seat again, and returns the seat.",
    more: `The same link goes out and its 24 hours do not start anew; for an invitation that has run out, revoke the seat and assign it again. \`SeatNotPending\`: it was claimed or revoked. ${NO_SEAT} ${SEATS_OFF} ${faults.id}`,
  },
  customerSeatsGetClaimInfo: {
    about: "Gets what an invitation to a seat is for, without claiming it.",
    more: `Needs no access token: the invitation token in the link is the key. Safe for programs that follow links in e-mails. \`ResourceNotFound\`: no such invitation, or it was claimed, revoked or ran out. ${SEATS_OFF} \`HTTPValidationError\`: not known to happen.`,
  },
  customerSeatsClaimSeat: {
    about:
      "Claims a seat with the token of its invitation, and returns it with a session for the customer portal.",
    more: `Needs no access token: the invitation token is the key, and good for one claim. Benefits are granted in the background and \`customer_seat.claimed\` is sent. The session token is shown here only and is a secret.\n\n\`InvalidInvitationToken\`: no such invitation, or it was claimed, revoked or ran out. ${SEATS_OFF} \`HTTPValidationError\`: the token is no text.`,
  },
};
