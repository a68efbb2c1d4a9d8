import { createMockPolar, type MockPolar } from "polar-fn/mock";

/** The shop's ID of the customer, and the meter of which the customer has some units. */
export const DEMO = {
  user: "usr_1337",
  meterId: "fd2a19d8-77b7-4f49-9d57-19a1e55f4a0b",
  units: 5,
} as const;

/** A mock Polar with a customer who may work a few times. */
export function demoPolar(): MockPolar {
  const mock = createMockPolar();
  const customer = mock.seed.customer({ external_id: DEMO.user, email: "jane@example.com" });
  const meter = mock.seed.meter({ id: DEMO.meterId, name: "Work" });
  mock.seed.customerMeter({
    customer_id: customer.id,
    meter_id: meter.id,
    credited_units: DEMO.units,
    consumed_units: 0,
  });
  return mock;
}
