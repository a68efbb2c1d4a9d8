import type { Clock } from "./engine/Clock.js";
import type { Store } from "./store/Store.js";

/** The state and the settings of one mock. */
export interface Backend {
  readonly store: Store;
  readonly clock: Clock;
  /** What is being done beside the answers, such as deliveries of webhooks. */
  readonly underWay: Set<Promise<void>>;
  /** The current time as the store keeps it. */
  readonly now: () => string;
  readonly uuid: () => string;
  readonly organizationId: string;
  /** The largest page; a larger `limit` is cut to it. */
  readonly pageLimit: number;
  /** Whether organizations may manage the members of their customers. */
  readonly memberManagement: boolean;
  /** Where the pages of checkouts are, without a slash at the end; a server sets it to its own. */
  readonly site: { url: string };
}
