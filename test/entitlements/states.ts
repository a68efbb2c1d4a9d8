import type { CustomerState } from "polar-fn/models/CustomerState";

/** What may be said of a subscription here. */
type Subscription = Partial<CustomerState["activeSubscriptions"][number]>;

/** What may be said of a benefit here. */
type Grant = Partial<CustomerState["grantedBenefits"][number]>;

/** What may be said of a meter here. */
type Meter = Partial<CustomerState["activeMeters"][number]>;

/** A state as far as it is looked at. */
export interface StateParts {
  readonly externalId?: string | null;
  readonly subscriptions?: readonly Subscription[];
  readonly grants?: readonly Grant[];
  readonly meters?: readonly Meter[];
}

const CREATED = new Date("2026-01-01T00:00:00.000Z");

/** A state with so much in it. */
export function stateWith({
  externalId = "usr_1",
  subscriptions = [],
  grants = [],
  meters = [],
}: StateParts): CustomerState {
  const whole = {
    id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
    createdAt: CREATED,
    externalId,
    type: "individual",
    metadata: { "~odd": "~1", since: "2026-01-01T00:00:00Z" },
    activeSubscriptions: subscriptions,
    grantedBenefits: grants,
    activeMeters: meters,
  };
  // The rest of a state is looked at by nobody here.
  return whole as unknown as CustomerState;
}

/** A state as the server writes it. */
export function stateAnswer({ externalId = "usr_1", subscriptions = [], meters = [] }: StateParts): Response {
  return Response.json({
    id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
    created_at: CREATED.toISOString(),
    external_id: externalId,
    type: "individual",
    metadata: {},
    active_subscriptions: subscriptions.map(({ productId }) => ({ product_id: productId })),
    granted_benefits: [],
    active_meters: meters.map(({ meterId, consumedUnits, creditedUnits, balance }) => ({
      meter_id: meterId,
      consumed_units: consumedUnits,
      credited_units: creditedUnits,
      balance,
    })),
  });
}
