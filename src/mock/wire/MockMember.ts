/** What a member may do for its customer. */
export type MockMemberRole = "owner" | "billing_manager" | "member";

/** A member of a customer as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockMember {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly customer_id: string;
  readonly email: string;
  readonly name: string | null;
  readonly external_id: string | null;
  readonly role: MockMemberRole;
}
