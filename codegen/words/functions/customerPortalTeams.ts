import type { Words } from "../Words.js";
import { portalToken } from "./portalToken.js";

const BAD_ID = "`HTTPValidationError`: the ID is no UUID.";
const NO_MEMBER = "A member that the customer does not have, or no longer, is answered with status 404.";
const NO_SEATS = "`SDKError` with status 403: the organization does not sell by seat.";
const NO_SEAT = "`ResourceNotFound`: no such seat in the customer's subscriptions and orders.";

/** Who else has a part in what the customer bought: members and seats. And whom it bought from. */
export const customerPortalTeams: Words["functions"] = {
  customerPortalMembersListMembers: {
    about: "Lists the members of the customer, a page at a time.",
    more: `${portalToken.member} \`HTTPValidationError\`: \`page\` or \`limit\` is below 1.`,
  },
  customerPortalMembersAddMember: {
    about: "Adds a member to the customer, and returns the member.",
    more: `${portalToken.member}\n\nA member with this e-mail already is returned unchanged, so a second call does no harm. Nobody is told by e-mail, and no seat is taken: for that use \`customerPortalSeatsAssignSeat\`. \`HTTPValidationError\`: the role is \`owner\`, which only \`customerPortalMembersUpdateMember\` hands over, or a field is wrong.`,
  },
  customerPortalMembersUpdateMember: {
    about: "Changes a member's name or role, and returns the member.",
    more: `${portalToken.member}\n\nFields left out or null stay as they are. The owner can make another member the owner, and becomes a billing manager itself. Sends the \`member.updated\` webhook.\n\n\`HTTPValidationError\`: it is your own role, somebody else than the owner hands over ownership, there would be no owner, or a field is wrong. ${NO_MEMBER}`,
  },
  customerPortalMembersRemoveMember: {
    about: "Removes a member from the customer. Nothing comes back.",
    more: `${portalToken.member}\n\nSeats that the member holds are revoked, and its benefits withdrawn, in the background. Sends the \`member.deleted\` webhook. \`HTTPValidationError\`: you cannot remove yourself or the only owner, or the ID is no UUID. \`ResourceNotFound\`: the customer has no such member, or no longer.`,
  },
  customerPortalSeatsListSeats: {
    about: "Lists the seats of one subscription or order of the customer, and how many are free.",
    more: `${portalToken.session}\n\nGive \`subscriptionId\` or \`orderId\`; of both, \`orderId\` is ignored. All seats come at once, revoked ones too: look at \`status\`. ${BAD_ID} \`BadRequest\`: neither was given. \`ResourceNotFound\`: the customer has no such subscription or order. ${NO_SEATS}`,
  },
  customerPortalSeatsAssignSeat: {
    about: "Assigns a free seat to somebody, and invites them by e-mail.",
    more: `${portalToken.billing}\n\nThe invitation can be accepted for a day; benefits come then (\`customerSeatsClaimSeat\`). With \`immediateClaim\` no e-mail is sent and benefits come at once. Whoever is new becomes a member of the customer, or, where the organization has no member management, a customer of its own. Sends the \`customer_seat.assigned\` or \`customer_seat.claimed\` webhook.\n\n\`HTTPValidationError\`: not exactly one of \`subscriptionId\`, \`orderId\` and \`checkoutId\`, nobody to give the seat to or a mix of ways to name them, or a field is wrong. \`SeatNotAvailable\`: no seat is free. Other failures are \`SDKError\`s whose \`data.error\` and \`data.detail\` say more. Status 400: the order is not paid, this person has a seat already, or the given customer is unknown or goes by another e-mail; 404: the subscription, order or member is unknown; 403: the organization does not sell by seat.`,
  },
  customerPortalSeatsRevokeSeat: {
    about: "Takes a seat back from whoever holds it, and returns it.",
    more: `${portalToken.billing}\n\nBenefits are withdrawn in the background, an open invitation stops working, and the seat can be assigned anew; the person stays a member. A revoked seat is returned as it is, so a second call does no harm. Sends the \`customer_seat.revoked\` webhook. ${BAD_ID} ${NO_SEAT} ${NO_SEATS}`,
  },
  customerPortalSeatsResendInvitation: {
    about: "Sends the invitation to a seat once more, and returns the seat.",
    more: `${portalToken.billing}\n\nIt is the same invitation and lasts no longer: after \`invitationTokenExpiresAt\` revoke the seat and assign it anew. ${BAD_ID} ${NO_SEAT} ${NO_SEATS} \`SDKError\` with status 400: the seat is not \`pending\`, or there is no e-mail to send it to.`,
  },
  customerPortalSeatsListClaimedSubscriptions: {
    about:
      "Lists the subscriptions in which the customer (or member) holds a claimed seat, a page at a time.",
    more: `${portalToken.session} They may be another customer's. \`HTTPValidationError\`: \`page\` or \`limit\` is below 1.`,
  },
  customerPortalOrganizationsGet: {
    about: "Gets what everybody may see of an organization: name, portal settings and public products.",
    more: `${portalToken.none} Archived and hidden products are left out. \`ResourceNotFound\`: no organization has this slug, or it is closed.`,
  },
};
