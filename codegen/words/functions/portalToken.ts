const session =
  "Needs the customer session token, or member session token, that `customerSessionsCreate` gives, as `accessToken`.";

/** Which token a function of the customer portal needs, and whose roles suffice. */
export const portalToken = {
  none: "Needs no token and sends none.",
  session,
  /** Where the server turns away members who do not look after billing. */
  billing: `${session} Members other than \`owner\` and \`billing_manager\` are refused with status 403.`,
  member:
    "Needs a member session token as `accessToken`; `customerSessionsCreate` makes it where the organization has member management. A customer session token gets an `SDKError` with status 401. The member must have the role `owner` or `billing_manager`, and its customer be a team; others get `NotPermitted`.",
} as const;
