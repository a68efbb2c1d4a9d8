export { createMockPolar } from "./createMockPolar.js";
export { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN } from "./defaults.js";
export { ConnectionCutError } from "./faults/ConnectionCutError.js";
export type { MockFault, MockFaultHandle } from "./faults/MockFault.js";
export type { LoggedRequest } from "./LoggedRequest.js";
export type { MockPolar } from "./MockPolar.js";
export type { MockPolarOptions, MockToken } from "./MockPolarOptions.js";
export type {
  MockBenefitGrantSeed,
  MockCustomerMeterSeed,
  MockCustomerSeed,
  MockMemberSeed,
  MockPaymentMethodSeed,
  MockSeed,
  MockStateSeed,
  MockSubscriptionSeed,
  OfMockCustomer,
} from "./seed/MockSeed.js";
export type { MockAddress, MockCustomer, MockMetadata, MockTaxId } from "./wire/MockCustomer.js";
export type {
  MockBenefitGrant,
  MockCustomerMeter,
  MockCustomerState,
  MockSubscription,
  MockSubscriptionMeter,
} from "./wire/MockCustomerState.js";
export type { MockMember, MockMemberRole } from "./wire/MockMember.js";
export type { MockCardMetadata, MockPaymentMethod } from "./wire/MockPaymentMethod.js";
