import type { Change } from "./engine/announce.js";
import type { Clock } from "./engine/Clock.js";
import type { Store } from "./store/Store.js";

/** The state and the settings of one mock. */
export interface Backend {
  readonly store: Store;
  readonly clock: Clock;
  /** The last delivery to each endpoint; they follow one another. */
  readonly underWay: Map<string, Promise<void>>;
  /** What changed since webhooks were last told of changes. */
  readonly changes: Change[];
  /** Takes webhooks to their endpoints; undefined where nobody listens. */
  readonly sendWebhook: ((request: Request) => Promise<Response>) | undefined;
  /** The current time as the store keeps it. */
  readonly now: () => string;
  readonly uuid: () => string;
  readonly organizationId: string;
  /** Whether cards are charged at once; otherwise whoever runs the mock says what becomes of it. */
  readonly automaticPayments: boolean;
  /** The largest page; a larger `limit` is cut to it. */
  readonly pageLimit: number;
  /** Whether organizations may manage the members of their customers. */
  readonly memberManagement: boolean;
  /** The secret of new webhook endpoints; undefined where each has one of its own. */
  readonly webhookSecret: string | undefined;
  /** Where the pages of checkouts are, without a slash at the end; a server sets it to its own. */
  readonly site: { url: string };
}
