/** All that answers hold, under wire names: `MockWire.ProductPrice`. */
export type * as MockWire from "./api/answers.js";
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
export type { MockCheckoutForm } from "./checkouts/confirmCheckout.js";
export { createMockPolar } from "./createMockPolar.js";
export { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN } from "./defaults.js";
export type { MockDuration } from "./engine/Clock.js";
export { ConnectionCutError } from "./faults/ConnectionCutError.js";
export type { MockFault, MockFaultHandle } from "./faults/MockFault.js";
export type { LoggedRequest } from "./LoggedRequest.js";
export type { MockClock, MockMail, MockPolar } from "./MockPolar.js";
export type { MockPolarOptions, MockToken } from "./MockPolarOptions.js";
export type { Metadata, MetadataValue } from "./read/metadata.js";
export type { MockSeed } from "./seed/MockSeed.js";
export type * from "./seed/MockSeeds.js";
export { MockSeedError, type MockSeeded } from "./seed/seedAll.js";
export type { CustomFieldData as MockCustomFieldData } from "./store/customFields.js";
export type { DiscountRecord } from "./store/discounts.js";
export type { FileRecord, OfUpload } from "./store/files.js";
export type { LicenseKeyRecord } from "./store/licenseKeys.js";
export type {
  BenefitProperties as MockBenefitProperties,
  Deletable,
  OfOrder,
  OrderRecord,
  Stored,
} from "./store/records.js";
export type { MockSnapshot } from "./store/snapshot.js";
export type { MockDelivery, MockDeliveryOptions, MockWebhookEvent } from "./webhooks/deliverEvent.js";
export type { MockWebhookDelivery } from "./webhooks/deliveriesOf.js";
export { type SignEventOptions, type SignedEvent, signEvent } from "./webhooks/signEvent.js";
