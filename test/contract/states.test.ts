import { expect } from "vitest";
import { contract } from "./contract.js";
import { expectValue } from "./results.js";

const METER = "2a2f8c1e-5b0d-4e57-9a70-3f6c1f1f5a10";

contract(
  "a state shows subscriptions, benefits and meters, by ID and by external ID alike",
  async (stage) => {
    const { polar, functions, mock, saw } = stage;
    const { id } = mock.seed.customer({ external_id: "usr?1337", metadata: { plan: "pro" } });
    mock.seed.state(id, {
      active_subscriptions: [
        {
          amount: 4900,
          currency: "eur",
          metadata: { created_at: "2026-01-01T00:00:00Z" },
          custom_field_data: { T_shirt: "XL", agreed: true, signed_at: "2026-01-01T00:00:00Z" },
          meters: [
            {
              id: METER,
              created_at: "2026-01-01T00:00:00Z",
              modified_at: null,
              meter_id: METER,
              consumed_units: 12.5,
              credited_units: 100,
              amount: 250,
            },
          ],
        },
        { status: "trialing", trial_start: "2026-09-01T00:00:00Z", trial_end: "2026-11-01T00:00:00.123456Z" },
        { status: "canceled" },
      ],
      granted_benefits: [
        { benefit_type: "license_keys", properties: { license_key_id: METER, display_key: "***" } },
        { benefit_metadata: { tier_name: "gold" } },
      ],
      active_meters: [{ meter_id: METER, consumed_units: 25.5, credited_units: 100 }],
    });
    const state = expectValue(saw("by ID", await functions.customersGetState(polar, { id })));
    expect(state).toMatchObject({
      id,
      metadata: { plan: "pro" },
      activeSubscriptions: [
        {
          amount: 4900,
          metadata: { created_at: "2026-01-01T00:00:00Z" },
          customFieldData: { T_shirt: "XL", agreed: true, signed_at: "2026-01-01T00:00:00Z" },
          meters: [{ meterId: METER, consumedUnits: 12.5, createdAt: new Date("2026-01-01T00:00:00Z") }],
        },
        { status: "trialing", trialEnd: new Date("2026-11-01T00:00:00.123Z") },
      ],
      activeMeters: [{ meterId: METER, balance: 74.5 }],
    });
    expect(state.activeSubscriptions).toHaveLength(2);
    const keys = state.grantedBenefits.find(({ benefitType }) => benefitType === "license_keys");
    expect(keys?.properties).toEqual({ licenseKeyId: METER, displayKey: "***" });
    const custom = state.grantedBenefits.find(({ benefitType }) => benefitType === "custom");
    expect(custom?.benefitMetadata).toEqual({ tier_name: "gold" });
    const request = { externalId: "usr?1337" };
    expect(
      expectValue(saw("by external ID", await functions.customersGetStateExternal(polar, request))),
    ).toEqual(state);
  },
);

contract("the state of a customer who holds nothing has three empty lists", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  const { id } = mock.seed.customer({ type: "team", email: null, owner: { email: "boss@acme.com" } });
  const state = expectValue(saw("state", await functions.customersGetState(polar, { id })));
  expect(state).toMatchObject({
    type: "team",
    activeSubscriptions: [],
    grantedBenefits: [],
    activeMeters: [],
  });
});
