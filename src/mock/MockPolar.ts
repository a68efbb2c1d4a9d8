import type { Checkout } from "./api/answers.js";
import type { MockCheckoutForm } from "./checkouts/confirmCheckout.js";
import type { MockDuration } from "./engine/Clock.js";
import type { MockFault, MockFaultHandle } from "./faults/MockFault.js";
import type { LoggedRequest } from "./LoggedRequest.js";
import type { MockSeed } from "./seed/MockSeed.js";
import type { MockSnapshot } from "./store/snapshot.js";
import type { MockDelivery, MockDeliveryOptions, MockWebhookEvent } from "./webhooks/deliverEvent.js";
import type { MockWebhookDelivery } from "./webhooks/deliveriesOf.js";

/** An e-mail: an invitation to a seat, or the confirmation of another address. */
export interface MockMail {
  readonly kind: "seat_invitation" | "email_update";
  /** The address that it goes to. */
  readonly to: string;
  /** What its link carries. */
  readonly token: string;
}

/**
 * The time of a mock. What happens by itself (periods and trials end, checkouts expire, webhooks
 * are tried again) is done in order of time while the clock is advanced, and what real time made
 * due when the next request arrives. What was due before the mock was made stays as it is.
 */
export interface MockClock {
  now(): Date;
  /**
   * Goes forward, by milliseconds or a duration. Resolves when all that became due has happened,
   * each at its own instant, and its webhooks were delivered. One at a time.
   *
   * @example
   * ```ts
   * await mock.clock.advance({ months: 1 });
   * ```
   */
  advance(by: number | MockDuration): Promise<void>;
  /**
   * Lets what will happen next to one thing happen now, and to nothing else: the end of the period
   * or the pause of a subscription, the expiry of a checkout, the next charge of an order, the next
   * attempt of a webhook.
   */
  bringForward(id: string): Promise<void>;
}

/** An in-memory Polar API. Made by {@link createMockPolar}. */
export interface MockPolar {
  /**
   * A `fetch` that asks the mock instead of the network. Give it to a client. The host of the URL
   * does not matter, its path does.
   */
  readonly fetch: typeof fetch;
  /**
   * Answers a Fetch-standard request, for servers that speak it. Rejects with a
   * {@link ConnectionCutError} where a fault cuts the connection.
   */
  readonly handler: (request: Request) => Promise<Response>;
  readonly clock: MockClock;
  /**
   * Lets happen what real time made due, and resolves when nothing is under way any more, such as
   * deliveries of webhooks.
   */
  settled(): Promise<void>;
  /** The last 1,000 requests that arrived, in order; redirects and faults count too. */
  readonly requests: readonly LoggedRequest[];
  /** Puts things into the mock past the API. */
  readonly seed: MockSeed;
  /**
   * Does as a customer who fills in the form of a checkout and pays. The checkout succeeds; the
   * customer is found or made, with an order, a subscription where the product is a recurring one,
   * and the product's benefits. Throws where the API would refuse.
   *
   * @example
   * ```ts
   * const paid = mock.confirmCheckout(checkout.id, { email: "customer@example.com" });
   * ```
   */
  confirmCheckout(checkoutId: string, form?: MockCheckoutForm): Checkout;
  /** Lets the charge for an order that waits for its payment succeed. */
  payOrder(orderId: string): void;
  /**
   * Does as a user who is logged in on Polar's website and allows what an OAuth client asks for at
   * this address of `/v1/oauth2/authorize`. Gives the address that the user goes back to, with the
   * code. Throws where the API would refuse.
   *
   * @example
   * ```ts
   * const back = mock.consent(`https://polar.sh/oauth2/authorize?${query}`);
   * const code = new URL(back).searchParams.get("code");
   * ```
   */
  consent(authorizeUrl: string): string;
  /**
   * Sends an event to every endpoint that was created for its type, signed with the endpoint's
   * secret, and gives all attempts; they are not among {@link MockPolar.deliveries}. As with Polar,
   * a redirect is not followed, an endpoint has 10 seconds, and is switched off after 10 events in
   * a row that could not be delivered.
   *
   * @example
   * ```ts
   * const event = { type: "customer.deleted", timestamp: new Date(), data: { id: "a" } };
   * const deliveries = await mock.deliverEvent(event, { retry: true });
   * ```
   */
  deliverEvent(event: MockWebhookEvent, options?: MockDeliveryOptions): Promise<readonly MockDelivery[]>;
  /** The attempts to deliver what happened to webhook endpoints, in order. */
  readonly deliveries: readonly MockWebhookDelivery[];
  /** The e-mails that Polar would have sent and that carry a token, in order. */
  readonly mails: readonly MockMail[];
  /**
   * Makes something go wrong with the next requests. Several faults wait for their turn in order.
   */
  fault(fault: MockFault): MockFaultHandle;
  /** Takes all faults back. */
  clearFaults(): void;
  /** Empties {@link MockPolar.requests}. */
  clear(): void;
  /** Makes the mock as it was when new: no data, no requests, no faults. */
  reset(): void;
  /** All that the mock remembers, to be kept as JSON; requests and faults are not part of it. */
  snapshot(): MockSnapshot;
  /** Puts what a snapshot holds in place of all data. Throws where it is not a snapshot. */
  restore(snapshot: MockSnapshot): void;
  /**
   * Calls the listener after data or requests changed, once for all that happens in one step. What
   * it gives ends that.
   */
  watch(listener: () => void): () => void;
  /**
   * Where the pages of checkouts are: `https://polar.sh` unless an option says otherwise.
   * `serveMockPolar` sets it to its own URL, where the mock has these pages.
   */
  siteURL: string;
}
