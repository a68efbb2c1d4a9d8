/** A token that the mock accepts. */
export interface MockToken {
  /** What the token may do, as in `customers:read`. All scopes when left out. */
  readonly scopes?: readonly string[];
  /** The organizations that the token reaches. The mock's own one when left out. */
  readonly organizationIds?: readonly string[];
  /** True for a token that is known but no longer good: 401 `invalid_token`. */
  readonly expired?: boolean;
  /**
   * An organization token acts on its one organization and must not send `organization_id`; a user
   * token (personal or OAuth) may. By default what starts with `polar_oat_` and reaches one
   * organization is an organization token, anything else a user token.
   */
  readonly kind?: "organization" | "user";
}

/** Settings of a mock; all optional. */
export interface MockPolarOptions {
  /**
   * The tokens that the mock accepts, by their text. By default {@link MOCK_TOKEN} and
   * {@link MOCK_USER_TOKEN}, with all scopes.
   */
  readonly tokens?: Readonly<Record<string, MockToken>>;
  /** The organization that everything belongs to, a UUID. Default {@link MOCK_ORGANIZATION_ID}. */
  readonly organizationId?: string;
  /**
   * Where the mock's clock takes the time from; what it was advanced by comes on top. Default: the
   * system's time.
   */
  readonly now?: () => Date;
  /**
   * Takes webhooks to the endpoints that were created through the API, such as a handler, or
   * `fetch`. Default: nothing does, and events are not kept.
   */
  readonly sendWebhook?: (request: Request) => Promise<Response>;
  /** Makes IDs, UUIDs of version 4. Default: `crypto.randomUUID`. */
  readonly uuid?: () => string;
  /** The API version that the mock speaks; others get a 404. Default `2026-10`. */
  readonly apiVersion?: string;
  /**
   * Whether charges of cards succeed at once. If not, a confirmed checkout waits for
   * `confirmCheckout`, and the order of a new period for `payOrder`. Default true.
   */
  readonly automaticPayments?: boolean;
  /** The largest page; a larger `limit` is cut to it. Default 100. */
  readonly pageLimit?: number;
  /**
   * Whether the organization has member management: customers get an owner, members can be added.
   * Default true.
   */
  readonly memberManagement?: boolean;
  /** The secret of each new webhook endpoint. By default each has one of its own. */
  readonly webhookSecret?: string;
  /**
   * Where the pages of checkouts are, without a slash at the end. Default `https://polar.sh`; a
   * mock that is served has them itself. See `MockPolar.siteURL`.
   */
  readonly siteURL?: string;
}
