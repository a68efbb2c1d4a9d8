export type { MockCheckoutForm } from "./checkouts/MockCheckoutForm.js";
export { createMockPolar } from "./createMockPolar.js";
export type { MockUser } from "./customers/presentUser.js";
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
export type {
  MockBenefit,
  MockBenefitBase,
  MockBenefitKind,
  MockBenefitProperties,
  MockBenefitType,
} from "./wire/MockBenefit.js";
export type { MockBenefitGrant } from "./wire/MockBenefitGrant.js";
export type {
  MockAddressFieldMode,
  MockBenefitPublic,
  MockCheckout,
  MockCheckoutBase,
  MockCheckoutProduct,
} from "./wire/MockCheckout.js";
export type {
  MockAddress,
  MockCustomer,
  MockMetadata,
  MockShownCustomer,
  MockTaxId,
} from "./wire/MockCustomer.js";

export type {
  MockCustomerMeter,
  MockCustomerState,
  MockStateBenefitGrant,
  MockStateSubscription,
} from "./wire/MockCustomerState.js";
export type { MockEvent, MockEventValue } from "./wire/MockEvent.js";
export type { MockMember, MockMemberRole } from "./wire/MockMember.js";
export type {
  MockMeter,
  MockMeterAggregation,
  MockMeterClause,
  MockMeterFilter,
} from "./wire/MockMeter.js";
export type { MockOrder, MockOrderItem, MockOrderProduct } from "./wire/MockOrder.js";
export type { MockCardMetadata, MockPaymentMethod } from "./wire/MockPaymentMethod.js";
export type {
  MockCustomPrice,
  MockFixedPrice,
  MockInterval,
  MockMeteredUnitPrice,
  MockPriceBase,
  MockPriceMeter,
  MockProduct,
  MockProductPrice,
  MockSeatPrice,
  MockSeatTier,
  MockVisibility,
} from "./wire/MockProduct.js";
export type {
  MockCustomFieldData,
  MockOrderSubscription,
  MockPendingUpdate,
  MockSubscription,
  MockSubscriptionBase,
  MockSubscriptionMeter,
} from "./wire/MockSubscription.js";
