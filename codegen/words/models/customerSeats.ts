import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const HOLDER = "Name the holder by it, or by another of these fields";

/** Seats that a customer bought and hands out. */
export const customerSeats: Words["models"] = {
  CustomerSeat: {
    about: "A seat that was handed out, of a subscription or of an order.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      subscriptionId: "Null: the seat belongs to an order.",
      orderId: "Null: the seat belongs to a subscription.",
      customerId:
        "The customer who pays, where the organization has members; otherwise the one who holds the seat. Null: revoked.",
      memberId: "The member who holds the seat. Null: revoked, or not known.",
      email: "The holder's e-mail. Null: revoked, or not known.",
      customerEmail: "Like `email`, else the e-mail of the member or the customer.",
      invitationTokenExpiresAt: "24 hours after the seat was assigned. Null: there was no invitation.",
      claimedAt: "Null: not claimed.",
      revokedAt: "Null: not revoked.",
      seatMetadata: "Your own data on the seat.",
    },
  },
  SeatStatus: {
    about:
      "Where a seat stands: invited (`pending`), held with its benefits (`claimed`), or taken back and free again (`revoked`).",
  },
  SeatsList: {
    about: "The seats of a subscription or an order.",
    fields: {
      seats: "Seats that were handed out, revoked ones too.",
      availableSeats: "Seats that can be handed out still.",
      totalSeats: "Seats that were bought.",
    },
  },
  SeatAssign: {
    about: "Whom to hand a seat to, and of what. Takes one of `subscriptionId` and `orderId`.",
    fields: {
      email: `${HOLDER}; a new e-mail makes a new member. With \`externalMemberId\`, the member's e-mail.`,
      externalCustomerId: `The holder's customer ID in your system. ${HOLDER}, but not both.`,
      customerId: `The holder's Polar customer ID. ${HOLDER}, but not both.`,
      externalMemberId: `The holder's member ID in your system. ${HOLDER}; only \`email\` may stand beside it, to create the member.`,
      memberId: `The holder's Polar member ID. ${HOLDER}, but not both.`,
      metadata: "Your own data on the seat: at most 10 keys and 1024 characters as JSON.",
      immediateClaim: "True: the seat is claimed at once, and no invitation is sent.",
    },
  },
  SeatClaim: {
    about: "Which invitation to claim.",
    fields: { invitationToken: "From the link in the invitation's e-mail." },
  },
  SeatClaimInfo: {
    about: "What an invitation to a seat is for.",
    fields: { customerEmail: "The e-mail that was invited. Empty if not known." },
  },
  CustomerSeatClaimResponse: {
    about: "A seat that was claimed.",
    fields: {
      customerSessionToken: "Signs the holder in to the customer portal. A secret, shown only here.",
    },
  },
};
