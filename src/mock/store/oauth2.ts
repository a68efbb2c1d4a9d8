import type { OAuth2ClientConfiguration } from "../api/requests.js";

/** A program that acts for users; its ID is the one that it says. */
export interface OAuthClientRecord extends OAuth2ClientConfiguration {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly deleted_at: string | null;
  /** The user who registered it; null for one that nobody looks after. */
  readonly user_id: string | null;
  readonly client_secret: string;
  readonly registration_access_token: string;
}

/** What a user allowed: to whom, what, and for whom it acts. */
interface Allowed {
  readonly client_id: string;
  readonly sub_type: "user" | "organization";
  readonly sub: string;
  readonly scope: string;
}

/** A code that a client may turn into tokens once. */
export interface OAuthCodeRecord extends Allowed {
  /** The code itself. */
  readonly id: string;
  readonly redirect_uri: string;
  readonly nonce: string | null;
  readonly code_challenge: string | null;
  readonly code_challenge_method: string | null;
  readonly expires_at: string;
}

/** What a user allowed a client before, so that it is not asked again. */
export interface OAuthConsentRecord extends Allowed {
  readonly id: string;
}

/** The tokens that a client got. A row is deleted when they are revoked. */
export interface OAuthTokenRecord extends Allowed {
  readonly id: string;
  readonly created_at: string;
  readonly access_token: string;
  readonly access_expires_at: string;
  readonly refresh_token: string;
}
