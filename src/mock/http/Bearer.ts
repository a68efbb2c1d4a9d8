import type { OAuthTokenRecord } from "../store/oauth2.js";
import type { CustomerRecord, CustomerSessionRecord, MemberRecord } from "../store/records.js";

/** An organization or a user, for whom a token acts on organizations. */
export interface Subject {
  /** An organization token speaks for one organization, a user token for all of the user's. */
  readonly kind: "organization" | "user";
  readonly organizationIds: readonly string[];
  /** Undefined means all scopes. */
  readonly scopes: ReadonlySet<string> | undefined;
  /** Whether it is a user who is logged in on the website, and not a token. */
  readonly isSession?: boolean;
  /** The tokens that an OAuth client got, of which this is one. */
  readonly grant?: OAuthTokenRecord;
}

/** A customer in its portal, for whom the token of a session speaks. */
export interface PortalSubject {
  readonly kind: "customer";
  readonly customer: CustomerRecord;
  /** The member who acts for the customer; null when it is the customer itself. */
  readonly member: MemberRecord | null;
  readonly session: CustomerSessionRecord;
}

/** Whom a token speaks for. */
export type Bearer = Subject | PortalSubject;
