// Generated from the Polar API 2026-10 (generator 1). Do not edit.

export { type Address, AddressSchema } from "./Address.js";
export { type AddressInput, AddressInputSchema } from "./AddressInput.js";
export {
  type AmbiguousExternalCustomerID,
  AmbiguousExternalCustomerIDSchema,
} from "./AmbiguousExternalCustomerID.js";
export {
  type BenefitGrantCustomProperties,
  BenefitGrantCustomPropertiesSchema,
} from "./BenefitGrantCustomProperties.js";
export {
  type BenefitGrantDiscordProperties,
  BenefitGrantDiscordPropertiesSchema,
} from "./BenefitGrantDiscordProperties.js";
export {
  type BenefitGrantDownloadablesProperties,
  BenefitGrantDownloadablesPropertiesSchema,
} from "./BenefitGrantDownloadablesProperties.js";
export {
  type BenefitGrantFeatureFlagProperties,
  BenefitGrantFeatureFlagPropertiesSchema,
} from "./BenefitGrantFeatureFlagProperties.js";
export {
  type BenefitGrantGitHubRepositoryProperties,
  BenefitGrantGitHubRepositoryPropertiesSchema,
} from "./BenefitGrantGitHubRepositoryProperties.js";
export {
  type BenefitGrantLicenseKeysProperties,
  BenefitGrantLicenseKeysPropertiesSchema,
} from "./BenefitGrantLicenseKeysProperties.js";
export {
  type BenefitGrantSlackSharedChannelProperties,
  BenefitGrantSlackSharedChannelPropertiesSchema,
} from "./BenefitGrantSlackSharedChannelProperties.js";
export type { BenefitType } from "./BenefitType.js";
export { type Context, ContextSchema } from "./Context.js";
export type { CountryAlpha2 } from "./CountryAlpha2.js";
export type { CountryAlpha2Input } from "./CountryAlpha2Input.js";
export { type Customer, CustomerSchema } from "./Customer.js";
export { type CustomerCreate, CustomerCreateSchema } from "./CustomerCreate.js";
export { type CustomerIndividual, CustomerIndividualSchema } from "./CustomerIndividual.js";
export { type CustomerIndividualCreate, CustomerIndividualCreateSchema } from "./CustomerIndividualCreate.js";
export {
  type CustomerPaymentMethodCard,
  CustomerPaymentMethodCardSchema,
} from "./CustomerPaymentMethodCard.js";
export {
  type CustomerPaymentMethodGeneric,
  CustomerPaymentMethodGenericSchema,
} from "./CustomerPaymentMethodGeneric.js";
export {
  type CustomerPaymentMethodKrCard,
  CustomerPaymentMethodKrCardSchema,
} from "./CustomerPaymentMethodKrCard.js";
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
export { type CustomerUpdateExternalID, CustomerUpdateExternalIDSchema } from "./CustomerUpdateExternalID.js";
export { type HTTPValidationError, HTTPValidationErrorSchema } from "./HTTPValidationError.js";
export { type ListResourceCustomer, ListResourceCustomerSchema } from "./ListResourceCustomer.js";
export { type ListResourceMember, ListResourceMemberSchema } from "./ListResourceMember.js";
export {
  type ListResourcePaymentMethod,
  ListResourcePaymentMethodSchema,
} from "./ListResourcePaymentMethod.js";
export { type Member, MemberSchema } from "./Member.js";
export { type MemberCreateFromCustomer, MemberCreateFromCustomerSchema } from "./MemberCreateFromCustomer.js";
export { type MemberOwnerCreate, MemberOwnerCreateSchema } from "./MemberOwnerCreate.js";
export type { MemberRole } from "./MemberRole.js";
export type { MemberSortProperty } from "./MemberSortProperty.js";
export { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
export { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
export { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
export { type NotPermitted, NotPermittedSchema } from "./NotPermitted.js";
export { type Pagination, PaginationSchema } from "./Pagination.js";
export { type PaymentMethod, PaymentMethodSchema } from "./PaymentMethod.js";
export {
  type PaymentMethodCardMetadata,
  PaymentMethodCardMetadataSchema,
} from "./PaymentMethodCardMetadata.js";
export {
  type PaymentMethodKrCardMetadata,
  PaymentMethodKrCardMetadataSchema,
} from "./PaymentMethodKrCardMetadata.js";
export type { PaymentProcessor } from "./PaymentProcessor.js";
export type { Permission } from "./Permission.js";
export type { RecurringInterval } from "./RecurringInterval.js";
export { type ResourceNotFound, ResourceNotFoundSchema } from "./ResourceNotFound.js";
export type { Role } from "./Role.js";
export type { TaxIDFormat } from "./TaxIDFormat.js";
export { type ValidationError, ValidationErrorSchema } from "./ValidationError.js";
