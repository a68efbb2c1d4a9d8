// Generated from the Polar API 2026-10 (generator 4). Do not edit.

export { type AccessDenied, AccessDeniedSchema } from "./AccessDenied.js";
export { type Address, AddressSchema } from "./Address.js";
export { type AddressDict, AddressDictSchema } from "./AddressDict.js";
export { type AddressInput, AddressInputSchema } from "./AddressInput.js";
export type { AggregationFunction } from "./AggregationFunction.js";
export {
  type AlreadyActiveSubscriptionError,
  AlreadyActiveSubscriptionErrorSchema,
} from "./AlreadyActiveSubscriptionError.js";
export {
  type AlreadyCanceledSubscription,
  AlreadyCanceledSubscriptionSchema,
} from "./AlreadyCanceledSubscription.js";
export {
  type AmbiguousExternalCustomerID,
  AmbiguousExternalCustomerIDSchema,
} from "./AmbiguousExternalCustomerID.js";
export type { ApiVersion } from "./ApiVersion.js";
export { type AttachedCustomField, AttachedCustomFieldSchema } from "./AttachedCustomField.js";
export {
  type AttachedCustomFieldCreate,
  AttachedCustomFieldCreateSchema,
} from "./AttachedCustomFieldCreate.js";
export {
  type AuthorizationCodeTokenRequest,
  AuthorizationCodeTokenRequestSchema,
} from "./AuthorizationCodeTokenRequest.js";
export { type AuthorizeOrganization, AuthorizeOrganizationSchema } from "./AuthorizeOrganization.js";
export {
  type AuthorizeResponseOrganization,
  AuthorizeResponseOrganizationSchema,
} from "./AuthorizeResponseOrganization.js";
export { type AuthorizeResponseUser, AuthorizeResponseUserSchema } from "./AuthorizeResponseUser.js";
export { type AuthorizeUser, AuthorizeUserSchema } from "./AuthorizeUser.js";
export { type BadRequest, BadRequestSchema } from "./BadRequest.js";
export { type BalanceCreditOrderEvent, BalanceCreditOrderEventSchema } from "./BalanceCreditOrderEvent.js";
export {
  type BalanceCreditOrderMetadata,
  BalanceCreditOrderMetadataSchema,
} from "./BalanceCreditOrderMetadata.js";
export { type BalanceDisputeEvent, BalanceDisputeEventSchema } from "./BalanceDisputeEvent.js";
export { type BalanceDisputeMetadata, BalanceDisputeMetadataSchema } from "./BalanceDisputeMetadata.js";
export {
  type BalanceDisputeReversalEvent,
  BalanceDisputeReversalEventSchema,
} from "./BalanceDisputeReversalEvent.js";
export { type BalanceOrderEvent, BalanceOrderEventSchema } from "./BalanceOrderEvent.js";
export { type BalanceOrderMetadata, BalanceOrderMetadataSchema } from "./BalanceOrderMetadata.js";
export { type BalanceRefundEvent, BalanceRefundEventSchema } from "./BalanceRefundEvent.js";
export { type BalanceRefundMetadata, BalanceRefundMetadataSchema } from "./BalanceRefundMetadata.js";
export {
  type BalanceRefundReversalEvent,
  BalanceRefundReversalEventSchema,
} from "./BalanceRefundReversalEvent.js";
export { type BelowMinimumSeats, BelowMinimumSeatsSchema } from "./BelowMinimumSeats.js";
export { type Benefit, BenefitSchema } from "./Benefit.js";
export { type BenefitCreate, BenefitCreateSchema } from "./BenefitCreate.js";
export { type BenefitCustom, BenefitCustomSchema } from "./BenefitCustom.js";
export { type BenefitCustomCreate, BenefitCustomCreateSchema } from "./BenefitCustomCreate.js";
export {
  type BenefitCustomCreateProperties,
  BenefitCustomCreatePropertiesSchema,
} from "./BenefitCustomCreateProperties.js";
export { type BenefitCustomProperties, BenefitCustomPropertiesSchema } from "./BenefitCustomProperties.js";
export { type BenefitCustomPublic, BenefitCustomPublicSchema } from "./BenefitCustomPublic.js";
export { type BenefitCustomSubscriber, BenefitCustomSubscriberSchema } from "./BenefitCustomSubscriber.js";
export {
  type BenefitCustomSubscriberProperties,
  BenefitCustomSubscriberPropertiesSchema,
} from "./BenefitCustomSubscriberProperties.js";
export { type BenefitCustomUpdate, BenefitCustomUpdateSchema } from "./BenefitCustomUpdate.js";
export { type BenefitCycledEvent, BenefitCycledEventSchema } from "./BenefitCycledEvent.js";
export { type BenefitDiscord, BenefitDiscordSchema } from "./BenefitDiscord.js";
export { type BenefitDiscordCreate, BenefitDiscordCreateSchema } from "./BenefitDiscordCreate.js";
export {
  type BenefitDiscordCreateProperties,
  BenefitDiscordCreatePropertiesSchema,
} from "./BenefitDiscordCreateProperties.js";
export { type BenefitDiscordProperties, BenefitDiscordPropertiesSchema } from "./BenefitDiscordProperties.js";
export { type BenefitDiscordPublic, BenefitDiscordPublicSchema } from "./BenefitDiscordPublic.js";
export { type BenefitDiscordSubscriber, BenefitDiscordSubscriberSchema } from "./BenefitDiscordSubscriber.js";
export {
  type BenefitDiscordSubscriberProperties,
  BenefitDiscordSubscriberPropertiesSchema,
} from "./BenefitDiscordSubscriberProperties.js";
export { type BenefitDiscordUpdate, BenefitDiscordUpdateSchema } from "./BenefitDiscordUpdate.js";
export { type BenefitDownloadableFile, BenefitDownloadableFileSchema } from "./BenefitDownloadableFile.js";
export { type BenefitDownloadables, BenefitDownloadablesSchema } from "./BenefitDownloadables.js";
export {
  type BenefitDownloadablesCreate,
  BenefitDownloadablesCreateSchema,
} from "./BenefitDownloadablesCreate.js";
export {
  type BenefitDownloadablesCreateProperties,
  BenefitDownloadablesCreatePropertiesSchema,
} from "./BenefitDownloadablesCreateProperties.js";
export {
  type BenefitDownloadablesProperties,
  BenefitDownloadablesPropertiesSchema,
} from "./BenefitDownloadablesProperties.js";
export {
  type BenefitDownloadablesPublic,
  BenefitDownloadablesPublicSchema,
} from "./BenefitDownloadablesPublic.js";
export {
  type BenefitDownloadablesSubscriber,
  BenefitDownloadablesSubscriberSchema,
} from "./BenefitDownloadablesSubscriber.js";
export {
  type BenefitDownloadablesSubscriberProperties,
  BenefitDownloadablesSubscriberPropertiesSchema,
} from "./BenefitDownloadablesSubscriberProperties.js";
export {
  type BenefitDownloadablesUpdate,
  BenefitDownloadablesUpdateSchema,
} from "./BenefitDownloadablesUpdate.js";
export { type BenefitFeatureFlag, BenefitFeatureFlagSchema } from "./BenefitFeatureFlag.js";
export { type BenefitFeatureFlagCreate, BenefitFeatureFlagCreateSchema } from "./BenefitFeatureFlagCreate.js";
export {
  type BenefitFeatureFlagCreateProperties,
  BenefitFeatureFlagCreatePropertiesSchema,
} from "./BenefitFeatureFlagCreateProperties.js";
export {
  type BenefitFeatureFlagProperties,
  BenefitFeatureFlagPropertiesSchema,
} from "./BenefitFeatureFlagProperties.js";
export { type BenefitFeatureFlagPublic, BenefitFeatureFlagPublicSchema } from "./BenefitFeatureFlagPublic.js";
export {
  type BenefitFeatureFlagSubscriber,
  BenefitFeatureFlagSubscriberSchema,
} from "./BenefitFeatureFlagSubscriber.js";
export {
  type BenefitFeatureFlagSubscriberProperties,
  BenefitFeatureFlagSubscriberPropertiesSchema,
} from "./BenefitFeatureFlagSubscriberProperties.js";
export { type BenefitFeatureFlagUpdate, BenefitFeatureFlagUpdateSchema } from "./BenefitFeatureFlagUpdate.js";
export { type BenefitGitHubRepository, BenefitGitHubRepositorySchema } from "./BenefitGitHubRepository.js";
export {
  type BenefitGitHubRepositoryCreate,
  BenefitGitHubRepositoryCreateSchema,
} from "./BenefitGitHubRepositoryCreate.js";
export {
  type BenefitGitHubRepositoryCreateProperties,
  BenefitGitHubRepositoryCreatePropertiesSchema,
} from "./BenefitGitHubRepositoryCreateProperties.js";
export {
  type BenefitGitHubRepositoryProperties,
  BenefitGitHubRepositoryPropertiesSchema,
} from "./BenefitGitHubRepositoryProperties.js";
export {
  type BenefitGitHubRepositoryPublic,
  BenefitGitHubRepositoryPublicSchema,
} from "./BenefitGitHubRepositoryPublic.js";
export {
  type BenefitGitHubRepositorySubscriber,
  BenefitGitHubRepositorySubscriberSchema,
} from "./BenefitGitHubRepositorySubscriber.js";
export {
  type BenefitGitHubRepositorySubscriberProperties,
  BenefitGitHubRepositorySubscriberPropertiesSchema,
} from "./BenefitGitHubRepositorySubscriberProperties.js";
export {
  type BenefitGitHubRepositoryUpdate,
  BenefitGitHubRepositoryUpdateSchema,
} from "./BenefitGitHubRepositoryUpdate.js";
export { type BenefitGrant, BenefitGrantSchema } from "./BenefitGrant.js";
export {
  type BenefitGrantCustomProperties,
  BenefitGrantCustomPropertiesSchema,
} from "./BenefitGrantCustomProperties.js";
export {
  type BenefitGrantCustomWebhook,
  BenefitGrantCustomWebhookSchema,
} from "./BenefitGrantCustomWebhook.js";
export {
  type BenefitGrantDiscordProperties,
  BenefitGrantDiscordPropertiesSchema,
} from "./BenefitGrantDiscordProperties.js";
export {
  type BenefitGrantDiscordWebhook,
  BenefitGrantDiscordWebhookSchema,
} from "./BenefitGrantDiscordWebhook.js";
export {
  type BenefitGrantDownloadablesProperties,
  BenefitGrantDownloadablesPropertiesSchema,
} from "./BenefitGrantDownloadablesProperties.js";
export {
  type BenefitGrantDownloadablesWebhook,
  BenefitGrantDownloadablesWebhookSchema,
} from "./BenefitGrantDownloadablesWebhook.js";
export { type BenefitGrantError, BenefitGrantErrorSchema } from "./BenefitGrantError.js";
export { type BenefitGrantedEvent, BenefitGrantedEventSchema } from "./BenefitGrantedEvent.js";
export {
  type BenefitGrantFeatureFlagProperties,
  BenefitGrantFeatureFlagPropertiesSchema,
} from "./BenefitGrantFeatureFlagProperties.js";
export {
  type BenefitGrantFeatureFlagWebhook,
  BenefitGrantFeatureFlagWebhookSchema,
} from "./BenefitGrantFeatureFlagWebhook.js";
export {
  type BenefitGrantGitHubRepositoryProperties,
  BenefitGrantGitHubRepositoryPropertiesSchema,
} from "./BenefitGrantGitHubRepositoryProperties.js";
export {
  type BenefitGrantGitHubRepositoryWebhook,
  BenefitGrantGitHubRepositoryWebhookSchema,
} from "./BenefitGrantGitHubRepositoryWebhook.js";
export {
  type BenefitGrantLicenseKeysProperties,
  BenefitGrantLicenseKeysPropertiesSchema,
} from "./BenefitGrantLicenseKeysProperties.js";
export {
  type BenefitGrantLicenseKeysWebhook,
  BenefitGrantLicenseKeysWebhookSchema,
} from "./BenefitGrantLicenseKeysWebhook.js";
export { type BenefitGrantMetadata, BenefitGrantMetadataSchema } from "./BenefitGrantMetadata.js";
export {
  type BenefitGrantMeterCreditProperties,
  BenefitGrantMeterCreditPropertiesSchema,
} from "./BenefitGrantMeterCreditProperties.js";
export {
  type BenefitGrantMeterCreditWebhook,
  BenefitGrantMeterCreditWebhookSchema,
} from "./BenefitGrantMeterCreditWebhook.js";
export {
  type BenefitGrantSlackSharedChannelProperties,
  BenefitGrantSlackSharedChannelPropertiesSchema,
} from "./BenefitGrantSlackSharedChannelProperties.js";
export {
  type BenefitGrantSlackSharedChannelWebhook,
  BenefitGrantSlackSharedChannelWebhookSchema,
} from "./BenefitGrantSlackSharedChannelWebhook.js";
export type { BenefitGrantSortProperty } from "./BenefitGrantSortProperty.js";
export { type BenefitGrantsListRequest, BenefitGrantsListRequestSchema } from "./BenefitGrantsListRequest.js";
export { type BenefitGrantWebhook, BenefitGrantWebhookSchema } from "./BenefitGrantWebhook.js";
export {
  type BenefitLicenseKeyActivationCreateProperties,
  BenefitLicenseKeyActivationCreatePropertiesSchema,
} from "./BenefitLicenseKeyActivationCreateProperties.js";
export {
  type BenefitLicenseKeyActivationProperties,
  BenefitLicenseKeyActivationPropertiesSchema,
} from "./BenefitLicenseKeyActivationProperties.js";
export {
  type BenefitLicenseKeyExpirationProperties,
  BenefitLicenseKeyExpirationPropertiesSchema,
} from "./BenefitLicenseKeyExpirationProperties.js";
export { type BenefitLicenseKeys, BenefitLicenseKeysSchema } from "./BenefitLicenseKeys.js";
export { type BenefitLicenseKeysCreate, BenefitLicenseKeysCreateSchema } from "./BenefitLicenseKeysCreate.js";
export {
  type BenefitLicenseKeysCreateProperties,
  BenefitLicenseKeysCreatePropertiesSchema,
} from "./BenefitLicenseKeysCreateProperties.js";
export {
  type BenefitLicenseKeysProperties,
  BenefitLicenseKeysPropertiesSchema,
} from "./BenefitLicenseKeysProperties.js";
export { type BenefitLicenseKeysPublic, BenefitLicenseKeysPublicSchema } from "./BenefitLicenseKeysPublic.js";
export {
  type BenefitLicenseKeysSubscriber,
  BenefitLicenseKeysSubscriberSchema,
} from "./BenefitLicenseKeysSubscriber.js";
export {
  type BenefitLicenseKeysSubscriberProperties,
  BenefitLicenseKeysSubscriberPropertiesSchema,
} from "./BenefitLicenseKeysSubscriberProperties.js";
export { type BenefitLicenseKeysUpdate, BenefitLicenseKeysUpdateSchema } from "./BenefitLicenseKeysUpdate.js";
export { type BenefitMeterCredit, BenefitMeterCreditSchema } from "./BenefitMeterCredit.js";
export { type BenefitMeterCreditCreate, BenefitMeterCreditCreateSchema } from "./BenefitMeterCreditCreate.js";
export {
  type BenefitMeterCreditCreateProperties,
  BenefitMeterCreditCreatePropertiesSchema,
} from "./BenefitMeterCreditCreateProperties.js";
export {
  type BenefitMeterCreditProperties,
  BenefitMeterCreditPropertiesSchema,
} from "./BenefitMeterCreditProperties.js";
export { type BenefitMeterCreditPublic, BenefitMeterCreditPublicSchema } from "./BenefitMeterCreditPublic.js";
export {
  type BenefitMeterCreditPublicProperties,
  BenefitMeterCreditPublicPropertiesSchema,
} from "./BenefitMeterCreditPublicProperties.js";
export {
  type BenefitMeterCreditSubscriber,
  BenefitMeterCreditSubscriberSchema,
} from "./BenefitMeterCreditSubscriber.js";
export {
  type BenefitMeterCreditSubscriberProperties,
  BenefitMeterCreditSubscriberPropertiesSchema,
} from "./BenefitMeterCreditSubscriberProperties.js";
export { type BenefitMeterCreditUpdate, BenefitMeterCreditUpdateSchema } from "./BenefitMeterCreditUpdate.js";
export { type BenefitPublic, BenefitPublicSchema } from "./BenefitPublic.js";
export { type BenefitRevokedEvent, BenefitRevokedEventSchema } from "./BenefitRevokedEvent.js";
export {
  type BenefitSlackSharedChannel,
  BenefitSlackSharedChannelSchema,
} from "./BenefitSlackSharedChannel.js";
export {
  type BenefitSlackSharedChannelCreate,
  BenefitSlackSharedChannelCreateSchema,
} from "./BenefitSlackSharedChannelCreate.js";
export {
  type BenefitSlackSharedChannelCreateProperties,
  BenefitSlackSharedChannelCreatePropertiesSchema,
} from "./BenefitSlackSharedChannelCreateProperties.js";
export {
  type BenefitSlackSharedChannelProperties,
  BenefitSlackSharedChannelPropertiesSchema,
} from "./BenefitSlackSharedChannelProperties.js";
export {
  type BenefitSlackSharedChannelPublic,
  BenefitSlackSharedChannelPublicSchema,
} from "./BenefitSlackSharedChannelPublic.js";
export {
  type BenefitSlackSharedChannelSubscriber,
  BenefitSlackSharedChannelSubscriberSchema,
} from "./BenefitSlackSharedChannelSubscriber.js";
export {
  type BenefitSlackSharedChannelSubscriberProperties,
  BenefitSlackSharedChannelSubscriberPropertiesSchema,
} from "./BenefitSlackSharedChannelSubscriberProperties.js";
export {
  type BenefitSlackSharedChannelUpdate,
  BenefitSlackSharedChannelUpdateSchema,
} from "./BenefitSlackSharedChannelUpdate.js";
export type { BenefitSortProperty } from "./BenefitSortProperty.js";
export {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
export { type BenefitsDeleteRequest, BenefitsDeleteRequestSchema } from "./BenefitsDeleteRequest.js";
export { type BenefitsFilesRequest, BenefitsFilesRequestSchema } from "./BenefitsFilesRequest.js";
export { type BenefitsGetRequest, BenefitsGetRequestSchema } from "./BenefitsGetRequest.js";
export { type BenefitsGrantsRequest, BenefitsGrantsRequestSchema } from "./BenefitsGrantsRequest.js";
export { type BenefitsListRequest, BenefitsListRequestSchema } from "./BenefitsListRequest.js";
export { type BenefitsUpdateBody, BenefitsUpdateBodySchema } from "./BenefitsUpdateBody.js";
export { type BenefitsUpdateRequest, BenefitsUpdateRequestSchema } from "./BenefitsUpdateRequest.js";
export type { BenefitType } from "./BenefitType.js";
export { type BenefitUpdatedEvent, BenefitUpdatedEventSchema } from "./BenefitUpdatedEvent.js";
export type { BenefitVisibility } from "./BenefitVisibility.js";
export type { BillingAddressFieldMode } from "./BillingAddressFieldMode.js";
export {
  type CannotCreateOrganizationError,
  CannotCreateOrganizationErrorSchema,
} from "./CannotCreateOrganizationError.js";
export { type CannotPauseSubscription, CannotPauseSubscriptionSchema } from "./CannotPauseSubscription.js";
export { type CardPayment, CardPaymentSchema } from "./CardPayment.js";
export { type CardPaymentMetadata, CardPaymentMetadataSchema } from "./CardPaymentMetadata.js";
export { type Checkout, CheckoutSchema } from "./Checkout.js";
export {
  type CheckoutBillingAddressFields,
  CheckoutBillingAddressFieldsSchema,
} from "./CheckoutBillingAddressFields.js";
export { type CheckoutConfirmStripe, CheckoutConfirmStripeSchema } from "./CheckoutConfirmStripe.js";
export { type CheckoutCreate, CheckoutCreateSchema } from "./CheckoutCreate.js";
export { type CheckoutCreatedEvent, CheckoutCreatedEventSchema } from "./CheckoutCreatedEvent.js";
export { type CheckoutCreatedMetadata, CheckoutCreatedMetadataSchema } from "./CheckoutCreatedMetadata.js";
export {
  type CheckoutDiscountFixedOnceForeverDuration,
  CheckoutDiscountFixedOnceForeverDurationSchema,
} from "./CheckoutDiscountFixedOnceForeverDuration.js";
export {
  type CheckoutDiscountFixedRepeatDuration,
  CheckoutDiscountFixedRepeatDurationSchema,
} from "./CheckoutDiscountFixedRepeatDuration.js";
export {
  type CheckoutDiscountPercentageOnceForeverDuration,
  CheckoutDiscountPercentageOnceForeverDurationSchema,
} from "./CheckoutDiscountPercentageOnceForeverDuration.js";
export {
  type CheckoutDiscountPercentageRepeatDuration,
  CheckoutDiscountPercentageRepeatDurationSchema,
} from "./CheckoutDiscountPercentageRepeatDuration.js";
export { type CheckoutLink, CheckoutLinkSchema } from "./CheckoutLink.js";
export { type CheckoutLinkCreate, CheckoutLinkCreateSchema } from "./CheckoutLinkCreate.js";
export {
  type CheckoutLinkCreateProduct,
  CheckoutLinkCreateProductSchema,
} from "./CheckoutLinkCreateProduct.js";
export {
  type CheckoutLinkCreateProductPrice,
  CheckoutLinkCreateProductPriceSchema,
} from "./CheckoutLinkCreateProductPrice.js";
export {
  type CheckoutLinkCreateProducts,
  CheckoutLinkCreateProductsSchema,
} from "./CheckoutLinkCreateProducts.js";
export { type CheckoutLinkProduct, CheckoutLinkProductSchema } from "./CheckoutLinkProduct.js";
export type { CheckoutLinkSortProperty } from "./CheckoutLinkSortProperty.js";
export {
  type CheckoutLinksDeleteRequest,
  CheckoutLinksDeleteRequestSchema,
} from "./CheckoutLinksDeleteRequest.js";
export { type CheckoutLinksGetRequest, CheckoutLinksGetRequestSchema } from "./CheckoutLinksGetRequest.js";
export { type CheckoutLinksListRequest, CheckoutLinksListRequestSchema } from "./CheckoutLinksListRequest.js";
export {
  type CheckoutLinksUpdateRequest,
  CheckoutLinksUpdateRequestSchema,
} from "./CheckoutLinksUpdateRequest.js";
export { type CheckoutLinkUpdate, CheckoutLinkUpdateSchema } from "./CheckoutLinkUpdate.js";
export { type CheckoutLocked, CheckoutLockedSchema } from "./CheckoutLocked.js";
export { type CheckoutOrganization, CheckoutOrganizationSchema } from "./CheckoutOrganization.js";
export { type CheckoutProduct, CheckoutProductSchema } from "./CheckoutProduct.js";
export { type CheckoutPublic, CheckoutPublicSchema } from "./CheckoutPublic.js";
export { type CheckoutPublicConfirmed, CheckoutPublicConfirmedSchema } from "./CheckoutPublicConfirmed.js";
export type { CheckoutSortProperty } from "./CheckoutSortProperty.js";
export type { CheckoutStatus } from "./CheckoutStatus.js";
export {
  type CheckoutsClientConfirmRequest,
  CheckoutsClientConfirmRequestSchema,
} from "./CheckoutsClientConfirmRequest.js";
export {
  type CheckoutsClientGetRequest,
  CheckoutsClientGetRequestSchema,
} from "./CheckoutsClientGetRequest.js";
export {
  type CheckoutsClientUpdateRequest,
  CheckoutsClientUpdateRequestSchema,
} from "./CheckoutsClientUpdateRequest.js";
export { type CheckoutsGetRequest, CheckoutsGetRequestSchema } from "./CheckoutsGetRequest.js";
export { type CheckoutsListRequest, CheckoutsListRequestSchema } from "./CheckoutsListRequest.js";
export { type CheckoutsUpdateRequest, CheckoutsUpdateRequestSchema } from "./CheckoutsUpdateRequest.js";
export { type CheckoutUpdate, CheckoutUpdateSchema } from "./CheckoutUpdate.js";
export { type CheckoutUpdatePublic, CheckoutUpdatePublicSchema } from "./CheckoutUpdatePublic.js";
export { type Context, ContextSchema } from "./Context.js";
export { type CostMetadataInput, CostMetadataInputSchema } from "./CostMetadataInput.js";
export { type CostMetadataOutput, CostMetadataOutputSchema } from "./CostMetadataOutput.js";
export { type CountAggregation, CountAggregationSchema } from "./CountAggregation.js";
export type { CountryAlpha2 } from "./CountryAlpha2.js";
export type { CountryAlpha2Input } from "./CountryAlpha2Input.js";
export { type CursorPagination, CursorPaginationSchema } from "./CursorPagination.js";
export { type Customer, CustomerSchema } from "./Customer.js";
export { type CustomerBenefitGrant, CustomerBenefitGrantSchema } from "./CustomerBenefitGrant.js";
export {
  type CustomerBenefitGrantCustom,
  CustomerBenefitGrantCustomSchema,
} from "./CustomerBenefitGrantCustom.js";
export {
  type CustomerBenefitGrantCustomUpdate,
  CustomerBenefitGrantCustomUpdateSchema,
} from "./CustomerBenefitGrantCustomUpdate.js";
export {
  type CustomerBenefitGrantDiscord,
  CustomerBenefitGrantDiscordSchema,
} from "./CustomerBenefitGrantDiscord.js";
export {
  type CustomerBenefitGrantDiscordPropertiesUpdate,
  CustomerBenefitGrantDiscordPropertiesUpdateSchema,
} from "./CustomerBenefitGrantDiscordPropertiesUpdate.js";
export {
  type CustomerBenefitGrantDiscordUpdate,
  CustomerBenefitGrantDiscordUpdateSchema,
} from "./CustomerBenefitGrantDiscordUpdate.js";
export {
  type CustomerBenefitGrantDownloadables,
  CustomerBenefitGrantDownloadablesSchema,
} from "./CustomerBenefitGrantDownloadables.js";
export {
  type CustomerBenefitGrantDownloadablesUpdate,
  CustomerBenefitGrantDownloadablesUpdateSchema,
} from "./CustomerBenefitGrantDownloadablesUpdate.js";
export {
  type CustomerBenefitGrantFeatureFlag,
  CustomerBenefitGrantFeatureFlagSchema,
} from "./CustomerBenefitGrantFeatureFlag.js";
export {
  type CustomerBenefitGrantFeatureFlagUpdate,
  CustomerBenefitGrantFeatureFlagUpdateSchema,
} from "./CustomerBenefitGrantFeatureFlagUpdate.js";
export {
  type CustomerBenefitGrantGitHubRepository,
  CustomerBenefitGrantGitHubRepositorySchema,
} from "./CustomerBenefitGrantGitHubRepository.js";
export {
  type CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
  CustomerBenefitGrantGitHubRepositoryPropertiesUpdateSchema,
} from "./CustomerBenefitGrantGitHubRepositoryPropertiesUpdate.js";
export {
  type CustomerBenefitGrantGitHubRepositoryUpdate,
  CustomerBenefitGrantGitHubRepositoryUpdateSchema,
} from "./CustomerBenefitGrantGitHubRepositoryUpdate.js";
export {
  type CustomerBenefitGrantLicenseKeys,
  CustomerBenefitGrantLicenseKeysSchema,
} from "./CustomerBenefitGrantLicenseKeys.js";
export {
  type CustomerBenefitGrantLicenseKeysUpdate,
  CustomerBenefitGrantLicenseKeysUpdateSchema,
} from "./CustomerBenefitGrantLicenseKeysUpdate.js";
export {
  type CustomerBenefitGrantMember,
  CustomerBenefitGrantMemberSchema,
} from "./CustomerBenefitGrantMember.js";
export {
  type CustomerBenefitGrantMeterCredit,
  CustomerBenefitGrantMeterCreditSchema,
} from "./CustomerBenefitGrantMeterCredit.js";
export {
  type CustomerBenefitGrantMeterCreditUpdate,
  CustomerBenefitGrantMeterCreditUpdateSchema,
} from "./CustomerBenefitGrantMeterCreditUpdate.js";
export {
  type CustomerBenefitGrantSlackSharedChannel,
  CustomerBenefitGrantSlackSharedChannelSchema,
} from "./CustomerBenefitGrantSlackSharedChannel.js";
export {
  type CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
  CustomerBenefitGrantSlackSharedChannelPropertiesUpdateSchema,
} from "./CustomerBenefitGrantSlackSharedChannelPropertiesUpdate.js";
export {
  type CustomerBenefitGrantSlackSharedChannelUpdate,
  CustomerBenefitGrantSlackSharedChannelUpdateSchema,
} from "./CustomerBenefitGrantSlackSharedChannelUpdate.js";
export type { CustomerBenefitGrantSortProperty } from "./CustomerBenefitGrantSortProperty.js";
export {
  type CustomerBenefitGrantUpdate,
  CustomerBenefitGrantUpdateSchema,
} from "./CustomerBenefitGrantUpdate.js";
export type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
export { type CustomerCreate, CustomerCreateSchema } from "./CustomerCreate.js";
export { type CustomerCreatedEvent, CustomerCreatedEventSchema } from "./CustomerCreatedEvent.js";
export { type CustomerCreatedMetadata, CustomerCreatedMetadataSchema } from "./CustomerCreatedMetadata.js";
export { type CustomerCustomerMeter, CustomerCustomerMeterSchema } from "./CustomerCustomerMeter.js";
export {
  type CustomerCustomerMeterMeter,
  CustomerCustomerMeterMeterSchema,
} from "./CustomerCustomerMeterMeter.js";
export type { CustomerCustomerMeterSortProperty } from "./CustomerCustomerMeterSortProperty.js";
export { type CustomerCustomerSession, CustomerCustomerSessionSchema } from "./CustomerCustomerSession.js";
export { type CustomerDeletedEvent, CustomerDeletedEventSchema } from "./CustomerDeletedEvent.js";
export { type CustomerDeletedMetadata, CustomerDeletedMetadataSchema } from "./CustomerDeletedMetadata.js";
export {
  type CustomerEmailUpdateRequest,
  CustomerEmailUpdateRequestSchema,
} from "./CustomerEmailUpdateRequest.js";
export {
  type CustomerEmailUpdateVerifyRequest,
  CustomerEmailUpdateVerifyRequestSchema,
} from "./CustomerEmailUpdateVerifyRequest.js";
export {
  type CustomerEmailUpdateVerifyResponse,
  CustomerEmailUpdateVerifyResponseSchema,
} from "./CustomerEmailUpdateVerifyResponse.js";
export { type CustomerIndividual, CustomerIndividualSchema } from "./CustomerIndividual.js";
export { type CustomerIndividualCreate, CustomerIndividualCreateSchema } from "./CustomerIndividualCreate.js";
export { type CustomerMeter, CustomerMeterSchema } from "./CustomerMeter.js";
export type { CustomerMeterSortProperty } from "./CustomerMeterSortProperty.js";
export { type CustomerMetersGetRequest, CustomerMetersGetRequestSchema } from "./CustomerMetersGetRequest.js";
export {
  type CustomerMetersListRequest,
  CustomerMetersListRequestSchema,
} from "./CustomerMetersListRequest.js";
export { type CustomerNotReady, CustomerNotReadySchema } from "./CustomerNotReady.js";
export { type CustomerOrder, CustomerOrderSchema } from "./CustomerOrder.js";
export {
  type CustomerOrderConfirmPayment,
  CustomerOrderConfirmPaymentSchema,
} from "./CustomerOrderConfirmPayment.js";
export { type CustomerOrderInvoice, CustomerOrderInvoiceSchema } from "./CustomerOrderInvoice.js";
export {
  type CustomerOrderPaymentConfirmation,
  CustomerOrderPaymentConfirmationSchema,
} from "./CustomerOrderPaymentConfirmation.js";
export {
  type CustomerOrderPaymentStatus,
  CustomerOrderPaymentStatusSchema,
} from "./CustomerOrderPaymentStatus.js";
export { type CustomerOrderProduct, CustomerOrderProductSchema } from "./CustomerOrderProduct.js";
export { type CustomerOrderReceipt, CustomerOrderReceiptSchema } from "./CustomerOrderReceipt.js";
export type { CustomerOrderSortProperty } from "./CustomerOrderSortProperty.js";
export {
  type CustomerOrderSubscription,
  CustomerOrderSubscriptionSchema,
} from "./CustomerOrderSubscription.js";
export { type CustomerOrderUpdate, CustomerOrderUpdateSchema } from "./CustomerOrderUpdate.js";
export { type CustomerOrganization, CustomerOrganizationSchema } from "./CustomerOrganization.js";
export { type CustomerOrganizationData, CustomerOrganizationDataSchema } from "./CustomerOrganizationData.js";
export {
  type CustomerOrganizationFeatureSettings,
  CustomerOrganizationFeatureSettingsSchema,
} from "./CustomerOrganizationFeatureSettings.js";
export { type CustomerPaymentMethod, CustomerPaymentMethodSchema } from "./CustomerPaymentMethod.js";
export {
  type CustomerPaymentMethodCard,
  CustomerPaymentMethodCardSchema,
} from "./CustomerPaymentMethodCard.js";
export {
  type CustomerPaymentMethodConfirm,
  CustomerPaymentMethodConfirmSchema,
} from "./CustomerPaymentMethodConfirm.js";
export {
  type CustomerPaymentMethodCreate,
  CustomerPaymentMethodCreateSchema,
} from "./CustomerPaymentMethodCreate.js";
export {
  type CustomerPaymentMethodCreateRequiresActionResponse,
  CustomerPaymentMethodCreateRequiresActionResponseSchema,
} from "./CustomerPaymentMethodCreateRequiresActionResponse.js";
export {
  type CustomerPaymentMethodCreateResponse,
  CustomerPaymentMethodCreateResponseSchema,
} from "./CustomerPaymentMethodCreateResponse.js";
export {
  type CustomerPaymentMethodCreateSucceededResponse,
  CustomerPaymentMethodCreateSucceededResponseSchema,
} from "./CustomerPaymentMethodCreateSucceededResponse.js";
export {
  type CustomerPaymentMethodGeneric,
  CustomerPaymentMethodGenericSchema,
} from "./CustomerPaymentMethodGeneric.js";
export {
  type CustomerPaymentMethodKrCard,
  CustomerPaymentMethodKrCardSchema,
} from "./CustomerPaymentMethodKrCard.js";
export {
  type CustomerPortalBenefitGrantsGetRequest,
  CustomerPortalBenefitGrantsGetRequestSchema,
} from "./CustomerPortalBenefitGrantsGetRequest.js";
export {
  type CustomerPortalBenefitGrantsListRequest,
  CustomerPortalBenefitGrantsListRequestSchema,
} from "./CustomerPortalBenefitGrantsListRequest.js";
export {
  type CustomerPortalBenefitGrantsUpdateRequest,
  CustomerPortalBenefitGrantsUpdateRequestSchema,
} from "./CustomerPortalBenefitGrantsUpdateRequest.js";
export { type CustomerPortalCustomer, CustomerPortalCustomerSchema } from "./CustomerPortalCustomer.js";
export {
  type CustomerPortalCustomerMetersGetRequest,
  CustomerPortalCustomerMetersGetRequestSchema,
} from "./CustomerPortalCustomerMetersGetRequest.js";
export {
  type CustomerPortalCustomerMetersListRequest,
  CustomerPortalCustomerMetersListRequestSchema,
} from "./CustomerPortalCustomerMetersListRequest.js";
export {
  type CustomerPortalCustomerSettings,
  CustomerPortalCustomerSettingsSchema,
} from "./CustomerPortalCustomerSettings.js";
export {
  type CustomerPortalCustomersCheckEmailUpdateRequest,
  CustomerPortalCustomersCheckEmailUpdateRequestSchema,
} from "./CustomerPortalCustomersCheckEmailUpdateRequest.js";
export {
  type CustomerPortalCustomersDeletePaymentMethodRequest,
  CustomerPortalCustomersDeletePaymentMethodRequestSchema,
} from "./CustomerPortalCustomersDeletePaymentMethodRequest.js";
export {
  type CustomerPortalCustomersListPaymentMethodsRequest,
  CustomerPortalCustomersListPaymentMethodsRequestSchema,
} from "./CustomerPortalCustomersListPaymentMethodsRequest.js";
export {
  type CustomerPortalCustomerUpdate,
  CustomerPortalCustomerUpdateSchema,
} from "./CustomerPortalCustomerUpdate.js";
export {
  type CustomerPortalDownloadablesListRequest,
  CustomerPortalDownloadablesListRequestSchema,
} from "./CustomerPortalDownloadablesListRequest.js";
export {
  type CustomerPortalLicenseKeysGetRequest,
  CustomerPortalLicenseKeysGetRequestSchema,
} from "./CustomerPortalLicenseKeysGetRequest.js";
export {
  type CustomerPortalLicenseKeysListRequest,
  CustomerPortalLicenseKeysListRequestSchema,
} from "./CustomerPortalLicenseKeysListRequest.js";
export {
  type CustomerPortalLicenseKeysRotateRequest,
  CustomerPortalLicenseKeysRotateRequestSchema,
} from "./CustomerPortalLicenseKeysRotateRequest.js";
export { type CustomerPortalMember, CustomerPortalMemberSchema } from "./CustomerPortalMember.js";
export {
  type CustomerPortalMemberCreate,
  CustomerPortalMemberCreateSchema,
} from "./CustomerPortalMemberCreate.js";
export {
  type CustomerPortalMembersListMembersRequest,
  CustomerPortalMembersListMembersRequestSchema,
} from "./CustomerPortalMembersListMembersRequest.js";
export {
  type CustomerPortalMembersRemoveMemberRequest,
  CustomerPortalMembersRemoveMemberRequestSchema,
} from "./CustomerPortalMembersRemoveMemberRequest.js";
export {
  type CustomerPortalMembersUpdateMemberRequest,
  CustomerPortalMembersUpdateMemberRequestSchema,
} from "./CustomerPortalMembersUpdateMemberRequest.js";
export {
  type CustomerPortalMemberUpdate,
  CustomerPortalMemberUpdateSchema,
} from "./CustomerPortalMemberUpdate.js";
export {
  type CustomerPortalOAuthAccount,
  CustomerPortalOAuthAccountSchema,
} from "./CustomerPortalOAuthAccount.js";
export {
  type CustomerPortalOrdersConfirmRetryPaymentRequest,
  CustomerPortalOrdersConfirmRetryPaymentRequestSchema,
} from "./CustomerPortalOrdersConfirmRetryPaymentRequest.js";
export {
  type CustomerPortalOrdersGenerateInvoiceRequest,
  CustomerPortalOrdersGenerateInvoiceRequestSchema,
} from "./CustomerPortalOrdersGenerateInvoiceRequest.js";
export {
  type CustomerPortalOrdersGetPaymentStatusRequest,
  CustomerPortalOrdersGetPaymentStatusRequestSchema,
} from "./CustomerPortalOrdersGetPaymentStatusRequest.js";
export {
  type CustomerPortalOrdersGetRequest,
  CustomerPortalOrdersGetRequestSchema,
} from "./CustomerPortalOrdersGetRequest.js";
export {
  type CustomerPortalOrdersInvoiceRequest,
  CustomerPortalOrdersInvoiceRequestSchema,
} from "./CustomerPortalOrdersInvoiceRequest.js";
export {
  type CustomerPortalOrdersListRequest,
  CustomerPortalOrdersListRequestSchema,
} from "./CustomerPortalOrdersListRequest.js";
export {
  type CustomerPortalOrdersReceiptRequest,
  CustomerPortalOrdersReceiptRequestSchema,
} from "./CustomerPortalOrdersReceiptRequest.js";
export {
  type CustomerPortalOrdersUpdateRequest,
  CustomerPortalOrdersUpdateRequestSchema,
} from "./CustomerPortalOrdersUpdateRequest.js";
export {
  type CustomerPortalOrganizationsGetRequest,
  CustomerPortalOrganizationsGetRequestSchema,
} from "./CustomerPortalOrganizationsGetRequest.js";
export {
  type CustomerPortalSeatsListClaimedSubscriptionsRequest,
  CustomerPortalSeatsListClaimedSubscriptionsRequestSchema,
} from "./CustomerPortalSeatsListClaimedSubscriptionsRequest.js";
export {
  type CustomerPortalSeatsListSeatsRequest,
  CustomerPortalSeatsListSeatsRequestSchema,
} from "./CustomerPortalSeatsListSeatsRequest.js";
export {
  type CustomerPortalSeatsResendInvitationRequest,
  CustomerPortalSeatsResendInvitationRequestSchema,
} from "./CustomerPortalSeatsResendInvitationRequest.js";
export {
  type CustomerPortalSeatsRevokeSeatRequest,
  CustomerPortalSeatsRevokeSeatRequestSchema,
} from "./CustomerPortalSeatsRevokeSeatRequest.js";
export {
  type CustomerPortalSubscriptionSettings,
  CustomerPortalSubscriptionSettingsSchema,
} from "./CustomerPortalSubscriptionSettings.js";
export {
  type CustomerPortalSubscriptionsCancelRequest,
  CustomerPortalSubscriptionsCancelRequestSchema,
} from "./CustomerPortalSubscriptionsCancelRequest.js";
export {
  type CustomerPortalSubscriptionsGetRequest,
  CustomerPortalSubscriptionsGetRequestSchema,
} from "./CustomerPortalSubscriptionsGetRequest.js";
export {
  type CustomerPortalSubscriptionsListRequest,
  CustomerPortalSubscriptionsListRequestSchema,
} from "./CustomerPortalSubscriptionsListRequest.js";
export {
  type CustomerPortalSubscriptionsUpdateRequest,
  CustomerPortalSubscriptionsUpdateRequestSchema,
} from "./CustomerPortalSubscriptionsUpdateRequest.js";
export {
  type CustomerPortalUsageSettings,
  CustomerPortalUsageSettingsSchema,
} from "./CustomerPortalUsageSettings.js";
export {
  type CustomerPortalWalletsGetRequest,
  CustomerPortalWalletsGetRequestSchema,
} from "./CustomerPortalWalletsGetRequest.js";
export {
  type CustomerPortalWalletsListRequest,
  CustomerPortalWalletsListRequestSchema,
} from "./CustomerPortalWalletsListRequest.js";
export { type CustomerProduct, CustomerProductSchema } from "./CustomerProduct.js";
export { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
export { type CustomerSeatAssign, CustomerSeatAssignSchema } from "./CustomerSeatAssign.js";
export {
  type CustomerSeatClaimResponse,
  CustomerSeatClaimResponseSchema,
} from "./CustomerSeatClaimResponse.js";
export {
  type CustomerSeatsGetClaimInfoRequest,
  CustomerSeatsGetClaimInfoRequestSchema,
} from "./CustomerSeatsGetClaimInfoRequest.js";
export {
  type CustomerSeatsListSeatsRequest,
  CustomerSeatsListSeatsRequestSchema,
} from "./CustomerSeatsListSeatsRequest.js";
export {
  type CustomerSeatsResendInvitationRequest,
  CustomerSeatsResendInvitationRequestSchema,
} from "./CustomerSeatsResendInvitationRequest.js";
export {
  type CustomerSeatsRevokeSeatRequest,
  CustomerSeatsRevokeSeatRequestSchema,
} from "./CustomerSeatsRevokeSeatRequest.js";
export { type CustomerSession, CustomerSessionSchema } from "./CustomerSession.js";
export {
  type CustomerSessionCustomerExternalIDCreate,
  CustomerSessionCustomerExternalIDCreateSchema,
} from "./CustomerSessionCustomerExternalIDCreate.js";
export {
  type CustomerSessionCustomerIDCreate,
  CustomerSessionCustomerIDCreateSchema,
} from "./CustomerSessionCustomerIDCreate.js";
export {
  type CustomerSessionsCreateRequest,
  CustomerSessionsCreateRequestSchema,
} from "./CustomerSessionsCreateRequest.js";
export type { CustomerSortProperty } from "./CustomerSortProperty.js";
export { type CustomerState, CustomerStateSchema } from "./CustomerState.js";
export {
  type CustomerStateBenefitGrant,
  CustomerStateBenefitGrantSchema,
} from "./CustomerStateBenefitGrant.js";
export { type CustomerStateIndividual, CustomerStateIndividualSchema } from "./CustomerStateIndividual.js";
export { type CustomerStateMeter, CustomerStateMeterSchema } from "./CustomerStateMeter.js";
export {
  type CustomerStateSubscription,
  CustomerStateSubscriptionSchema,
} from "./CustomerStateSubscription.js";
export {
  type CustomerStateSubscriptionMeter,
  CustomerStateSubscriptionMeterSchema,
} from "./CustomerStateSubscriptionMeter.js";
export { type CustomerStateTeam, CustomerStateTeamSchema } from "./CustomerStateTeam.js";
export { type CustomerSubscription, CustomerSubscriptionSchema } from "./CustomerSubscription.js";
export {
  type CustomerSubscriptionCancel,
  CustomerSubscriptionCancelSchema,
} from "./CustomerSubscriptionCancel.js";
export {
  type CustomerSubscriptionMeter,
  CustomerSubscriptionMeterSchema,
} from "./CustomerSubscriptionMeter.js";
export {
  type CustomerSubscriptionMeterMeter,
  CustomerSubscriptionMeterMeterSchema,
} from "./CustomerSubscriptionMeterMeter.js";
export {
  type CustomerSubscriptionPause,
  CustomerSubscriptionPauseSchema,
} from "./CustomerSubscriptionPause.js";
export {
  type CustomerSubscriptionProduct,
  CustomerSubscriptionProductSchema,
} from "./CustomerSubscriptionProduct.js";
export {
  type CustomerSubscriptionResume,
  CustomerSubscriptionResumeSchema,
} from "./CustomerSubscriptionResume.js";
export type { CustomerSubscriptionSortProperty } from "./CustomerSubscriptionSortProperty.js";
export {
  type CustomerSubscriptionUpdate,
  CustomerSubscriptionUpdateSchema,
} from "./CustomerSubscriptionUpdate.js";
export {
  type CustomerSubscriptionUpdateClear,
  CustomerSubscriptionUpdateClearSchema,
} from "./CustomerSubscriptionUpdateClear.js";
export {
  type CustomerSubscriptionUpdateProduct,
  CustomerSubscriptionUpdateProductSchema,
} from "./CustomerSubscriptionUpdateProduct.js";
export {
  type CustomerSubscriptionUpdateSeats,
  CustomerSubscriptionUpdateSeatsSchema,
} from "./CustomerSubscriptionUpdateSeats.js";
export {
  type CustomerSubscriptionUpdateUnits,
  CustomerSubscriptionUpdateUnitsSchema,
} from "./CustomerSubscriptionUpdateUnits.js";
export {
  type CustomersDeleteExternalRequest,
  CustomersDeleteExternalRequestSchema,
} from "./CustomersDeleteExternalRequest.js";
export { type CustomersDeleteRequest, CustomersDeleteRequestSchema } from "./CustomersDeleteRequest.js";
export { type CustomersExportRequest, CustomersExportRequestSchema } from "./CustomersExportRequest.js";
export {
  type CustomersGetExternalRequest,
  CustomersGetExternalRequestSchema,
} from "./CustomersGetExternalRequest.js";
export { type CustomersGetRequest, CustomersGetRequestSchema } from "./CustomersGetRequest.js";
export {
  type CustomersGetStateExternalRequest,
  CustomersGetStateExternalRequestSchema,
} from "./CustomersGetStateExternalRequest.js";
export { type CustomersGetStateRequest, CustomersGetStateRequestSchema } from "./CustomersGetStateRequest.js";
export {
  type CustomersListPaymentMethodsExternalRequest,
  CustomersListPaymentMethodsExternalRequestSchema,
} from "./CustomersListPaymentMethodsExternalRequest.js";
export {
  type CustomersListPaymentMethodsRequest,
  CustomersListPaymentMethodsRequestSchema,
} from "./CustomersListPaymentMethodsRequest.js";
export { type CustomersListRequest, CustomersListRequestSchema } from "./CustomersListRequest.js";
export {
  type CustomersMembersCreateExternalRequest,
  CustomersMembersCreateExternalRequestSchema,
} from "./CustomersMembersCreateExternalRequest.js";
export {
  type CustomersMembersCreateRequest,
  CustomersMembersCreateRequestSchema,
} from "./CustomersMembersCreateRequest.js";
export {
  type CustomersMembersDeleteExternalRequest,
  CustomersMembersDeleteExternalRequestSchema,
} from "./CustomersMembersDeleteExternalRequest.js";
export {
  type CustomersMembersDeleteRequest,
  CustomersMembersDeleteRequestSchema,
} from "./CustomersMembersDeleteRequest.js";
export {
  type CustomersMembersGetExternalRequest,
  CustomersMembersGetExternalRequestSchema,
} from "./CustomersMembersGetExternalRequest.js";
export {
  type CustomersMembersGetRequest,
  CustomersMembersGetRequestSchema,
} from "./CustomersMembersGetRequest.js";
export {
  type CustomersMembersListExternalRequest,
  CustomersMembersListExternalRequestSchema,
} from "./CustomersMembersListExternalRequest.js";
export {
  type CustomersMembersListRequest,
  CustomersMembersListRequestSchema,
} from "./CustomersMembersListRequest.js";
export {
  type CustomersMembersUpdateExternalRequest,
  CustomersMembersUpdateExternalRequestSchema,
} from "./CustomersMembersUpdateExternalRequest.js";
export {
  type CustomersMembersUpdateRequest,
  CustomersMembersUpdateRequestSchema,
} from "./CustomersMembersUpdateRequest.js";
export {
  type CustomersUpdateExternalRequest,
  CustomersUpdateExternalRequestSchema,
} from "./CustomersUpdateExternalRequest.js";
export { type CustomersUpdateRequest, CustomersUpdateRequestSchema } from "./CustomersUpdateRequest.js";
export { type CustomerTeam, CustomerTeamSchema } from "./CustomerTeam.js";
export { type CustomerTeamCreate, CustomerTeamCreateSchema } from "./CustomerTeamCreate.js";
export type { CustomerType } from "./CustomerType.js";
export { type CustomerUpdate, CustomerUpdateSchema } from "./CustomerUpdate.js";
export { type CustomerUpdatedEvent, CustomerUpdatedEventSchema } from "./CustomerUpdatedEvent.js";
export { type CustomerUpdatedFields, CustomerUpdatedFieldsSchema } from "./CustomerUpdatedFields.js";
export { type CustomerUpdatedMetadata, CustomerUpdatedMetadataSchema } from "./CustomerUpdatedMetadata.js";
export { type CustomerUpdateExternalID, CustomerUpdateExternalIDSchema } from "./CustomerUpdateExternalID.js";
export { type CustomerWallet, CustomerWalletSchema } from "./CustomerWallet.js";
export type { CustomerWalletSortProperty } from "./CustomerWalletSortProperty.js";
export { type CustomField, CustomFieldSchema } from "./CustomField.js";
export { type CustomFieldCheckbox, CustomFieldCheckboxSchema } from "./CustomFieldCheckbox.js";
export {
  type CustomFieldCheckboxProperties,
  CustomFieldCheckboxPropertiesSchema,
} from "./CustomFieldCheckboxProperties.js";
export { type CustomFieldCreate, CustomFieldCreateSchema } from "./CustomFieldCreate.js";
export {
  type CustomFieldCreateCheckbox,
  CustomFieldCreateCheckboxSchema,
} from "./CustomFieldCreateCheckbox.js";
export { type CustomFieldCreateDate, CustomFieldCreateDateSchema } from "./CustomFieldCreateDate.js";
export { type CustomFieldCreateNumber, CustomFieldCreateNumberSchema } from "./CustomFieldCreateNumber.js";
export { type CustomFieldCreateSelect, CustomFieldCreateSelectSchema } from "./CustomFieldCreateSelect.js";
export { type CustomFieldCreateText, CustomFieldCreateTextSchema } from "./CustomFieldCreateText.js";
export { type CustomFieldDate, CustomFieldDateSchema } from "./CustomFieldDate.js";
export {
  type CustomFieldDateProperties,
  CustomFieldDatePropertiesSchema,
} from "./CustomFieldDateProperties.js";
export { type CustomFieldNumber, CustomFieldNumberSchema } from "./CustomFieldNumber.js";
export {
  type CustomFieldNumberProperties,
  CustomFieldNumberPropertiesSchema,
} from "./CustomFieldNumberProperties.js";
export { type CustomFieldSelect, CustomFieldSelectSchema } from "./CustomFieldSelect.js";
export { type CustomFieldSelectOption, CustomFieldSelectOptionSchema } from "./CustomFieldSelectOption.js";
export {
  type CustomFieldSelectProperties,
  CustomFieldSelectPropertiesSchema,
} from "./CustomFieldSelectProperties.js";
export type { CustomFieldSortProperty } from "./CustomFieldSortProperty.js";
export {
  type CustomFieldsDeleteRequest,
  CustomFieldsDeleteRequestSchema,
} from "./CustomFieldsDeleteRequest.js";
export { type CustomFieldsGetRequest, CustomFieldsGetRequestSchema } from "./CustomFieldsGetRequest.js";
export { type CustomFieldsListRequest, CustomFieldsListRequestSchema } from "./CustomFieldsListRequest.js";
export {
  type CustomFieldsUpdateRequest,
  CustomFieldsUpdateRequestSchema,
} from "./CustomFieldsUpdateRequest.js";
export { type CustomFieldText, CustomFieldTextSchema } from "./CustomFieldText.js";
export {
  type CustomFieldTextProperties,
  CustomFieldTextPropertiesSchema,
} from "./CustomFieldTextProperties.js";
export type { CustomFieldType } from "./CustomFieldType.js";
export { type CustomFieldUpdate, CustomFieldUpdateSchema } from "./CustomFieldUpdate.js";
export {
  type CustomFieldUpdateCheckbox,
  CustomFieldUpdateCheckboxSchema,
} from "./CustomFieldUpdateCheckbox.js";
export { type CustomFieldUpdateDate, CustomFieldUpdateDateSchema } from "./CustomFieldUpdateDate.js";
export { type CustomFieldUpdateNumber, CustomFieldUpdateNumberSchema } from "./CustomFieldUpdateNumber.js";
export { type CustomFieldUpdateSelect, CustomFieldUpdateSelectSchema } from "./CustomFieldUpdateSelect.js";
export { type CustomFieldUpdateText, CustomFieldUpdateTextSchema } from "./CustomFieldUpdateText.js";
export { type Discount, DiscountSchema } from "./Discount.js";
export { type DiscountCreate, DiscountCreateSchema } from "./DiscountCreate.js";
export type { DiscountDuration } from "./DiscountDuration.js";
export { type DiscountFixedCreate, DiscountFixedCreateSchema } from "./DiscountFixedCreate.js";
export {
  type DiscountFixedOnceForeverDuration,
  DiscountFixedOnceForeverDurationSchema,
} from "./DiscountFixedOnceForeverDuration.js";
export {
  type DiscountFixedOnceForeverDurationBase,
  DiscountFixedOnceForeverDurationBaseSchema,
} from "./DiscountFixedOnceForeverDurationBase.js";
export {
  type DiscountFixedRepeatDuration,
  DiscountFixedRepeatDurationSchema,
} from "./DiscountFixedRepeatDuration.js";
export {
  type DiscountFixedRepeatDurationBase,
  DiscountFixedRepeatDurationBaseSchema,
} from "./DiscountFixedRepeatDurationBase.js";
export { type DiscountPercentageCreate, DiscountPercentageCreateSchema } from "./DiscountPercentageCreate.js";
export {
  type DiscountPercentageOnceForeverDuration,
  DiscountPercentageOnceForeverDurationSchema,
} from "./DiscountPercentageOnceForeverDuration.js";
export {
  type DiscountPercentageOnceForeverDurationBase,
  DiscountPercentageOnceForeverDurationBaseSchema,
} from "./DiscountPercentageOnceForeverDurationBase.js";
export {
  type DiscountPercentageRepeatDuration,
  DiscountPercentageRepeatDurationSchema,
} from "./DiscountPercentageRepeatDuration.js";
export {
  type DiscountPercentageRepeatDurationBase,
  DiscountPercentageRepeatDurationBaseSchema,
} from "./DiscountPercentageRepeatDurationBase.js";
export { type DiscountProduct, DiscountProductSchema } from "./DiscountProduct.js";
export {
  type DiscountRedemptionLimitReached,
  DiscountRedemptionLimitReachedSchema,
} from "./DiscountRedemptionLimitReached.js";
export type { DiscountSortProperty } from "./DiscountSortProperty.js";
export { type DiscountsDeleteRequest, DiscountsDeleteRequestSchema } from "./DiscountsDeleteRequest.js";
export { type DiscountsGetRequest, DiscountsGetRequestSchema } from "./DiscountsGetRequest.js";
export { type DiscountsListRequest, DiscountsListRequestSchema } from "./DiscountsListRequest.js";
export { type DiscountsUpdateRequest, DiscountsUpdateRequestSchema } from "./DiscountsUpdateRequest.js";
export type { DiscountType } from "./DiscountType.js";
export { type DiscountUpdate, DiscountUpdateSchema } from "./DiscountUpdate.js";
export { type Dispute, DisputeSchema } from "./Dispute.js";
export {
  type DisputeAutoAcceptNotEnabled,
  DisputeAutoAcceptNotEnabledSchema,
} from "./DisputeAutoAcceptNotEnabled.js";
export { type DisputeCustomer, DisputeCustomerSchema } from "./DisputeCustomer.js";
export { type DisputeNotOpenError, DisputeNotOpenErrorSchema } from "./DisputeNotOpenError.js";
export type { DisputeSortProperty } from "./DisputeSortProperty.js";
export type { DisputeStatus } from "./DisputeStatus.js";
export { type DisputesAcceptRequest, DisputesAcceptRequestSchema } from "./DisputesAcceptRequest.js";
export { type DisputesGetRequest, DisputesGetRequestSchema } from "./DisputesGetRequest.js";
export { type DisputesListRequest, DisputesListRequestSchema } from "./DisputesListRequest.js";
export { type DownloadableFileCreate, DownloadableFileCreateSchema } from "./DownloadableFileCreate.js";
export { type DownloadableFileRead, DownloadableFileReadSchema } from "./DownloadableFileRead.js";
export { type DownloadableRead, DownloadableReadSchema } from "./DownloadableRead.js";
export { type Event, EventSchema } from "./Event.js";
export { type EventCreateCustomer, EventCreateCustomerSchema } from "./EventCreateCustomer.js";
export {
  type EventCreateExternalCustomer,
  EventCreateExternalCustomerSchema,
} from "./EventCreateExternalCustomer.js";
export { type EventMetadataInput, EventMetadataInputSchema } from "./EventMetadataInput.js";
export { type EventMetadataOutput, EventMetadataOutputSchema } from "./EventMetadataOutput.js";
export { type EventName, EventNameSchema } from "./EventName.js";
export type { EventNamesSortProperty } from "./EventNamesSortProperty.js";
export type { EventSortProperty } from "./EventSortProperty.js";
export type { EventSource } from "./EventSource.js";
export { type EventsGetRequest, EventsGetRequestSchema } from "./EventsGetRequest.js";
export { type EventsIngest, EventsIngestSchema } from "./EventsIngest.js";
export { type EventsIngestResponse, EventsIngestResponseSchema } from "./EventsIngestResponse.js";
export { type EventsListNamesRequest, EventsListNamesRequestSchema } from "./EventsListNamesRequest.js";
export { type EventsListPage, EventsListPageSchema } from "./EventsListPage.js";
export { type EventsListRequest, EventsListRequestSchema } from "./EventsListRequest.js";
export { type EventType, EventTypeSchema } from "./EventType.js";
export { type EventTypesListRequest, EventTypesListRequestSchema } from "./EventTypesListRequest.js";
export type { EventTypesSortProperty } from "./EventTypesSortProperty.js";
export { type EventTypesUpdateRequest, EventTypesUpdateRequestSchema } from "./EventTypesUpdateRequest.js";
export { type EventTypeUpdate, EventTypeUpdateSchema } from "./EventTypeUpdate.js";
export { type EventTypeWithStats, EventTypeWithStatsSchema } from "./EventTypeWithStats.js";
export { type ExistingProductPrice, ExistingProductPriceSchema } from "./ExistingProductPrice.js";
export { type ExpiredCheckoutError, ExpiredCheckoutErrorSchema } from "./ExpiredCheckoutError.js";
export { type FileCreate, FileCreateSchema } from "./FileCreate.js";
export { type FileDownload, FileDownloadSchema } from "./FileDownload.js";
export { type FilePatch, FilePatchSchema } from "./FilePatch.js";
export { type FileRead, FileReadSchema } from "./FileRead.js";
export type { FileServiceTypes } from "./FileServiceTypes.js";
export { type FilesDeleteRequest, FilesDeleteRequestSchema } from "./FilesDeleteRequest.js";
export { type FilesListRequest, FilesListRequestSchema } from "./FilesListRequest.js";
export { type FilesUpdateRequest, FilesUpdateRequestSchema } from "./FilesUpdateRequest.js";
export { type FilesUploadedRequest, FilesUploadedRequestSchema } from "./FilesUploadedRequest.js";
export { type FileUpload, FileUploadSchema } from "./FileUpload.js";
export { type FileUploadCompleted, FileUploadCompletedSchema } from "./FileUploadCompleted.js";
export { type Filter, FilterSchema } from "./Filter.js";
export { type FilterClause, FilterClauseSchema } from "./FilterClause.js";
export type { FilterConjunction } from "./FilterConjunction.js";
export type { FilterOperator } from "./FilterOperator.js";
export type { Func } from "./Func.js";
export { type GenericPayment, GenericPaymentSchema } from "./GenericPayment.js";
export { type GrantedLicenseKey, GrantedLicenseKeySchema } from "./GrantedLicenseKey.js";
export { type HTTPValidationError, HTTPValidationErrorSchema } from "./HTTPValidationError.js";
export { type InactiveSubscription, InactiveSubscriptionSchema } from "./InactiveSubscription.js";
export { type IntrospectTokenRequest, IntrospectTokenRequestSchema } from "./IntrospectTokenRequest.js";
export { type IntrospectTokenResponse, IntrospectTokenResponseSchema } from "./IntrospectTokenResponse.js";
export { type InvalidClient, InvalidClientSchema } from "./InvalidClient.js";
export { type InvalidClientMetadata, InvalidClientMetadataSchema } from "./InvalidClientMetadata.js";
export {
  type InvalidCustomerEmailUpdate,
  InvalidCustomerEmailUpdateSchema,
} from "./InvalidCustomerEmailUpdate.js";
export { type InvalidGrant, InvalidGrantSchema } from "./InvalidGrant.js";
export { type InvalidInvitationToken, InvalidInvitationTokenSchema } from "./InvalidInvitationToken.js";
export { type InvalidRequest, InvalidRequestSchema } from "./InvalidRequest.js";
export {
  type InvalidSeatAssignmentRequest,
  InvalidSeatAssignmentRequestSchema,
} from "./InvalidSeatAssignmentRequest.js";
export { type InvoiceDoesNotExist, InvoiceDoesNotExistSchema } from "./InvoiceDoesNotExist.js";
export { type KrCardPayment, KrCardPaymentSchema } from "./KrCardPayment.js";
export { type KrCardPaymentMetadata, KrCardPaymentMetadataSchema } from "./KrCardPaymentMetadata.js";
export {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
export {
  type LegacyRecurringProductPriceCustom,
  LegacyRecurringProductPriceCustomSchema,
} from "./LegacyRecurringProductPriceCustom.js";
export {
  type LegacyRecurringProductPriceFixed,
  LegacyRecurringProductPriceFixedSchema,
} from "./LegacyRecurringProductPriceFixed.js";
export { type LicenseKeyActivate, LicenseKeyActivateSchema } from "./LicenseKeyActivate.js";
export { type LicenseKeyActivationBase, LicenseKeyActivationBaseSchema } from "./LicenseKeyActivationBase.js";
export {
  type LicenseKeyActivationCreated,
  LicenseKeyActivationCreatedSchema,
} from "./LicenseKeyActivationCreated.js";
export { type LicenseKeyActivationRead, LicenseKeyActivationReadSchema } from "./LicenseKeyActivationRead.js";
export { type LicenseKeyCustomer, LicenseKeyCustomerSchema } from "./LicenseKeyCustomer.js";
export { type LicenseKeyDeactivate, LicenseKeyDeactivateSchema } from "./LicenseKeyDeactivate.js";
export { type LicenseKeyMember, LicenseKeyMemberSchema } from "./LicenseKeyMember.js";
export { type LicenseKeyRead, LicenseKeyReadSchema } from "./LicenseKeyRead.js";
export type { LicenseKeyStatus } from "./LicenseKeyStatus.js";
export {
  type LicenseKeysGetActivationRequest,
  LicenseKeysGetActivationRequestSchema,
} from "./LicenseKeysGetActivationRequest.js";
export { type LicenseKeysGetRequest, LicenseKeysGetRequestSchema } from "./LicenseKeysGetRequest.js";
export { type LicenseKeysListRequest, LicenseKeysListRequestSchema } from "./LicenseKeysListRequest.js";
export { type LicenseKeysRotateRequest, LicenseKeysRotateRequestSchema } from "./LicenseKeysRotateRequest.js";
export { type LicenseKeysUpdateRequest, LicenseKeysUpdateRequestSchema } from "./LicenseKeysUpdateRequest.js";
export { type LicenseKeyUpdate, LicenseKeyUpdateSchema } from "./LicenseKeyUpdate.js";
export { type LicenseKeyValidate, LicenseKeyValidateSchema } from "./LicenseKeyValidate.js";
export {
  type LicenseKeyWithActivations,
  LicenseKeyWithActivationsSchema,
} from "./LicenseKeyWithActivations.js";
export { type ListResourceBenefit, ListResourceBenefitSchema } from "./ListResourceBenefit.js";
export {
  type ListResourceBenefitDownloadableFile,
  ListResourceBenefitDownloadableFileSchema,
} from "./ListResourceBenefitDownloadableFile.js";
export { type ListResourceBenefitGrant, ListResourceBenefitGrantSchema } from "./ListResourceBenefitGrant.js";
export { type ListResourceCheckout, ListResourceCheckoutSchema } from "./ListResourceCheckout.js";
export { type ListResourceCheckoutLink, ListResourceCheckoutLinkSchema } from "./ListResourceCheckoutLink.js";
export { type ListResourceCustomer, ListResourceCustomerSchema } from "./ListResourceCustomer.js";
export {
  type ListResourceCustomerBenefitGrant,
  ListResourceCustomerBenefitGrantSchema,
} from "./ListResourceCustomerBenefitGrant.js";
export {
  type ListResourceCustomerCustomerMeter,
  ListResourceCustomerCustomerMeterSchema,
} from "./ListResourceCustomerCustomerMeter.js";
export {
  type ListResourceCustomerMeter,
  ListResourceCustomerMeterSchema,
} from "./ListResourceCustomerMeter.js";
export {
  type ListResourceCustomerOrder,
  ListResourceCustomerOrderSchema,
} from "./ListResourceCustomerOrder.js";
export {
  type ListResourceCustomerPaymentMethod,
  ListResourceCustomerPaymentMethodSchema,
} from "./ListResourceCustomerPaymentMethod.js";
export {
  type ListResourceCustomerPortalMember,
  ListResourceCustomerPortalMemberSchema,
} from "./ListResourceCustomerPortalMember.js";
export {
  type ListResourceCustomerSubscription,
  ListResourceCustomerSubscriptionSchema,
} from "./ListResourceCustomerSubscription.js";
export {
  type ListResourceCustomerWallet,
  ListResourceCustomerWalletSchema,
} from "./ListResourceCustomerWallet.js";
export { type ListResourceCustomField, ListResourceCustomFieldSchema } from "./ListResourceCustomField.js";
export { type ListResourceDiscount, ListResourceDiscountSchema } from "./ListResourceDiscount.js";
export { type ListResourceDispute, ListResourceDisputeSchema } from "./ListResourceDispute.js";
export {
  type ListResourceDownloadableRead,
  ListResourceDownloadableReadSchema,
} from "./ListResourceDownloadableRead.js";
export { type ListResourceEventName, ListResourceEventNameSchema } from "./ListResourceEventName.js";
export {
  type ListResourceEventTypeWithStats,
  ListResourceEventTypeWithStatsSchema,
} from "./ListResourceEventTypeWithStats.js";
export { type ListResourceFileRead, ListResourceFileReadSchema } from "./ListResourceFileRead.js";
export {
  type ListResourceLicenseKeyRead,
  ListResourceLicenseKeyReadSchema,
} from "./ListResourceLicenseKeyRead.js";
export { type ListResourceMember, ListResourceMemberSchema } from "./ListResourceMember.js";
export { type ListResourceMeter, ListResourceMeterSchema } from "./ListResourceMeter.js";
export { type ListResourceOrder, ListResourceOrderSchema } from "./ListResourceOrder.js";
export { type ListResourceOrganization, ListResourceOrganizationSchema } from "./ListResourceOrganization.js";
export { type ListResourcePayment, ListResourcePaymentSchema } from "./ListResourcePayment.js";
export {
  type ListResourcePaymentMethod,
  ListResourcePaymentMethodSchema,
} from "./ListResourcePaymentMethod.js";
export { type ListResourceProduct, ListResourceProductSchema } from "./ListResourceProduct.js";
export { type ListResourceRefund, ListResourceRefundSchema } from "./ListResourceRefund.js";
export { type ListResourceSubscription, ListResourceSubscriptionSchema } from "./ListResourceSubscription.js";
export {
  type ListResourceWebhookDelivery,
  ListResourceWebhookDeliverySchema,
} from "./ListResourceWebhookDelivery.js";
export {
  type ListResourceWebhookEndpoint,
  ListResourceWebhookEndpointSchema,
} from "./ListResourceWebhookEndpoint.js";
export { type LLMMetadata, LLMMetadataSchema } from "./LLMMetadata.js";
export { type ManualRetryLimitExceeded, ManualRetryLimitExceededSchema } from "./ManualRetryLimitExceeded.js";
export { type Member, MemberSchema } from "./Member.js";
export { type MemberCreateFromCustomer, MemberCreateFromCustomerSchema } from "./MemberCreateFromCustomer.js";
export { type MemberNotFound, MemberNotFoundSchema } from "./MemberNotFound.js";
export { type MemberOwnerCreate, MemberOwnerCreateSchema } from "./MemberOwnerCreate.js";
export type { MemberRole } from "./MemberRole.js";
export type { MemberSortProperty } from "./MemberSortProperty.js";
export {
  type MembersListMembersRequest,
  MembersListMembersRequestSchema,
} from "./MembersListMembersRequest.js";
export { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
export { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
export { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
export { type Meter, MeterSchema } from "./Meter.js";
export { type MeterCreate, MeterCreateSchema } from "./MeterCreate.js";
export { type MeterCreditEvent, MeterCreditEventSchema } from "./MeterCreditEvent.js";
export { type MeterCreditedMetadata, MeterCreditedMetadataSchema } from "./MeterCreditedMetadata.js";
export { type MeterQuantities, MeterQuantitiesSchema } from "./MeterQuantities.js";
export { type MeterQuantity, MeterQuantitySchema } from "./MeterQuantity.js";
export { type MeterResetEvent, MeterResetEventSchema } from "./MeterResetEvent.js";
export { type MeterResetMetadata, MeterResetMetadataSchema } from "./MeterResetMetadata.js";
export type { MeterSortProperty } from "./MeterSortProperty.js";
export { type MetersGetRequest, MetersGetRequestSchema } from "./MetersGetRequest.js";
export { type MetersListRequest, MetersListRequestSchema } from "./MetersListRequest.js";
export { type MetersQuantitiesRequest, MetersQuantitiesRequestSchema } from "./MetersQuantitiesRequest.js";
export { type MetersUpdateRequest, MetersUpdateRequestSchema } from "./MetersUpdateRequest.js";
export type { MeterUnit } from "./MeterUnit.js";
export { type MeterUpdate, MeterUpdateSchema } from "./MeterUpdate.js";
export { type Metric, MetricSchema } from "./Metric.js";
export { type MetricDashboardCreate, MetricDashboardCreateSchema } from "./MetricDashboardCreate.js";
export { type MetricDashboardSchema, MetricDashboardSchemaSchema } from "./MetricDashboardSchema.js";
export { type MetricDashboardUpdate, MetricDashboardUpdateSchema } from "./MetricDashboardUpdate.js";
export { type MetricPeriod, MetricPeriodSchema } from "./MetricPeriod.js";
export { type Metrics, MetricsSchema } from "./Metrics.js";
export {
  type MetricsDeleteDashboardRequest,
  MetricsDeleteDashboardRequestSchema,
} from "./MetricsDeleteDashboardRequest.js";
export { type MetricsExportRequest, MetricsExportRequestSchema } from "./MetricsExportRequest.js";
export {
  type MetricsGetDashboardRequest,
  MetricsGetDashboardRequestSchema,
} from "./MetricsGetDashboardRequest.js";
export { type MetricsGetRequest, MetricsGetRequestSchema } from "./MetricsGetRequest.js";
export { type MetricsIntervalLimit, MetricsIntervalLimitSchema } from "./MetricsIntervalLimit.js";
export { type MetricsIntervalsLimits, MetricsIntervalsLimitsSchema } from "./MetricsIntervalsLimits.js";
export { type MetricsLimits, MetricsLimitsSchema } from "./MetricsLimits.js";
export {
  type MetricsListDashboardsRequest,
  MetricsListDashboardsRequestSchema,
} from "./MetricsListDashboardsRequest.js";
export {
  type MetricsListDashboardsResponse,
  MetricsListDashboardsResponseSchema,
} from "./MetricsListDashboardsResponse.js";
export { type MetricsResponse, MetricsResponseSchema } from "./MetricsResponse.js";
export { type MetricsTotals, MetricsTotalsSchema } from "./MetricsTotals.js";
export {
  type MetricsUpdateDashboardRequest,
  MetricsUpdateDashboardRequestSchema,
} from "./MetricsUpdateDashboardRequest.js";
export type { MetricType } from "./MetricType.js";
export {
  type MissingInvoiceBillingDetails,
  MissingInvoiceBillingDetailsSchema,
} from "./MissingInvoiceBillingDetails.js";
export { type NoScheduledPause, NoScheduledPauseSchema } from "./NoScheduledPause.js";
export {
  type NotASeatBasedSubscription,
  NotASeatBasedSubscriptionSchema,
} from "./NotASeatBasedSubscription.js";
export { type NotOpenCheckout, NotOpenCheckoutSchema } from "./NotOpenCheckout.js";
export { type NotPausedSubscription, NotPausedSubscriptionSchema } from "./NotPausedSubscription.js";
export { type NotPermitted, NotPermittedSchema } from "./NotPermitted.js";
export {
  type OAuth2ClientConfiguration,
  OAuth2ClientConfigurationSchema,
} from "./OAuth2ClientConfiguration.js";
export {
  type OAuth2ClientConfigurationUpdate,
  OAuth2ClientConfigurationUpdateSchema,
} from "./OAuth2ClientConfigurationUpdate.js";
export { type OAuth2ClientPublic, OAuth2ClientPublicSchema } from "./OAuth2ClientPublic.js";
export { type Oauth2AuthorizeResponse, Oauth2AuthorizeResponseSchema } from "./Oauth2AuthorizeResponse.js";
export {
  type Oauth2ClientsDeleteRequest,
  Oauth2ClientsDeleteRequestSchema,
} from "./Oauth2ClientsDeleteRequest.js";
export { type Oauth2ClientsGetRequest, Oauth2ClientsGetRequestSchema } from "./Oauth2ClientsGetRequest.js";
export {
  type Oauth2ClientsUpdateRequest,
  Oauth2ClientsUpdateRequestSchema,
} from "./Oauth2ClientsUpdateRequest.js";
export { type Oauth2TokenRequest, Oauth2TokenRequestSchema } from "./Oauth2TokenRequest.js";
export { type Oauth2UserinfoResponse, Oauth2UserinfoResponseSchema } from "./Oauth2UserinfoResponse.js";
export {
  type OffSessionChargesNotEnabled,
  OffSessionChargesNotEnabledSchema,
} from "./OffSessionChargesNotEnabled.js";
export { type Order, OrderSchema } from "./Order.js";
export type { OrderBillingReason } from "./OrderBillingReason.js";
export { type OrderCreate, OrderCreateSchema } from "./OrderCreate.js";
export { type OrderCustomer, OrderCustomerSchema } from "./OrderCustomer.js";
export type { OrderExportColumn } from "./OrderExportColumn.js";
export { type OrderFinalize, OrderFinalizeSchema } from "./OrderFinalize.js";
export { type OrderInvoice, OrderInvoiceSchema } from "./OrderInvoice.js";
export { type OrderItemSchema, OrderItemSchemaSchema } from "./OrderItemSchema.js";
export { type OrderNotDraft, OrderNotDraftSchema } from "./OrderNotDraft.js";
export {
  type OrderNotEligibleForInvoice,
  OrderNotEligibleForInvoiceSchema,
} from "./OrderNotEligibleForInvoice.js";
export { type OrderNotEligibleForRetry, OrderNotEligibleForRetrySchema } from "./OrderNotEligibleForRetry.js";
export { type OrderPaidEvent, OrderPaidEventSchema } from "./OrderPaidEvent.js";
export { type OrderPaidMetadata, OrderPaidMetadataSchema } from "./OrderPaidMetadata.js";
export { type OrderProduct, OrderProductSchema } from "./OrderProduct.js";
export { type OrderReceipt, OrderReceiptSchema } from "./OrderReceipt.js";
export { type OrderRefundedEvent, OrderRefundedEventSchema } from "./OrderRefundedEvent.js";
export { type OrderRefundedMetadata, OrderRefundedMetadataSchema } from "./OrderRefundedMetadata.js";
export type { OrderSortProperty } from "./OrderSortProperty.js";
export type { OrderStatus } from "./OrderStatus.js";
export { type OrderSubscription, OrderSubscriptionSchema } from "./OrderSubscription.js";
export { type OrdersExportRequest, OrdersExportRequestSchema } from "./OrdersExportRequest.js";
export { type OrdersFinalizeRequest, OrdersFinalizeRequestSchema } from "./OrdersFinalizeRequest.js";
export {
  type OrdersGenerateInvoiceRequest,
  OrdersGenerateInvoiceRequestSchema,
} from "./OrdersGenerateInvoiceRequest.js";
export { type OrdersGetRequest, OrdersGetRequestSchema } from "./OrdersGetRequest.js";
export { type OrdersInvoiceRequest, OrdersInvoiceRequestSchema } from "./OrdersInvoiceRequest.js";
export { type OrdersListRequest, OrdersListRequestSchema } from "./OrdersListRequest.js";
export { type OrdersReceiptRequest, OrdersReceiptRequestSchema } from "./OrdersReceiptRequest.js";
export { type OrdersUpdateRequest, OrdersUpdateRequestSchema } from "./OrdersUpdateRequest.js";
export { type OrderUnvoidedEvent, OrderUnvoidedEventSchema } from "./OrderUnvoidedEvent.js";
export { type OrderUnvoidedMetadata, OrderUnvoidedMetadataSchema } from "./OrderUnvoidedMetadata.js";
export { type OrderUpdate, OrderUpdateSchema } from "./OrderUpdate.js";
export { type OrderVoidedEvent, OrderVoidedEventSchema } from "./OrderVoidedEvent.js";
export { type OrderVoidedMetadata, OrderVoidedMetadataSchema } from "./OrderVoidedMetadata.js";
export { type Organization, OrganizationSchema } from "./Organization.js";
export {
  type OrganizationAvatarFileCreate,
  OrganizationAvatarFileCreateSchema,
} from "./OrganizationAvatarFileCreate.js";
export {
  type OrganizationAvatarFileRead,
  OrganizationAvatarFileReadSchema,
} from "./OrganizationAvatarFileRead.js";
export { type OrganizationCapabilities, OrganizationCapabilitiesSchema } from "./OrganizationCapabilities.js";
export {
  type OrganizationCompanyLegalEntitySchema,
  OrganizationCompanyLegalEntitySchemaSchema,
} from "./OrganizationCompanyLegalEntitySchema.js";
export { type OrganizationCreate, OrganizationCreateSchema } from "./OrganizationCreate.js";
export {
  type OrganizationCustomerEmailSettings,
  OrganizationCustomerEmailSettingsSchema,
} from "./OrganizationCustomerEmailSettings.js";
export {
  type OrganizationCustomerPortalSettings,
  OrganizationCustomerPortalSettingsSchema,
} from "./OrganizationCustomerPortalSettings.js";
export { type OrganizationDetails, OrganizationDetailsSchema } from "./OrganizationDetails.js";
export {
  type OrganizationDisputeSettings,
  OrganizationDisputeSettingsSchema,
} from "./OrganizationDisputeSettings.js";
export {
  type OrganizationDisputeSettingsUpdate,
  OrganizationDisputeSettingsUpdateSchema,
} from "./OrganizationDisputeSettingsUpdate.js";
export {
  type OrganizationFeatureSettings,
  OrganizationFeatureSettingsSchema,
} from "./OrganizationFeatureSettings.js";
export {
  type OrganizationFeatureSettingsUpdate,
  OrganizationFeatureSettingsUpdateSchema,
} from "./OrganizationFeatureSettingsUpdate.js";
export {
  type OrganizationIndividualLegalEntitySchema,
  OrganizationIndividualLegalEntitySchemaSchema,
} from "./OrganizationIndividualLegalEntitySchema.js";
export {
  type OrganizationNotReadyForPayments,
  OrganizationNotReadyForPaymentsSchema,
} from "./OrganizationNotReadyForPayments.js";
export { type OrganizationSocialLink, OrganizationSocialLinkSchema } from "./OrganizationSocialLink.js";
export type { OrganizationSocialPlatforms } from "./OrganizationSocialPlatforms.js";
export type { OrganizationSortProperty } from "./OrganizationSortProperty.js";
export type { OrganizationStatus } from "./OrganizationStatus.js";
export {
  type OrganizationSubscriptionSettings,
  OrganizationSubscriptionSettingsSchema,
} from "./OrganizationSubscriptionSettings.js";
export { type OrganizationsGetRequest, OrganizationsGetRequestSchema } from "./OrganizationsGetRequest.js";
export {
  type OrganizationsListOrganizationsRequest,
  OrganizationsListOrganizationsRequestSchema,
} from "./OrganizationsListOrganizationsRequest.js";
export {
  type OrganizationsUpdateRequest,
  OrganizationsUpdateRequestSchema,
} from "./OrganizationsUpdateRequest.js";
export { type OrganizationUpdate, OrganizationUpdateSchema } from "./OrganizationUpdate.js";
export { type Pagination, PaginationSchema } from "./Pagination.js";
export { type PauseResumeNotAllowed, PauseResumeNotAllowedSchema } from "./PauseResumeNotAllowed.js";
export { type Payment, PaymentSchema } from "./Payment.js";
export { type PaymentActionRequired, PaymentActionRequiredSchema } from "./PaymentActionRequired.js";
export { type PaymentAlreadyInProgress, PaymentAlreadyInProgressSchema } from "./PaymentAlreadyInProgress.js";
export { type PaymentError, PaymentErrorSchema } from "./PaymentError.js";
export { type PaymentFailed, PaymentFailedSchema } from "./PaymentFailed.js";
export { type PaymentMethod, PaymentMethodSchema } from "./PaymentMethod.js";
export { type PaymentMethodCard, PaymentMethodCardSchema } from "./PaymentMethodCard.js";
export {
  type PaymentMethodCardMetadata,
  PaymentMethodCardMetadataSchema,
} from "./PaymentMethodCardMetadata.js";
export { type PaymentMethodGeneric, PaymentMethodGenericSchema } from "./PaymentMethodGeneric.js";
export {
  type PaymentMethodInUseByActiveSubscription,
  PaymentMethodInUseByActiveSubscriptionSchema,
} from "./PaymentMethodInUseByActiveSubscription.js";
export { type PaymentMethodKrCard, PaymentMethodKrCardSchema } from "./PaymentMethodKrCard.js";
export {
  type PaymentMethodKrCardMetadata,
  PaymentMethodKrCardMetadataSchema,
} from "./PaymentMethodKrCardMetadata.js";
export { type PaymentMethodRequired, PaymentMethodRequiredSchema } from "./PaymentMethodRequired.js";
export { type PaymentMethodSetupFailed, PaymentMethodSetupFailedSchema } from "./PaymentMethodSetupFailed.js";
export { type PaymentNotReady, PaymentNotReadySchema } from "./PaymentNotReady.js";
export type { PaymentProcessor } from "./PaymentProcessor.js";
export type { PaymentSortProperty } from "./PaymentSortProperty.js";
export type { PaymentStatus } from "./PaymentStatus.js";
export { type PaymentsGetRequest, PaymentsGetRequestSchema } from "./PaymentsGetRequest.js";
export { type PaymentsListRequest, PaymentsListRequestSchema } from "./PaymentsListRequest.js";
export type { PaymentTrigger } from "./PaymentTrigger.js";
export {
  type PendingSubscriptionUpdate,
  PendingSubscriptionUpdateSchema,
} from "./PendingSubscriptionUpdate.js";
export type { Permission } from "./Permission.js";
export { type PortalAuthenticatedUser, PortalAuthenticatedUserSchema } from "./PortalAuthenticatedUser.js";
export type { PresentmentCurrency } from "./PresentmentCurrency.js";
export { type Product, ProductSchema } from "./Product.js";
export { type ProductBenefitsUpdate, ProductBenefitsUpdateSchema } from "./ProductBenefitsUpdate.js";
export type { ProductBillingType } from "./ProductBillingType.js";
export { type ProductCreate, ProductCreateSchema } from "./ProductCreate.js";
export { type ProductCreateOneTime, ProductCreateOneTimeSchema } from "./ProductCreateOneTime.js";
export { type ProductCreateRecurring, ProductCreateRecurringSchema } from "./ProductCreateRecurring.js";
export { type ProductMediaFileCreate, ProductMediaFileCreateSchema } from "./ProductMediaFileCreate.js";
export { type ProductMediaFileRead, ProductMediaFileReadSchema } from "./ProductMediaFileRead.js";
export { type ProductNotDeletable, ProductNotDeletableSchema } from "./ProductNotDeletable.js";
export { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
export { type ProductPriceCustom, ProductPriceCustomSchema } from "./ProductPriceCustom.js";
export { type ProductPriceCustomCreate, ProductPriceCustomCreateSchema } from "./ProductPriceCustomCreate.js";
export { type ProductPriceFixed, ProductPriceFixedSchema } from "./ProductPriceFixed.js";
export { type ProductPriceFixedCreate, ProductPriceFixedCreateSchema } from "./ProductPriceFixedCreate.js";
export { type ProductPriceMeter, ProductPriceMeterSchema } from "./ProductPriceMeter.js";
export { type ProductPriceMeteredTiers, ProductPriceMeteredTiersSchema } from "./ProductPriceMeteredTiers.js";
export {
  type ProductPriceMeteredTiersCreate,
  ProductPriceMeteredTiersCreateSchema,
} from "./ProductPriceMeteredTiersCreate.js";
export { type ProductPriceMeteredUnit, ProductPriceMeteredUnitSchema } from "./ProductPriceMeteredUnit.js";
export {
  type ProductPriceMeteredUnitCreate,
  ProductPriceMeteredUnitCreateSchema,
} from "./ProductPriceMeteredUnitCreate.js";
export { type ProductPriceSeatBased, ProductPriceSeatBasedSchema } from "./ProductPriceSeatBased.js";
export {
  type ProductPriceSeatBasedCreate,
  ProductPriceSeatBasedCreateSchema,
} from "./ProductPriceSeatBasedCreate.js";
export { type ProductPriceSeatTier, ProductPriceSeatTierSchema } from "./ProductPriceSeatTier.js";
export {
  type ProductPriceSeatTiersInput,
  ProductPriceSeatTiersInputSchema,
} from "./ProductPriceSeatTiersInput.js";
export {
  type ProductPriceSeatTiersOutput,
  ProductPriceSeatTiersOutputSchema,
} from "./ProductPriceSeatTiersOutput.js";
export type { ProductPriceSource } from "./ProductPriceSource.js";
export { type ProductPriceUnitBased, ProductPriceUnitBasedSchema } from "./ProductPriceUnitBased.js";
export {
  type ProductPriceUnitBasedCreate,
  ProductPriceUnitBasedCreateSchema,
} from "./ProductPriceUnitBasedCreate.js";
export type { ProductSortProperty } from "./ProductSortProperty.js";
export { type ProductsDeleteRequest, ProductsDeleteRequestSchema } from "./ProductsDeleteRequest.js";
export { type ProductsGetRequest, ProductsGetRequestSchema } from "./ProductsGetRequest.js";
export { type ProductsListRequest, ProductsListRequestSchema } from "./ProductsListRequest.js";
export {
  type ProductsUpdateBenefitsRequest,
  ProductsUpdateBenefitsRequestSchema,
} from "./ProductsUpdateBenefitsRequest.js";
export { type ProductsUpdateRequest, ProductsUpdateRequestSchema } from "./ProductsUpdateRequest.js";
export { type ProductUpdate, ProductUpdateSchema } from "./ProductUpdate.js";
export type { ProductVisibility } from "./ProductVisibility.js";
export { type PropertyAggregation, PropertyAggregationSchema } from "./PropertyAggregation.js";
export type { PublicSubscriptionProrationBehavior } from "./PublicSubscriptionProrationBehavior.js";
export type { Reason } from "./Reason.js";
export { type ReceiptNotAllocated, ReceiptNotAllocatedSchema } from "./ReceiptNotAllocated.js";
export type { RecurringInterval } from "./RecurringInterval.js";
export { type RefreshTokenRequest, RefreshTokenRequestSchema } from "./RefreshTokenRequest.js";
export { type Refund, RefundSchema } from "./Refund.js";
export { type RefundCreate, RefundCreateSchema } from "./RefundCreate.js";
export { type RefundDispute, RefundDisputeSchema } from "./RefundDispute.js";
export { type RefundedAlready, RefundedAlreadySchema } from "./RefundedAlready.js";
export {
  type RefundPaymentTransactionNotFound,
  RefundPaymentTransactionNotFoundSchema,
} from "./RefundPaymentTransactionNotFound.js";
export type { RefundReason } from "./RefundReason.js";
export type { RefundSortProperty } from "./RefundSortProperty.js";
export type { RefundStatus } from "./RefundStatus.js";
export { type RefundsListRequest, RefundsListRequestSchema } from "./RefundsListRequest.js";
export { type RefundUnknownPayment, RefundUnknownPaymentSchema } from "./RefundUnknownPayment.js";
export { type ResourceNotFound, ResourceNotFoundSchema } from "./ResourceNotFound.js";
export { type ResourceUnavailable, ResourceUnavailableSchema } from "./ResourceUnavailable.js";
export {
  type RevokeSubscriptionBenefitsProhibited,
  RevokeSubscriptionBenefitsProhibitedSchema,
} from "./RevokeSubscriptionBenefitsProhibited.js";
export { type RevokeTokenRequest, RevokeTokenRequestSchema } from "./RevokeTokenRequest.js";
export { type RevokeTokenResponse, RevokeTokenResponseSchema } from "./RevokeTokenResponse.js";
export type { Role } from "./Role.js";
export { type RotatedLicenseKey, RotatedLicenseKeySchema } from "./RotatedLicenseKey.js";
export { type RotateNotPermitted, RotateNotPermittedSchema } from "./RotateNotPermitted.js";
export { type S3DownloadURL, S3DownloadURLSchema } from "./S3DownloadURL.js";
export { type S3FileCreateMultipart, S3FileCreateMultipartSchema } from "./S3FileCreateMultipart.js";
export { type S3FileCreatePart, S3FileCreatePartSchema } from "./S3FileCreatePart.js";
export {
  type S3FileUploadCompletedPart,
  S3FileUploadCompletedPartSchema,
} from "./S3FileUploadCompletedPart.js";
export { type S3FileUploadMultipart, S3FileUploadMultipartSchema } from "./S3FileUploadMultipart.js";
export { type S3FileUploadPart, S3FileUploadPartSchema } from "./S3FileUploadPart.js";
export type { Scope } from "./Scope.js";
export { type SeatAlreadyAssigned, SeatAlreadyAssignedSchema } from "./SeatAlreadyAssigned.js";
export { type SeatAssign, SeatAssignSchema } from "./SeatAssign.js";
export { type SeatClaim, SeatClaimSchema } from "./SeatClaim.js";
export { type SeatClaimInfo, SeatClaimInfoSchema } from "./SeatClaimInfo.js";
export { type SeatNotAvailable, SeatNotAvailableSchema } from "./SeatNotAvailable.js";
export { type SeatNotPending, SeatNotPendingSchema } from "./SeatNotPending.js";
export type { SeatStatus } from "./SeatStatus.js";
export { type SeatsAlreadyAssigned, SeatsAlreadyAssignedSchema } from "./SeatsAlreadyAssigned.js";
export { type SeatsList, SeatsListSchema } from "./SeatsList.js";
export type { SeatTierType } from "./SeatTierType.js";
export {
  type SSOEnforcementRequiresConnection,
  SSOEnforcementRequiresConnectionSchema,
} from "./SSOEnforcementRequiresConnection.js";
export type { Status } from "./Status.js";
export { type Subscription, SubscriptionSchema } from "./Subscription.js";
export {
  type SubscriptionBillingPeriodUpdatedEvent,
  SubscriptionBillingPeriodUpdatedEventSchema,
} from "./SubscriptionBillingPeriodUpdatedEvent.js";
export {
  type SubscriptionBillingPeriodUpdatedMetadata,
  SubscriptionBillingPeriodUpdatedMetadataSchema,
} from "./SubscriptionBillingPeriodUpdatedMetadata.js";
export { type SubscriptionCancel, SubscriptionCancelSchema } from "./SubscriptionCancel.js";
export {
  type SubscriptionCanceledEvent,
  SubscriptionCanceledEventSchema,
} from "./SubscriptionCanceledEvent.js";
export {
  type SubscriptionCanceledMetadata,
  SubscriptionCanceledMetadataSchema,
} from "./SubscriptionCanceledMetadata.js";
export {
  type SubscriptionCreateCustomer,
  SubscriptionCreateCustomerSchema,
} from "./SubscriptionCreateCustomer.js";
export { type SubscriptionCreatedEvent, SubscriptionCreatedEventSchema } from "./SubscriptionCreatedEvent.js";
export {
  type SubscriptionCreatedMetadata,
  SubscriptionCreatedMetadataSchema,
} from "./SubscriptionCreatedMetadata.js";
export {
  type SubscriptionCreateExternalCustomer,
  SubscriptionCreateExternalCustomerSchema,
} from "./SubscriptionCreateExternalCustomer.js";
export { type SubscriptionCustomer, SubscriptionCustomerSchema } from "./SubscriptionCustomer.js";
export { type SubscriptionCycledEvent, SubscriptionCycledEventSchema } from "./SubscriptionCycledEvent.js";
export {
  type SubscriptionCycledMetadata,
  SubscriptionCycledMetadataSchema,
} from "./SubscriptionCycledMetadata.js";
export type { SubscriptionExportColumn } from "./SubscriptionExportColumn.js";
export { type SubscriptionLocked, SubscriptionLockedSchema } from "./SubscriptionLocked.js";
export { type SubscriptionMeter, SubscriptionMeterSchema } from "./SubscriptionMeter.js";
export {
  type SubscriptionMigratedEvent,
  SubscriptionMigratedEventSchema,
} from "./SubscriptionMigratedEvent.js";
export {
  type SubscriptionMigratedMetadata,
  SubscriptionMigratedMetadataSchema,
} from "./SubscriptionMigratedMetadata.js";
export {
  type SubscriptionNotScheduledToCancel,
  SubscriptionNotScheduledToCancelSchema,
} from "./SubscriptionNotScheduledToCancel.js";
export { type SubscriptionPastDueEvent, SubscriptionPastDueEventSchema } from "./SubscriptionPastDueEvent.js";
export {
  type SubscriptionPastDueMetadata,
  SubscriptionPastDueMetadataSchema,
} from "./SubscriptionPastDueMetadata.js";
export { type SubscriptionPause, SubscriptionPauseSchema } from "./SubscriptionPause.js";
export { type SubscriptionPausedEvent, SubscriptionPausedEventSchema } from "./SubscriptionPausedEvent.js";
export {
  type SubscriptionPausedMetadata,
  SubscriptionPausedMetadataSchema,
} from "./SubscriptionPausedMetadata.js";
export {
  type SubscriptionProductUpdatedEvent,
  SubscriptionProductUpdatedEventSchema,
} from "./SubscriptionProductUpdatedEvent.js";
export {
  type SubscriptionProductUpdatedMetadata,
  SubscriptionProductUpdatedMetadataSchema,
} from "./SubscriptionProductUpdatedMetadata.js";
export type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";
export {
  type SubscriptionReactivatedEvent,
  SubscriptionReactivatedEventSchema,
} from "./SubscriptionReactivatedEvent.js";
export {
  type SubscriptionReactivatedMetadata,
  SubscriptionReactivatedMetadataSchema,
} from "./SubscriptionReactivatedMetadata.js";
export {
  type SubscriptionReinstatedEvent,
  SubscriptionReinstatedEventSchema,
} from "./SubscriptionReinstatedEvent.js";
export {
  type SubscriptionReinstatedMetadata,
  SubscriptionReinstatedMetadataSchema,
} from "./SubscriptionReinstatedMetadata.js";
export { type SubscriptionResume, SubscriptionResumeSchema } from "./SubscriptionResume.js";
export { type SubscriptionResumedEvent, SubscriptionResumedEventSchema } from "./SubscriptionResumedEvent.js";
export {
  type SubscriptionResumedMetadata,
  SubscriptionResumedMetadataSchema,
} from "./SubscriptionResumedMetadata.js";
export { type SubscriptionRevoke, SubscriptionRevokeSchema } from "./SubscriptionRevoke.js";
export { type SubscriptionRevokedEvent, SubscriptionRevokedEventSchema } from "./SubscriptionRevokedEvent.js";
export {
  type SubscriptionRevokedMetadata,
  SubscriptionRevokedMetadataSchema,
} from "./SubscriptionRevokedMetadata.js";
export {
  type SubscriptionSeatsUpdatedEvent,
  SubscriptionSeatsUpdatedEventSchema,
} from "./SubscriptionSeatsUpdatedEvent.js";
export {
  type SubscriptionSeatsUpdatedMetadata,
  SubscriptionSeatsUpdatedMetadataSchema,
} from "./SubscriptionSeatsUpdatedMetadata.js";
export type { SubscriptionSortProperty } from "./SubscriptionSortProperty.js";
export type { SubscriptionStatus } from "./SubscriptionStatus.js";
export {
  type SubscriptionsCreateRequest,
  SubscriptionsCreateRequestSchema,
} from "./SubscriptionsCreateRequest.js";
export {
  type SubscriptionsExportRequest,
  SubscriptionsExportRequestSchema,
} from "./SubscriptionsExportRequest.js";
export { type SubscriptionsGetRequest, SubscriptionsGetRequestSchema } from "./SubscriptionsGetRequest.js";
export { type SubscriptionsListRequest, SubscriptionsListRequestSchema } from "./SubscriptionsListRequest.js";
export {
  type SubscriptionsRevokeRequest,
  SubscriptionsRevokeRequestSchema,
} from "./SubscriptionsRevokeRequest.js";
export {
  type SubscriptionsUpdateRequest,
  SubscriptionsUpdateRequestSchema,
} from "./SubscriptionsUpdateRequest.js";
export {
  type SubscriptionUncanceledEvent,
  SubscriptionUncanceledEventSchema,
} from "./SubscriptionUncanceledEvent.js";
export {
  type SubscriptionUncanceledMetadata,
  SubscriptionUncanceledMetadataSchema,
} from "./SubscriptionUncanceledMetadata.js";
export {
  type SubscriptionUnitsUpdatedEvent,
  SubscriptionUnitsUpdatedEventSchema,
} from "./SubscriptionUnitsUpdatedEvent.js";
export {
  type SubscriptionUnitsUpdatedMetadata,
  SubscriptionUnitsUpdatedMetadataSchema,
} from "./SubscriptionUnitsUpdatedMetadata.js";
export { type SubscriptionUpdate, SubscriptionUpdateSchema } from "./SubscriptionUpdate.js";
export { type SubscriptionUpdateBase, SubscriptionUpdateBaseSchema } from "./SubscriptionUpdateBase.js";
export {
  type SubscriptionUpdateBillingPeriod,
  SubscriptionUpdateBillingPeriodSchema,
} from "./SubscriptionUpdateBillingPeriod.js";
export { type SubscriptionUpdateClear, SubscriptionUpdateClearSchema } from "./SubscriptionUpdateClear.js";
export {
  type SubscriptionUpdateClearedEvent,
  SubscriptionUpdateClearedEventSchema,
} from "./SubscriptionUpdateClearedEvent.js";
export {
  type SubscriptionUpdateClearedMetadata,
  SubscriptionUpdateClearedMetadataSchema,
} from "./SubscriptionUpdateClearedMetadata.js";
export { type SubscriptionUpdatedEvent, SubscriptionUpdatedEventSchema } from "./SubscriptionUpdatedEvent.js";
export {
  type SubscriptionUpdatedMetadata,
  SubscriptionUpdatedMetadataSchema,
} from "./SubscriptionUpdatedMetadata.js";
export { type SubscriptionUpdateSeats, SubscriptionUpdateSeatsSchema } from "./SubscriptionUpdateSeats.js";
export { type SubscriptionUpdateUnits, SubscriptionUpdateUnitsSchema } from "./SubscriptionUpdateUnits.js";
export type { SubType } from "./SubType.js";
export {
  type SupportCaseAttachmentFileCreate,
  SupportCaseAttachmentFileCreateSchema,
} from "./SupportCaseAttachmentFileCreate.js";
export {
  type SupportCaseAttachmentFileRead,
  SupportCaseAttachmentFileReadSchema,
} from "./SupportCaseAttachmentFileRead.js";
export { type SystemEvent, SystemEventSchema } from "./SystemEvent.js";
export type { TaxBehavior } from "./TaxBehavior.js";
export type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
export type { TaxIDFormat } from "./TaxIDFormat.js";
export { type Tier, TierSchema } from "./Tier.js";
export { type TierInput, TierInputSchema } from "./TierInput.js";
export { type Tiers, TiersSchema } from "./Tiers.js";
export { type TiersInput, TiersInputSchema } from "./TiersInput.js";
export type { TierType } from "./TierType.js";
export type { Timeframe } from "./Timeframe.js";
export type { TimeInterval } from "./TimeInterval.js";
export type { Timezone } from "./Timezone.js";
export type { TokenEndpointAuthMethod } from "./TokenEndpointAuthMethod.js";
export { type TokenResponse, TokenResponseSchema } from "./TokenResponse.js";
export type { TokenType } from "./TokenType.js";
export { type TrialAlreadyRedeemed, TrialAlreadyRedeemedSchema } from "./TrialAlreadyRedeemed.js";
export type { TrialInterval } from "./TrialInterval.js";
export { type Unauthorized, UnauthorizedSchema } from "./Unauthorized.js";
export { type UniqueAggregation, UniqueAggregationSchema } from "./UniqueAggregation.js";
export { type UnsupportedGrantType, UnsupportedGrantTypeSchema } from "./UnsupportedGrantType.js";
export { type UnsupportedResponseType, UnsupportedResponseTypeSchema } from "./UnsupportedResponseType.js";
export {
  type UpdateSubscriptionPlanNotAllowed,
  UpdateSubscriptionPlanNotAllowedSchema,
} from "./UpdateSubscriptionPlanNotAllowed.js";
export {
  type UpdateSubscriptionSeatsNotAllowed,
  UpdateSubscriptionSeatsNotAllowedSchema,
} from "./UpdateSubscriptionSeatsNotAllowed.js";
export {
  type UpdateSubscriptionUnitsNotAllowed,
  UpdateSubscriptionUnitsNotAllowedSchema,
} from "./UpdateSubscriptionUnitsNotAllowed.js";
export { type UserEvent, UserEventSchema } from "./UserEvent.js";
export { type UserInfoOrganization, UserInfoOrganizationSchema } from "./UserInfoOrganization.js";
export { type UserInfoUser, UserInfoUserSchema } from "./UserInfoUser.js";
export { type ValidatedLicenseKey, ValidatedLicenseKeySchema } from "./ValidatedLicenseKey.js";
export { type ValidationError, ValidationErrorSchema } from "./ValidationError.js";
export {
  type WebhookBenefitCreatedPayload,
  WebhookBenefitCreatedPayloadSchema,
} from "./WebhookBenefitCreatedPayload.js";
export {
  type WebhookBenefitGrantCreatedPayload,
  WebhookBenefitGrantCreatedPayloadSchema,
} from "./WebhookBenefitGrantCreatedPayload.js";
export {
  type WebhookBenefitGrantCycledPayload,
  WebhookBenefitGrantCycledPayloadSchema,
} from "./WebhookBenefitGrantCycledPayload.js";
export {
  type WebhookBenefitGrantRevokedPayload,
  WebhookBenefitGrantRevokedPayloadSchema,
} from "./WebhookBenefitGrantRevokedPayload.js";
export {
  type WebhookBenefitGrantUpdatedPayload,
  WebhookBenefitGrantUpdatedPayloadSchema,
} from "./WebhookBenefitGrantUpdatedPayload.js";
export {
  type WebhookBenefitUpdatedPayload,
  WebhookBenefitUpdatedPayloadSchema,
} from "./WebhookBenefitUpdatedPayload.js";
export {
  type WebhookCheckoutCreatedPayload,
  WebhookCheckoutCreatedPayloadSchema,
} from "./WebhookCheckoutCreatedPayload.js";
export {
  type WebhookCheckoutExpiredPayload,
  WebhookCheckoutExpiredPayloadSchema,
} from "./WebhookCheckoutExpiredPayload.js";
export {
  type WebhookCheckoutUpdatedPayload,
  WebhookCheckoutUpdatedPayloadSchema,
} from "./WebhookCheckoutUpdatedPayload.js";
export {
  type WebhookCustomerCreatedPayload,
  WebhookCustomerCreatedPayloadSchema,
} from "./WebhookCustomerCreatedPayload.js";
export {
  type WebhookCustomerDeletedPayload,
  WebhookCustomerDeletedPayloadSchema,
} from "./WebhookCustomerDeletedPayload.js";
export {
  type WebhookCustomerSeatAssignedPayload,
  WebhookCustomerSeatAssignedPayloadSchema,
} from "./WebhookCustomerSeatAssignedPayload.js";
export {
  type WebhookCustomerSeatClaimedPayload,
  WebhookCustomerSeatClaimedPayloadSchema,
} from "./WebhookCustomerSeatClaimedPayload.js";
export {
  type WebhookCustomerSeatRevokedPayload,
  WebhookCustomerSeatRevokedPayloadSchema,
} from "./WebhookCustomerSeatRevokedPayload.js";
export {
  type WebhookCustomerStateChangedPayload,
  WebhookCustomerStateChangedPayloadSchema,
} from "./WebhookCustomerStateChangedPayload.js";
export {
  type WebhookCustomerUpdatedPayload,
  WebhookCustomerUpdatedPayloadSchema,
} from "./WebhookCustomerUpdatedPayload.js";
export { type WebhookDelivery, WebhookDeliverySchema } from "./WebhookDelivery.js";
export {
  type WebhookDiscountCreatedPayload,
  WebhookDiscountCreatedPayloadSchema,
} from "./WebhookDiscountCreatedPayload.js";
export {
  type WebhookDiscountDeletedPayload,
  WebhookDiscountDeletedPayloadSchema,
} from "./WebhookDiscountDeletedPayload.js";
export {
  type WebhookDiscountUpdatedPayload,
  WebhookDiscountUpdatedPayloadSchema,
} from "./WebhookDiscountUpdatedPayload.js";
export { type WebhookEndpoint, WebhookEndpointSchema } from "./WebhookEndpoint.js";
export { type WebhookEndpointCreate, WebhookEndpointCreateSchema } from "./WebhookEndpointCreate.js";
export { type WebhookEndpointUpdate, WebhookEndpointUpdateSchema } from "./WebhookEndpointUpdate.js";
export { type WebhookEvent, WebhookEventSchema } from "./WebhookEvent.js";
export type { WebhookEventType } from "./WebhookEventType.js";
export type { WebhookFormat } from "./WebhookFormat.js";
export {
  type WebhookMemberCreatedPayload,
  WebhookMemberCreatedPayloadSchema,
} from "./WebhookMemberCreatedPayload.js";
export {
  type WebhookMemberDeletedPayload,
  WebhookMemberDeletedPayloadSchema,
} from "./WebhookMemberDeletedPayload.js";
export {
  type WebhookMemberUpdatedPayload,
  WebhookMemberUpdatedPayloadSchema,
} from "./WebhookMemberUpdatedPayload.js";
export {
  type WebhookOrderCreatedPayload,
  WebhookOrderCreatedPayloadSchema,
} from "./WebhookOrderCreatedPayload.js";
export { type WebhookOrderPaidPayload, WebhookOrderPaidPayloadSchema } from "./WebhookOrderPaidPayload.js";
export {
  type WebhookOrderRefundedPayload,
  WebhookOrderRefundedPayloadSchema,
} from "./WebhookOrderRefundedPayload.js";
export {
  type WebhookOrderUpdatedPayload,
  WebhookOrderUpdatedPayloadSchema,
} from "./WebhookOrderUpdatedPayload.js";
export {
  type WebhookOrganizationUpdatedPayload,
  WebhookOrganizationUpdatedPayloadSchema,
} from "./WebhookOrganizationUpdatedPayload.js";
export {
  type WebhookProductCreatedPayload,
  WebhookProductCreatedPayloadSchema,
} from "./WebhookProductCreatedPayload.js";
export {
  type WebhookProductUpdatedPayload,
  WebhookProductUpdatedPayloadSchema,
} from "./WebhookProductUpdatedPayload.js";
export {
  type WebhookRefundCreatedPayload,
  WebhookRefundCreatedPayloadSchema,
} from "./WebhookRefundCreatedPayload.js";
export {
  type WebhookRefundUpdatedPayload,
  WebhookRefundUpdatedPayloadSchema,
} from "./WebhookRefundUpdatedPayload.js";
export {
  type WebhookSubscriptionActivePayload,
  WebhookSubscriptionActivePayloadSchema,
} from "./WebhookSubscriptionActivePayload.js";
export {
  type WebhookSubscriptionCanceledPayload,
  WebhookSubscriptionCanceledPayloadSchema,
} from "./WebhookSubscriptionCanceledPayload.js";
export {
  type WebhookSubscriptionCreatedPayload,
  WebhookSubscriptionCreatedPayloadSchema,
} from "./WebhookSubscriptionCreatedPayload.js";
export {
  type WebhookSubscriptionCycledPayload,
  WebhookSubscriptionCycledPayloadSchema,
} from "./WebhookSubscriptionCycledPayload.js";
export {
  type WebhookSubscriptionMigratedPayload,
  WebhookSubscriptionMigratedPayloadSchema,
} from "./WebhookSubscriptionMigratedPayload.js";
export {
  type WebhookSubscriptionPastDuePayload,
  WebhookSubscriptionPastDuePayloadSchema,
} from "./WebhookSubscriptionPastDuePayload.js";
export {
  type WebhookSubscriptionPausedPayload,
  WebhookSubscriptionPausedPayloadSchema,
} from "./WebhookSubscriptionPausedPayload.js";
export {
  type WebhookSubscriptionResumedPayload,
  WebhookSubscriptionResumedPayloadSchema,
} from "./WebhookSubscriptionResumedPayload.js";
export {
  type WebhookSubscriptionRevokedPayload,
  WebhookSubscriptionRevokedPayloadSchema,
} from "./WebhookSubscriptionRevokedPayload.js";
export {
  type WebhookSubscriptionUncanceledPayload,
  WebhookSubscriptionUncanceledPayloadSchema,
} from "./WebhookSubscriptionUncanceledPayload.js";
export {
  type WebhookSubscriptionUpdatedPayload,
  WebhookSubscriptionUpdatedPayloadSchema,
} from "./WebhookSubscriptionUpdatedPayload.js";
export {
  type WebhooksDeleteWebhookEndpointRequest,
  WebhooksDeleteWebhookEndpointRequestSchema,
} from "./WebhooksDeleteWebhookEndpointRequest.js";
export {
  type WebhooksGetWebhookEndpointRequest,
  WebhooksGetWebhookEndpointRequestSchema,
} from "./WebhooksGetWebhookEndpointRequest.js";
export {
  type WebhooksListWebhookDeliveriesRequest,
  WebhooksListWebhookDeliveriesRequestSchema,
} from "./WebhooksListWebhookDeliveriesRequest.js";
export {
  type WebhooksListWebhookEndpointsRequest,
  WebhooksListWebhookEndpointsRequestSchema,
} from "./WebhooksListWebhookEndpointsRequest.js";
export {
  type WebhooksRedeliverWebhookEventRequest,
  WebhooksRedeliverWebhookEventRequestSchema,
} from "./WebhooksRedeliverWebhookEventRequest.js";
export {
  type WebhooksResetWebhookEndpointSecretRequest,
  WebhooksResetWebhookEndpointSecretRequestSchema,
} from "./WebhooksResetWebhookEndpointSecretRequest.js";
export {
  type WebhooksUpdateWebhookEndpointRequest,
  WebhooksUpdateWebhookEndpointRequestSchema,
} from "./WebhooksUpdateWebhookEndpointRequest.js";
export { type WebTokenRequest, WebTokenRequestSchema } from "./WebTokenRequest.js";
