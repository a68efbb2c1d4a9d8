export type {
  Address as MockAddress,
  Benefit as MockBenefit,
  BenefitGrant as MockBenefitGrant,
  Checkout as MockCheckout,
  Customer as MockCustomer,
  CustomerState as MockCustomerState,
  CustomerStateMeter as MockCustomerMeter,
  Member as MockMember,
  Meter as MockMeter,
  Order as MockOrder,
  PaymentMethod as MockPaymentMethod,
  Product as MockProduct,
  Subscription as MockSubscription,
} from "./api/answers.js";
export type { MockCheckoutForm } from "./checkouts/MockCheckoutForm.js";
export { createMockPolar } from "./createMockPolar.js";
export { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN } from "./defaults.js";
export type { MockDuration } from "./engine/Clock.js";
export { ConnectionCutError } from "./faults/ConnectionCutError.js";
export type { MockFault, MockFaultHandle } from "./faults/MockFault.js";
export type { LoggedRequest } from "./LoggedRequest.js";
export type { MockClock, MockMail, MockPolar } from "./MockPolar.js";
export type { MockPolarOptions, MockToken } from "./MockPolarOptions.js";
export type {
  MockBenefitGrantFields,
  MockStateSeed,
  MockSubscriptionFields,
} from "./seed/MockHoldingSeed.js";
export type {
  MockBenefitGrantSeed,
  MockBenefitSeed,
  MockCustomerMeterSeed,
  MockCustomerSeed,
  MockDisputeSeed,
  MockMemberSeed,
  MockMeterSeed,
  MockOrganizationSeed,
  MockPaymentMethodSeed,
  MockPriceSeed,
  MockProductSeed,
  MockSeed,
  MockSubscriptionSeed,
  OfMockCustomer,
} from "./seed/MockSeed.js";
export { MockSeedError, type MockSeeded } from "./seed/seedAll.js";
export type { MockDiscountSeed } from "./seed/seedDiscount.js";
export type { MockFileSeed } from "./seed/seedFile.js";
export type { MockLicenseKeySeed } from "./seed/seedLicenseKey.js";
export type { MockOrderSeed } from "./seed/seedOrder.js";
export type { MockWalletSeed } from "./seed/seedWallet.js";
export type { MockWebhookEndpointSeed } from "./seed/seedWebhookEndpoint.js";
export type { MockSnapshot } from "./store/snapshot.js";
export type { MockDelivery, MockDeliveryOptions, MockWebhookEvent } from "./webhooks/deliverEvent.js";
export type { MockWebhookDelivery } from "./webhooks/deliveriesOf.js";
export { type SignEventOptions, type SignedEvent, signEvent } from "./webhooks/signEvent.js";
