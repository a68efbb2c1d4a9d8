// Written by writeFunctionTypes.ts from the API document. Do not edit.

import type { APIError, ClientError } from "polar-fn/core";
import type { AccessDenied } from "polar-fn/models/AccessDenied";
import type { AggregationFunction } from "polar-fn/models/AggregationFunction";
import type { AlreadyActiveSubscriptionError } from "polar-fn/models/AlreadyActiveSubscriptionError";
import type { AlreadyCanceledSubscription } from "polar-fn/models/AlreadyCanceledSubscription";
import type { AmbiguousExternalCustomerID } from "polar-fn/models/AmbiguousExternalCustomerID";
import type { BadRequest } from "polar-fn/models/BadRequest";
import type { BelowMinimumSeats } from "polar-fn/models/BelowMinimumSeats";
import type { Benefit } from "polar-fn/models/Benefit";
import type { BenefitCreate } from "polar-fn/models/BenefitCreate";
import type { BenefitDownloadableFile } from "polar-fn/models/BenefitDownloadableFile";
import type { BenefitGrant } from "polar-fn/models/BenefitGrant";
import type { BenefitGrantSortProperty } from "polar-fn/models/BenefitGrantSortProperty";
import type { BenefitSortProperty } from "polar-fn/models/BenefitSortProperty";
import type { BenefitsUpdateBody } from "polar-fn/models/BenefitsUpdateBody";
import type { BenefitType } from "polar-fn/models/BenefitType";
import type { CannotCreateOrganizationError } from "polar-fn/models/CannotCreateOrganizationError";
import type { CannotPauseSubscription } from "polar-fn/models/CannotPauseSubscription";
import type { Checkout } from "polar-fn/models/Checkout";
import type { CheckoutConfirmStripe } from "polar-fn/models/CheckoutConfirmStripe";
import type { CheckoutCreate } from "polar-fn/models/CheckoutCreate";
import type { CheckoutLink } from "polar-fn/models/CheckoutLink";
import type { CheckoutLinkCreate } from "polar-fn/models/CheckoutLinkCreate";
import type { CheckoutLinkSortProperty } from "polar-fn/models/CheckoutLinkSortProperty";
import type { CheckoutLinkUpdate } from "polar-fn/models/CheckoutLinkUpdate";
import type { CheckoutLocked } from "polar-fn/models/CheckoutLocked";
import type { CheckoutPublic } from "polar-fn/models/CheckoutPublic";
import type { CheckoutPublicConfirmed } from "polar-fn/models/CheckoutPublicConfirmed";
import type { CheckoutSortProperty } from "polar-fn/models/CheckoutSortProperty";
import type { CheckoutStatus } from "polar-fn/models/CheckoutStatus";
import type { CheckoutUpdate } from "polar-fn/models/CheckoutUpdate";
import type { CheckoutUpdatePublic } from "polar-fn/models/CheckoutUpdatePublic";
import type { CursorPagination } from "polar-fn/models/CursorPagination";
import type { Customer } from "polar-fn/models/Customer";
import type { CustomerBenefitGrant } from "polar-fn/models/CustomerBenefitGrant";
import type { CustomerBenefitGrantSortProperty } from "polar-fn/models/CustomerBenefitGrantSortProperty";
import type { CustomerBenefitGrantUpdate } from "polar-fn/models/CustomerBenefitGrantUpdate";
import type { CustomerCancellationReason } from "polar-fn/models/CustomerCancellationReason";
import type { CustomerCreate } from "polar-fn/models/CustomerCreate";
import type { CustomerCustomerMeter } from "polar-fn/models/CustomerCustomerMeter";
import type { CustomerCustomerMeterSortProperty } from "polar-fn/models/CustomerCustomerMeterSortProperty";
import type { CustomerCustomerSession } from "polar-fn/models/CustomerCustomerSession";
import type { CustomerEmailUpdateRequest } from "polar-fn/models/CustomerEmailUpdateRequest";
import type { CustomerEmailUpdateVerifyRequest } from "polar-fn/models/CustomerEmailUpdateVerifyRequest";
import type { CustomerEmailUpdateVerifyResponse } from "polar-fn/models/CustomerEmailUpdateVerifyResponse";
import type { CustomerMeter } from "polar-fn/models/CustomerMeter";
import type { CustomerMeterSortProperty } from "polar-fn/models/CustomerMeterSortProperty";
import type { CustomerNotReady } from "polar-fn/models/CustomerNotReady";
import type { CustomerOrder } from "polar-fn/models/CustomerOrder";
import type { CustomerOrderConfirmPayment } from "polar-fn/models/CustomerOrderConfirmPayment";
import type { CustomerOrderInvoice } from "polar-fn/models/CustomerOrderInvoice";
import type { CustomerOrderPaymentConfirmation } from "polar-fn/models/CustomerOrderPaymentConfirmation";
import type { CustomerOrderPaymentStatus } from "polar-fn/models/CustomerOrderPaymentStatus";
import type { CustomerOrderReceipt } from "polar-fn/models/CustomerOrderReceipt";
import type { CustomerOrderSortProperty } from "polar-fn/models/CustomerOrderSortProperty";
import type { CustomerOrderUpdate } from "polar-fn/models/CustomerOrderUpdate";
import type { CustomerOrganizationData } from "polar-fn/models/CustomerOrganizationData";
import type { CustomerPaymentMethod } from "polar-fn/models/CustomerPaymentMethod";
import type { CustomerPaymentMethodConfirm } from "polar-fn/models/CustomerPaymentMethodConfirm";
import type { CustomerPaymentMethodCreate } from "polar-fn/models/CustomerPaymentMethodCreate";
import type { CustomerPaymentMethodCreateResponse } from "polar-fn/models/CustomerPaymentMethodCreateResponse";
import type { CustomerPortalCustomer } from "polar-fn/models/CustomerPortalCustomer";
import type { CustomerPortalCustomerUpdate } from "polar-fn/models/CustomerPortalCustomerUpdate";
import type { CustomerPortalMember } from "polar-fn/models/CustomerPortalMember";
import type { CustomerPortalMemberCreate } from "polar-fn/models/CustomerPortalMemberCreate";
import type { CustomerPortalMemberUpdate } from "polar-fn/models/CustomerPortalMemberUpdate";
import type { CustomerSeat } from "polar-fn/models/CustomerSeat";
import type { CustomerSeatAssign } from "polar-fn/models/CustomerSeatAssign";
import type { CustomerSeatClaimResponse } from "polar-fn/models/CustomerSeatClaimResponse";
import type { CustomerSession } from "polar-fn/models/CustomerSession";
import type { CustomerSessionsCreateRequest } from "polar-fn/models/CustomerSessionsCreateRequest";
import type { CustomerSortProperty } from "polar-fn/models/CustomerSortProperty";
import type { CustomerState } from "polar-fn/models/CustomerState";
import type { CustomerSubscription } from "polar-fn/models/CustomerSubscription";
import type { CustomerSubscriptionSortProperty } from "polar-fn/models/CustomerSubscriptionSortProperty";
import type { CustomerSubscriptionUpdate } from "polar-fn/models/CustomerSubscriptionUpdate";
import type { CustomerUpdate } from "polar-fn/models/CustomerUpdate";
import type { CustomerUpdateExternalID } from "polar-fn/models/CustomerUpdateExternalID";
import type { CustomerWallet } from "polar-fn/models/CustomerWallet";
import type { CustomerWalletSortProperty } from "polar-fn/models/CustomerWalletSortProperty";
import type { CustomField } from "polar-fn/models/CustomField";
import type { CustomFieldCreate } from "polar-fn/models/CustomFieldCreate";
import type { CustomFieldSortProperty } from "polar-fn/models/CustomFieldSortProperty";
import type { CustomFieldType } from "polar-fn/models/CustomFieldType";
import type { CustomFieldUpdate } from "polar-fn/models/CustomFieldUpdate";
import type { Discount } from "polar-fn/models/Discount";
import type { DiscountCreate } from "polar-fn/models/DiscountCreate";
import type { DiscountRedemptionLimitReached } from "polar-fn/models/DiscountRedemptionLimitReached";
import type { DiscountSortProperty } from "polar-fn/models/DiscountSortProperty";
import type { DiscountUpdate } from "polar-fn/models/DiscountUpdate";
import type { Dispute } from "polar-fn/models/Dispute";
import type { DisputeAutoAcceptNotEnabled } from "polar-fn/models/DisputeAutoAcceptNotEnabled";
import type { DisputeNotOpenError } from "polar-fn/models/DisputeNotOpenError";
import type { DisputeSortProperty } from "polar-fn/models/DisputeSortProperty";
import type { DisputeStatus } from "polar-fn/models/DisputeStatus";
import type { DownloadableRead } from "polar-fn/models/DownloadableRead";
import type { Event } from "polar-fn/models/Event";
import type { EventName } from "polar-fn/models/EventName";
import type { EventNamesSortProperty } from "polar-fn/models/EventNamesSortProperty";
import type { EventSortProperty } from "polar-fn/models/EventSortProperty";
import type { EventSource } from "polar-fn/models/EventSource";
import type { EventsIngest } from "polar-fn/models/EventsIngest";
import type { EventsIngestResponse } from "polar-fn/models/EventsIngestResponse";
import type { EventType } from "polar-fn/models/EventType";
import type { EventTypesSortProperty } from "polar-fn/models/EventTypesSortProperty";
import type { EventTypeUpdate } from "polar-fn/models/EventTypeUpdate";
import type { EventTypeWithStats } from "polar-fn/models/EventTypeWithStats";
import type { ExpiredCheckoutError } from "polar-fn/models/ExpiredCheckoutError";
import type { FileCreate } from "polar-fn/models/FileCreate";
import type { FilePatch } from "polar-fn/models/FilePatch";
import type { FileRead } from "polar-fn/models/FileRead";
import type { FileUpload } from "polar-fn/models/FileUpload";
import type { FileUploadCompleted } from "polar-fn/models/FileUploadCompleted";
import type { HTTPValidationError } from "polar-fn/models/HTTPValidationError";
import type { InactiveSubscription } from "polar-fn/models/InactiveSubscription";
import type { IntrospectTokenRequest } from "polar-fn/models/IntrospectTokenRequest";
import type { IntrospectTokenResponse } from "polar-fn/models/IntrospectTokenResponse";
import type { InvalidClient } from "polar-fn/models/InvalidClient";
import type { InvalidClientMetadata } from "polar-fn/models/InvalidClientMetadata";
import type { InvalidCustomerEmailUpdate } from "polar-fn/models/InvalidCustomerEmailUpdate";
import type { InvalidGrant } from "polar-fn/models/InvalidGrant";
import type { InvalidInvitationToken } from "polar-fn/models/InvalidInvitationToken";
import type { InvalidRequest } from "polar-fn/models/InvalidRequest";
import type { InvalidSeatAssignmentRequest } from "polar-fn/models/InvalidSeatAssignmentRequest";
import type { InvoiceDoesNotExist } from "polar-fn/models/InvoiceDoesNotExist";
import type { LicenseKeyActivate } from "polar-fn/models/LicenseKeyActivate";
import type { LicenseKeyActivationCreated } from "polar-fn/models/LicenseKeyActivationCreated";
import type { LicenseKeyActivationRead } from "polar-fn/models/LicenseKeyActivationRead";
import type { LicenseKeyDeactivate } from "polar-fn/models/LicenseKeyDeactivate";
import type { LicenseKeyRead } from "polar-fn/models/LicenseKeyRead";
import type { LicenseKeyStatus } from "polar-fn/models/LicenseKeyStatus";
import type { LicenseKeyUpdate } from "polar-fn/models/LicenseKeyUpdate";
import type { LicenseKeyValidate } from "polar-fn/models/LicenseKeyValidate";
import type { LicenseKeyWithActivations } from "polar-fn/models/LicenseKeyWithActivations";
import type { ManualRetryLimitExceeded } from "polar-fn/models/ManualRetryLimitExceeded";
import type { Member } from "polar-fn/models/Member";
import type { MemberCreateFromCustomer } from "polar-fn/models/MemberCreateFromCustomer";
import type { MemberNotFound } from "polar-fn/models/MemberNotFound";
import type { MemberRole } from "polar-fn/models/MemberRole";
import type { MemberSortProperty } from "polar-fn/models/MemberSortProperty";
import type { MemberUpdate } from "polar-fn/models/MemberUpdate";
import type { MetadataQuery } from "polar-fn/models/MetadataQuery";
import type { Meter } from "polar-fn/models/Meter";
import type { MeterCreate } from "polar-fn/models/MeterCreate";
import type { MeterQuantities } from "polar-fn/models/MeterQuantities";
import type { MeterSortProperty } from "polar-fn/models/MeterSortProperty";
import type { MeterUpdate } from "polar-fn/models/MeterUpdate";
import type { MetricDashboardCreate } from "polar-fn/models/MetricDashboardCreate";
import type { MetricDashboardSchema } from "polar-fn/models/MetricDashboardSchema";
import type { MetricDashboardUpdate } from "polar-fn/models/MetricDashboardUpdate";
import type { MetricsLimits } from "polar-fn/models/MetricsLimits";
import type { MetricsListDashboardsResponse } from "polar-fn/models/MetricsListDashboardsResponse";
import type { MetricsResponse } from "polar-fn/models/MetricsResponse";
import type { MissingInvoiceBillingDetails } from "polar-fn/models/MissingInvoiceBillingDetails";
import type { NoScheduledPause } from "polar-fn/models/NoScheduledPause";
import type { NotASeatBasedSubscription } from "polar-fn/models/NotASeatBasedSubscription";
import type { NotOpenCheckout } from "polar-fn/models/NotOpenCheckout";
import type { NotPausedSubscription } from "polar-fn/models/NotPausedSubscription";
import type { NotPermitted } from "polar-fn/models/NotPermitted";
import type { OAuth2ClientConfiguration } from "polar-fn/models/OAuth2ClientConfiguration";
import type { OAuth2ClientConfigurationUpdate } from "polar-fn/models/OAuth2ClientConfigurationUpdate";
import type { Oauth2AuthorizeResponse } from "polar-fn/models/Oauth2AuthorizeResponse";
import type { Oauth2TokenRequest } from "polar-fn/models/Oauth2TokenRequest";
import type { Oauth2UserinfoResponse } from "polar-fn/models/Oauth2UserinfoResponse";
import type { OffSessionChargesNotEnabled } from "polar-fn/models/OffSessionChargesNotEnabled";
import type { Order } from "polar-fn/models/Order";
import type { OrderCreate } from "polar-fn/models/OrderCreate";
import type { OrderExportColumn } from "polar-fn/models/OrderExportColumn";
import type { OrderFinalize } from "polar-fn/models/OrderFinalize";
import type { OrderInvoice } from "polar-fn/models/OrderInvoice";
import type { OrderNotDraft } from "polar-fn/models/OrderNotDraft";
import type { OrderNotEligibleForInvoice } from "polar-fn/models/OrderNotEligibleForInvoice";
import type { OrderNotEligibleForRetry } from "polar-fn/models/OrderNotEligibleForRetry";
import type { OrderReceipt } from "polar-fn/models/OrderReceipt";
import type { OrderSortProperty } from "polar-fn/models/OrderSortProperty";
import type { OrderStatus } from "polar-fn/models/OrderStatus";
import type { OrderUpdate } from "polar-fn/models/OrderUpdate";
import type { Organization } from "polar-fn/models/Organization";
import type { OrganizationCreate } from "polar-fn/models/OrganizationCreate";
import type { OrganizationNotReadyForPayments } from "polar-fn/models/OrganizationNotReadyForPayments";
import type { OrganizationSortProperty } from "polar-fn/models/OrganizationSortProperty";
import type { OrganizationUpdate } from "polar-fn/models/OrganizationUpdate";
import type { Pagination } from "polar-fn/models/Pagination";
import type { PauseResumeNotAllowed } from "polar-fn/models/PauseResumeNotAllowed";
import type { Payment } from "polar-fn/models/Payment";
import type { PaymentActionRequired } from "polar-fn/models/PaymentActionRequired";
import type { PaymentAlreadyInProgress } from "polar-fn/models/PaymentAlreadyInProgress";
import type { PaymentError } from "polar-fn/models/PaymentError";
import type { PaymentFailed } from "polar-fn/models/PaymentFailed";
import type { PaymentMethod } from "polar-fn/models/PaymentMethod";
import type { PaymentMethodInUseByActiveSubscription } from "polar-fn/models/PaymentMethodInUseByActiveSubscription";
import type { PaymentMethodRequired } from "polar-fn/models/PaymentMethodRequired";
import type { PaymentMethodSetupFailed } from "polar-fn/models/PaymentMethodSetupFailed";
import type { PaymentNotReady } from "polar-fn/models/PaymentNotReady";
import type { PaymentSortProperty } from "polar-fn/models/PaymentSortProperty";
import type { PaymentStatus } from "polar-fn/models/PaymentStatus";
import type { PortalAuthenticatedUser } from "polar-fn/models/PortalAuthenticatedUser";
import type { Product } from "polar-fn/models/Product";
import type { ProductBenefitsUpdate } from "polar-fn/models/ProductBenefitsUpdate";
import type { ProductBillingType } from "polar-fn/models/ProductBillingType";
import type { ProductCreate } from "polar-fn/models/ProductCreate";
import type { ProductNotDeletable } from "polar-fn/models/ProductNotDeletable";
import type { ProductSortProperty } from "polar-fn/models/ProductSortProperty";
import type { ProductUpdate } from "polar-fn/models/ProductUpdate";
import type { ProductVisibility } from "polar-fn/models/ProductVisibility";
import type { ReceiptNotAllocated } from "polar-fn/models/ReceiptNotAllocated";
import type { Refund } from "polar-fn/models/Refund";
import type { RefundCreate } from "polar-fn/models/RefundCreate";
import type { RefundedAlready } from "polar-fn/models/RefundedAlready";
import type { RefundPaymentTransactionNotFound } from "polar-fn/models/RefundPaymentTransactionNotFound";
import type { RefundSortProperty } from "polar-fn/models/RefundSortProperty";
import type { RefundUnknownPayment } from "polar-fn/models/RefundUnknownPayment";
import type { ResourceNotFound } from "polar-fn/models/ResourceNotFound";
import type { ResourceUnavailable } from "polar-fn/models/ResourceUnavailable";
import type { RevokeSubscriptionBenefitsProhibited } from "polar-fn/models/RevokeSubscriptionBenefitsProhibited";
import type { RevokeTokenRequest } from "polar-fn/models/RevokeTokenRequest";
import type { RevokeTokenResponse } from "polar-fn/models/RevokeTokenResponse";
import type { RotatedLicenseKey } from "polar-fn/models/RotatedLicenseKey";
import type { RotateNotPermitted } from "polar-fn/models/RotateNotPermitted";
import type { SeatAlreadyAssigned } from "polar-fn/models/SeatAlreadyAssigned";
import type { SeatAssign } from "polar-fn/models/SeatAssign";
import type { SeatClaim } from "polar-fn/models/SeatClaim";
import type { SeatClaimInfo } from "polar-fn/models/SeatClaimInfo";
import type { SeatNotAvailable } from "polar-fn/models/SeatNotAvailable";
import type { SeatNotPending } from "polar-fn/models/SeatNotPending";
import type { SeatsAlreadyAssigned } from "polar-fn/models/SeatsAlreadyAssigned";
import type { SeatsList } from "polar-fn/models/SeatsList";
import type { SSOEnforcementRequiresConnection } from "polar-fn/models/SSOEnforcementRequiresConnection";
import type { Subscription } from "polar-fn/models/Subscription";
import type { SubscriptionExportColumn } from "polar-fn/models/SubscriptionExportColumn";
import type { SubscriptionLocked } from "polar-fn/models/SubscriptionLocked";
import type { SubscriptionNotScheduledToCancel } from "polar-fn/models/SubscriptionNotScheduledToCancel";
import type { SubscriptionSortProperty } from "polar-fn/models/SubscriptionSortProperty";
import type { SubscriptionStatus } from "polar-fn/models/SubscriptionStatus";
import type { SubscriptionsCreateRequest } from "polar-fn/models/SubscriptionsCreateRequest";
import type { SubscriptionUpdate } from "polar-fn/models/SubscriptionUpdate";
import type { TimeInterval } from "polar-fn/models/TimeInterval";
import type { Timezone } from "polar-fn/models/Timezone";
import type { TokenResponse } from "polar-fn/models/TokenResponse";
import type { TrialAlreadyRedeemed } from "polar-fn/models/TrialAlreadyRedeemed";
import type { Unauthorized } from "polar-fn/models/Unauthorized";
import type { UnsupportedGrantType } from "polar-fn/models/UnsupportedGrantType";
import type { UnsupportedResponseType } from "polar-fn/models/UnsupportedResponseType";
import type { UpdateSubscriptionPlanNotAllowed } from "polar-fn/models/UpdateSubscriptionPlanNotAllowed";
import type { UpdateSubscriptionSeatsNotAllowed } from "polar-fn/models/UpdateSubscriptionSeatsNotAllowed";
import type { UpdateSubscriptionUnitsNotAllowed } from "polar-fn/models/UpdateSubscriptionUnitsNotAllowed";
import type { ValidatedLicenseKey } from "polar-fn/models/ValidatedLicenseKey";
import type { WebhookDelivery } from "polar-fn/models/WebhookDelivery";
import type { WebhookEndpoint } from "polar-fn/models/WebhookEndpoint";
import type { WebhookEndpointCreate } from "polar-fn/models/WebhookEndpointCreate";
import type { WebhookEndpointUpdate } from "polar-fn/models/WebhookEndpointUpdate";
import type { WebhookEventType } from "polar-fn/models/WebhookEventType";
import { expectTypeOf, it } from "vitest";
import type { Declared, Functions } from "./calls.js";

type Numbered = { readonly totalCount: number; readonly maxPage: number };

it("benefitGrantsList", () => {
  expectTypeOf<Declared<Functions["benefitGrantsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      isGranted?: boolean | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly BenefitGrantSortProperty[] | null | undefined;
    };
    item: BenefitGrant;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("benefitsCreate", () => {
  expectTypeOf<Declared<Functions["benefitsCreate"]>>().toEqualTypeOf<{
    request: BenefitCreate;
    value: Benefit;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("benefitsDelete", () => {
  expectTypeOf<Declared<Functions["benefitsDelete"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("benefitsFiles", () => {
  expectTypeOf<Declared<Functions["benefitsFiles"]>>().toEqualTypeOf<{
    request: { id: string; page?: number | undefined; limit?: number | undefined };
    item: BenefitDownloadableFile;
    pagination: Numbered;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("benefitsGet", () => {
  expectTypeOf<Declared<Functions["benefitsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Benefit;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("benefitsGrants", () => {
  expectTypeOf<Declared<Functions["benefitsGrants"]>>().toEqualTypeOf<{
    request: {
      id: string;
      isGranted?: boolean | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      memberId?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: BenefitGrant;
    pagination: Numbered;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("benefitsList", () => {
  expectTypeOf<Declared<Functions["benefitsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      typeFilter?: BenefitType | readonly BenefitType[] | null | undefined;
      id?: string | readonly string[] | null | undefined;
      excludeId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly BenefitSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Benefit;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("benefitsUpdate", () => {
  expectTypeOf<Declared<Functions["benefitsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; requestBody: BenefitsUpdateBody };
    value: Benefit;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutLinksCreate", () => {
  expectTypeOf<Declared<Functions["checkoutLinksCreate"]>>().toEqualTypeOf<{
    request: CheckoutLinkCreate;
    value: CheckoutLink;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("checkoutLinksDelete", () => {
  expectTypeOf<Declared<Functions["checkoutLinksDelete"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutLinksGet", () => {
  expectTypeOf<Declared<Functions["checkoutLinksGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CheckoutLink;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutLinksList", () => {
  expectTypeOf<Declared<Functions["checkoutLinksList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CheckoutLinkSortProperty[] | null | undefined;
    };
    item: CheckoutLink;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("checkoutLinksUpdate", () => {
  expectTypeOf<Declared<Functions["checkoutLinksUpdate"]>>().toEqualTypeOf<{
    request: { id: string; checkoutLinkUpdate: CheckoutLinkUpdate };
    value: CheckoutLink;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutsClientConfirm", () => {
  expectTypeOf<Declared<Functions["checkoutsClientConfirm"]>>().toEqualTypeOf<{
    request: { clientSecret: string; checkoutConfirmStripe: CheckoutConfirmStripe };
    value: CheckoutPublicConfirmed;
    error:
      | APIError<"PaymentError", PaymentError>
      | APIError<"AlreadyActiveSubscriptionError", AlreadyActiveSubscriptionError>
      | APIError<"NotOpenCheckout", NotOpenCheckout>
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"PaymentNotReady", PaymentNotReady>
      | APIError<"TrialAlreadyRedeemed", TrialAlreadyRedeemed>
      | APIError<"DiscountRedemptionLimitReached", DiscountRedemptionLimitReached>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"CheckoutLocked", CheckoutLocked>
      | APIError<"ExpiredCheckoutError", ExpiredCheckoutError>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutsClientGet", () => {
  expectTypeOf<Declared<Functions["checkoutsClientGet"]>>().toEqualTypeOf<{
    request: { clientSecret: string };
    value: CheckoutPublic;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"ExpiredCheckoutError", ExpiredCheckoutError>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutsClientUpdate", () => {
  expectTypeOf<Declared<Functions["checkoutsClientUpdate"]>>().toEqualTypeOf<{
    request: { clientSecret: string; checkoutUpdatePublic: CheckoutUpdatePublic };
    value: CheckoutPublic;
    error:
      | APIError<"AlreadyActiveSubscriptionError", AlreadyActiveSubscriptionError>
      | APIError<"NotOpenCheckout", NotOpenCheckout>
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"PaymentNotReady", PaymentNotReady>
      | APIError<"TrialAlreadyRedeemed", TrialAlreadyRedeemed>
      | APIError<"DiscountRedemptionLimitReached", DiscountRedemptionLimitReached>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"CheckoutLocked", CheckoutLocked>
      | APIError<"ExpiredCheckoutError", ExpiredCheckoutError>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutsCreate", () => {
  expectTypeOf<Declared<Functions["checkoutsCreate"]>>().toEqualTypeOf<{
    request: CheckoutCreate;
    value: Checkout;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("checkoutsGet", () => {
  expectTypeOf<Declared<Functions["checkoutsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Checkout;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("checkoutsList", () => {
  expectTypeOf<Declared<Functions["checkoutsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      status?: CheckoutStatus | readonly CheckoutStatus[] | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CheckoutSortProperty[] | null | undefined;
    };
    item: Checkout;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("checkoutsUpdate", () => {
  expectTypeOf<Declared<Functions["checkoutsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; checkoutUpdate: CheckoutUpdate };
    value: Checkout;
    error:
      | APIError<"AlreadyActiveSubscriptionError", AlreadyActiveSubscriptionError>
      | APIError<"NotOpenCheckout", NotOpenCheckout>
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"PaymentNotReady", PaymentNotReady>
      | APIError<"TrialAlreadyRedeemed", TrialAlreadyRedeemed>
      | APIError<"DiscountRedemptionLimitReached", DiscountRedemptionLimitReached>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customFieldsCreate", () => {
  expectTypeOf<Declared<Functions["customFieldsCreate"]>>().toEqualTypeOf<{
    request: CustomFieldCreate;
    value: CustomField;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customFieldsDelete", () => {
  expectTypeOf<Declared<Functions["customFieldsDelete"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customFieldsGet", () => {
  expectTypeOf<Declared<Functions["customFieldsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomField;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customFieldsList", () => {
  expectTypeOf<Declared<Functions["customFieldsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      typeFilter?: CustomFieldType | readonly CustomFieldType[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomFieldSortProperty[] | null | undefined;
    };
    item: CustomField;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customFieldsUpdate", () => {
  expectTypeOf<Declared<Functions["customFieldsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; customFieldUpdate: CustomFieldUpdate };
    value: CustomField;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerMetersGet", () => {
  expectTypeOf<Declared<Functions["customerMetersGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerMeter;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerMetersList", () => {
  expectTypeOf<Declared<Functions["customerMetersList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      meterId?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerMeterSortProperty[] | null | undefined;
    };
    item: CustomerMeter;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalBenefitGrantsGet", () => {
  expectTypeOf<Declared<Functions["customerPortalBenefitGrantsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerBenefitGrant;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalBenefitGrantsList", () => {
  expectTypeOf<Declared<Functions["customerPortalBenefitGrantsList"]>>().toEqualTypeOf<{
    request?: {
      query?: string | null | undefined;
      typeFilter?: BenefitType | readonly BenefitType[] | null | undefined;
      benefitId?: string | readonly string[] | null | undefined;
      checkoutId?: string | readonly string[] | null | undefined;
      orderId?: string | readonly string[] | null | undefined;
      subscriptionId?: string | readonly string[] | null | undefined;
      memberId?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerBenefitGrantSortProperty[] | null | undefined;
    };
    item: CustomerBenefitGrant;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalBenefitGrantsUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalBenefitGrantsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; customerBenefitGrantUpdate: CustomerBenefitGrantUpdate };
    value: CustomerBenefitGrant;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalCustomerMetersGet", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomerMetersGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerCustomerMeter;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalCustomerMetersList", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomerMetersList"]>>().toEqualTypeOf<{
    request?: {
      meterId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerCustomerMeterSortProperty[] | null | undefined;
    };
    item: CustomerCustomerMeter;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalCustomerSessionGetAuthenticatedUser", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomerSessionGetAuthenticatedUser"]>>().toEqualTypeOf<{
    value: PortalAuthenticatedUser;
    error: ClientError;
  }>();
});

it("customerPortalCustomerSessionIntrospect", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomerSessionIntrospect"]>>().toEqualTypeOf<{
    value: CustomerCustomerSession;
    error: ClientError;
  }>();
});

it("customerPortalCustomersAddPaymentMethod", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersAddPaymentMethod"]>>().toEqualTypeOf<{
    request: CustomerPaymentMethodCreate;
    value: CustomerPaymentMethodCreateResponse;
    error:
      | APIError<"PaymentMethodSetupFailed", PaymentMethodSetupFailed>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalCustomersCheckEmailUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersCheckEmailUpdate"]>>().toEqualTypeOf<{
    request: { token: string };
    value: undefined;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"InvalidCustomerEmailUpdate", InvalidCustomerEmailUpdate>
      | ClientError;
  }>();
});

it("customerPortalCustomersConfirmPaymentMethod", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersConfirmPaymentMethod"]>>().toEqualTypeOf<{
    request: CustomerPaymentMethodConfirm;
    value: CustomerPaymentMethodCreateResponse;
    error:
      | APIError<"CustomerNotReady", CustomerNotReady>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalCustomersDeletePaymentMethod", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersDeletePaymentMethod"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"PaymentMethodInUseByActiveSubscription", PaymentMethodInUseByActiveSubscription>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalCustomersGet", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersGet"]>>().toEqualTypeOf<{
    value: CustomerPortalCustomer;
    error: ClientError;
  }>();
});

it("customerPortalCustomersListPaymentMethods", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersListPaymentMethods"]>>().toEqualTypeOf<{
    request?: { page?: number | undefined; limit?: number | undefined };
    item: CustomerPaymentMethod;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalCustomersRequestEmailUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersRequestEmailUpdate"]>>().toEqualTypeOf<{
    request: CustomerEmailUpdateRequest;
    value: unknown;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalCustomersUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersUpdate"]>>().toEqualTypeOf<{
    request: CustomerPortalCustomerUpdate;
    value: CustomerPortalCustomer;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalCustomersVerifyEmailUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalCustomersVerifyEmailUpdate"]>>().toEqualTypeOf<{
    request: CustomerEmailUpdateVerifyRequest;
    value: CustomerEmailUpdateVerifyResponse;
    error:
      | APIError<"InvalidCustomerEmailUpdate", InvalidCustomerEmailUpdate>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalDownloadablesList", () => {
  expectTypeOf<Declared<Functions["customerPortalDownloadablesList"]>>().toEqualTypeOf<{
    request?: {
      benefitId?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: DownloadableRead;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalLicenseKeysActivate", () => {
  expectTypeOf<Declared<Functions["customerPortalLicenseKeysActivate"]>>().toEqualTypeOf<{
    request: LicenseKeyActivate;
    value: LicenseKeyActivationCreated;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalLicenseKeysDeactivate", () => {
  expectTypeOf<Declared<Functions["customerPortalLicenseKeysDeactivate"]>>().toEqualTypeOf<{
    request: LicenseKeyDeactivate;
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalLicenseKeysGet", () => {
  expectTypeOf<Declared<Functions["customerPortalLicenseKeysGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: LicenseKeyWithActivations;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalLicenseKeysList", () => {
  expectTypeOf<Declared<Functions["customerPortalLicenseKeysList"]>>().toEqualTypeOf<{
    request?: {
      benefitId?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: LicenseKeyRead;
    pagination: Numbered;
    error:
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalLicenseKeysRotate", () => {
  expectTypeOf<Declared<Functions["customerPortalLicenseKeysRotate"]>>().toEqualTypeOf<{
    request: { id: string };
    value: RotatedLicenseKey;
    error:
      | APIError<"RotateNotPermitted", RotateNotPermitted>
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalLicenseKeysValidate", () => {
  expectTypeOf<Declared<Functions["customerPortalLicenseKeysValidate"]>>().toEqualTypeOf<{
    request: LicenseKeyValidate;
    value: ValidatedLicenseKey;
    error:
      | APIError<"BadRequest", BadRequest>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalMembersAddMember", () => {
  expectTypeOf<Declared<Functions["customerPortalMembersAddMember"]>>().toEqualTypeOf<{
    request: CustomerPortalMemberCreate;
    value: CustomerPortalMember;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalMembersListMembers", () => {
  expectTypeOf<Declared<Functions["customerPortalMembersListMembers"]>>().toEqualTypeOf<{
    request?: { page?: number | undefined; limit?: number | undefined };
    item: CustomerPortalMember;
    pagination: Numbered;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalMembersRemoveMember", () => {
  expectTypeOf<Declared<Functions["customerPortalMembersRemoveMember"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerPortalMembersUpdateMember", () => {
  expectTypeOf<Declared<Functions["customerPortalMembersUpdateMember"]>>().toEqualTypeOf<{
    request: { id: string; customerPortalMemberUpdate: CustomerPortalMemberUpdate };
    value: CustomerPortalMember;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalOrdersConfirmRetryPayment", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersConfirmRetryPayment"]>>().toEqualTypeOf<{
    request: { id: string; customerOrderConfirmPayment: CustomerOrderConfirmPayment };
    value: CustomerOrderPaymentConfirmation;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"PaymentAlreadyInProgress", PaymentAlreadyInProgress>
      | APIError<"OrderNotEligibleForRetry", OrderNotEligibleForRetry>
      | APIError<"ManualRetryLimitExceeded", ManualRetryLimitExceeded>
      | ClientError;
  }>();
});

it("customerPortalOrdersGenerateInvoice", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersGenerateInvoice"]>>().toEqualTypeOf<{
    request: { id: string };
    value: unknown;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"OrderNotEligibleForInvoice", OrderNotEligibleForInvoice>
      | APIError<"MissingInvoiceBillingDetails", MissingInvoiceBillingDetails>
      | ClientError;
  }>();
});

it("customerPortalOrdersGet", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerOrder;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalOrdersGetPaymentStatus", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersGetPaymentStatus"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerOrderPaymentStatus;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalOrdersInvoice", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersInvoice"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerOrderInvoice;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"InvoiceDoesNotExist", InvoiceDoesNotExist>
      | ClientError;
  }>();
});

it("customerPortalOrdersList", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersList"]>>().toEqualTypeOf<{
    request?: {
      productId?: string | readonly string[] | null | undefined;
      productBillingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
      subscriptionId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerOrderSortProperty[] | null | undefined;
    };
    item: CustomerOrder;
    pagination: Numbered;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalOrdersReceipt", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersReceipt"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerOrderReceipt | undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ReceiptNotAllocated", ReceiptNotAllocated>
      | ClientError;
  }>();
});

it("customerPortalOrdersUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalOrdersUpdate"]>>().toEqualTypeOf<{
    request: { id: string; customerOrderUpdate: CustomerOrderUpdate };
    value: CustomerOrder;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalOrganizationsGet", () => {
  expectTypeOf<Declared<Functions["customerPortalOrganizationsGet"]>>().toEqualTypeOf<{
    request: { slug: string };
    value: CustomerOrganizationData;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalSeatsAssignSeat", () => {
  expectTypeOf<Declared<Functions["customerPortalSeatsAssignSeat"]>>().toEqualTypeOf<{
    request: CustomerSeatAssign;
    value: CustomerSeat;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"SeatNotAvailable", SeatNotAvailable>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalSeatsListClaimedSubscriptions", () => {
  expectTypeOf<Declared<Functions["customerPortalSeatsListClaimedSubscriptions"]>>().toEqualTypeOf<{
    request?: { page?: number | undefined; limit?: number | undefined };
    item: CustomerSubscription;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalSeatsListSeats", () => {
  expectTypeOf<Declared<Functions["customerPortalSeatsListSeats"]>>().toEqualTypeOf<{
    request?: { subscriptionId?: string | null | undefined; orderId?: string | null | undefined };
    value: SeatsList;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"BadRequest", BadRequest>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerPortalSeatsResendInvitation", () => {
  expectTypeOf<Declared<Functions["customerPortalSeatsResendInvitation"]>>().toEqualTypeOf<{
    request: { seatId: string };
    value: CustomerSeat;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerPortalSeatsRevokeSeat", () => {
  expectTypeOf<Declared<Functions["customerPortalSeatsRevokeSeat"]>>().toEqualTypeOf<{
    request: { seatId: string };
    value: CustomerSeat;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerPortalSubscriptionsCancel", () => {
  expectTypeOf<Declared<Functions["customerPortalSubscriptionsCancel"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerSubscription;
    error:
      | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalSubscriptionsGet", () => {
  expectTypeOf<Declared<Functions["customerPortalSubscriptionsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerSubscription;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalSubscriptionsList", () => {
  expectTypeOf<Declared<Functions["customerPortalSubscriptionsList"]>>().toEqualTypeOf<{
    request?: {
      productId?: string | readonly string[] | null | undefined;
      active?: boolean | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerSubscriptionSortProperty[] | null | undefined;
    };
    item: CustomerSubscription;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerPortalSubscriptionsUpdate", () => {
  expectTypeOf<Declared<Functions["customerPortalSubscriptionsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; customerSubscriptionUpdate: CustomerSubscriptionUpdate };
    value: CustomerSubscription;
    error:
      | APIError<"PaymentFailed", PaymentFailed>
      | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
      | APIError<"PauseResumeNotAllowed", PauseResumeNotAllowed>
      | APIError<"UpdateSubscriptionPlanNotAllowed", UpdateSubscriptionPlanNotAllowed>
      | APIError<"UpdateSubscriptionSeatsNotAllowed", UpdateSubscriptionSeatsNotAllowed>
      | APIError<"UpdateSubscriptionUnitsNotAllowed", UpdateSubscriptionUnitsNotAllowed>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"PaymentMethodRequired", PaymentMethodRequired>
      | APIError<"SubscriptionNotScheduledToCancel", SubscriptionNotScheduledToCancel>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("customerPortalWalletsGet", () => {
  expectTypeOf<Declared<Functions["customerPortalWalletsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerWallet;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customerPortalWalletsList", () => {
  expectTypeOf<Declared<Functions["customerPortalWalletsList"]>>().toEqualTypeOf<{
    request?: {
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerWalletSortProperty[] | null | undefined;
    };
    item: CustomerWallet;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customerSeatsAssignSeat", () => {
  expectTypeOf<Declared<Functions["customerSeatsAssignSeat"]>>().toEqualTypeOf<{
    request: SeatAssign;
    value: CustomerSeat;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"InvalidSeatAssignmentRequest", InvalidSeatAssignmentRequest>
      | APIError<"SeatAlreadyAssigned", SeatAlreadyAssigned>
      | APIError<"SeatNotAvailable", SeatNotAvailable>
      | APIError<"MemberNotFound", MemberNotFound>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerSeatsClaimSeat", () => {
  expectTypeOf<Declared<Functions["customerSeatsClaimSeat"]>>().toEqualTypeOf<{
    request: SeatClaim;
    value: CustomerSeatClaimResponse;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"InvalidInvitationToken", InvalidInvitationToken>
      | ClientError;
  }>();
});

it("customerSeatsGetClaimInfo", () => {
  expectTypeOf<Declared<Functions["customerSeatsGetClaimInfo"]>>().toEqualTypeOf<{
    request: { invitationToken: string };
    value: SeatClaimInfo;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerSeatsListSeats", () => {
  expectTypeOf<Declared<Functions["customerSeatsListSeats"]>>().toEqualTypeOf<{
    request?: { subscriptionId?: string | null | undefined; orderId?: string | null | undefined };
    value: SeatsList;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"BadRequest", BadRequest>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerSeatsResendInvitation", () => {
  expectTypeOf<Declared<Functions["customerSeatsResendInvitation"]>>().toEqualTypeOf<{
    request: { seatId: string };
    value: CustomerSeat;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"SeatNotPending", SeatNotPending>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerSeatsRevokeSeat", () => {
  expectTypeOf<Declared<Functions["customerSeatsRevokeSeat"]>>().toEqualTypeOf<{
    request: { seatId: string };
    value: CustomerSeat;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("customerSessionsCreate", () => {
  expectTypeOf<Declared<Functions["customerSessionsCreate"]>>().toEqualTypeOf<{
    request: CustomerSessionsCreateRequest;
    value: CustomerSession;
    error:
      | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersCreate", () => {
  expectTypeOf<Declared<Functions["customersCreate"]>>().toEqualTypeOf<{
    request: CustomerCreate;
    value: Customer;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customersDelete", () => {
  expectTypeOf<Declared<Functions["customersDelete"]>>().toEqualTypeOf<{
    request: { id: string; anonymize?: boolean | undefined };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersDeleteExternal", () => {
  expectTypeOf<Declared<Functions["customersDeleteExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; anonymize?: boolean | undefined };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersExport", () => {
  expectTypeOf<Declared<Functions["customersExport"]>>().toEqualTypeOf<{
    request?: { organizationId?: string | readonly string[] | null | undefined };
    value: string;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customersGet", () => {
  expectTypeOf<Declared<Functions["customersGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Customer;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersGetExternal", () => {
  expectTypeOf<Declared<Functions["customersGetExternal"]>>().toEqualTypeOf<{
    request: { externalId: string };
    value: Customer;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersGetState", () => {
  expectTypeOf<Declared<Functions["customersGetState"]>>().toEqualTypeOf<{
    request: { id: string };
    value: CustomerState;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersGetStateExternal", () => {
  expectTypeOf<Declared<Functions["customersGetStateExternal"]>>().toEqualTypeOf<{
    request: { externalId: string };
    value: CustomerState;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersList", () => {
  expectTypeOf<Declared<Functions["customersList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      email?: string | null | undefined;
      query?: string | null | undefined;
      active?: boolean | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly CustomerSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Customer;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("customersListPaymentMethods", () => {
  expectTypeOf<Declared<Functions["customersListPaymentMethods"]>>().toEqualTypeOf<{
    request: { id: string; page?: number | undefined; limit?: number | undefined };
    item: PaymentMethod;
    pagination: Numbered;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersListPaymentMethodsExternal", () => {
  expectTypeOf<Declared<Functions["customersListPaymentMethodsExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; page?: number | undefined; limit?: number | undefined };
    item: PaymentMethod;
    pagination: Numbered;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersCreate", () => {
  expectTypeOf<Declared<Functions["customersMembersCreate"]>>().toEqualTypeOf<{
    request: { id: string; memberCreateFromCustomer: MemberCreateFromCustomer };
    value: Member;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersCreateExternal", () => {
  expectTypeOf<Declared<Functions["customersMembersCreateExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; memberCreateFromCustomer: MemberCreateFromCustomer };
    value: Member;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersDelete", () => {
  expectTypeOf<Declared<Functions["customersMembersDelete"]>>().toEqualTypeOf<{
    request: { id: string; memberId: string };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersDeleteExternal", () => {
  expectTypeOf<Declared<Functions["customersMembersDeleteExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; memberExternalId: string };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersGet", () => {
  expectTypeOf<Declared<Functions["customersMembersGet"]>>().toEqualTypeOf<{
    request: { id: string; memberId: string };
    value: Member;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersGetExternal", () => {
  expectTypeOf<Declared<Functions["customersMembersGetExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; memberExternalId: string };
    value: Member;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersList", () => {
  expectTypeOf<Declared<Functions["customersMembersList"]>>().toEqualTypeOf<{
    request: {
      id: string;
      role?: MemberRole | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly MemberSortProperty[] | null | undefined;
    };
    item: Member;
    pagination: Numbered;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersListExternal", () => {
  expectTypeOf<Declared<Functions["customersMembersListExternal"]>>().toEqualTypeOf<{
    request: {
      externalId: string;
      role?: MemberRole | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly MemberSortProperty[] | null | undefined;
    };
    item: Member;
    pagination: Numbered;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersUpdate", () => {
  expectTypeOf<Declared<Functions["customersMembersUpdate"]>>().toEqualTypeOf<{
    request: { id: string; memberId: string; memberUpdate: MemberUpdate };
    value: Member;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersMembersUpdateExternal", () => {
  expectTypeOf<Declared<Functions["customersMembersUpdateExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; memberExternalId: string; memberUpdate: MemberUpdate };
    value: Member;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersUpdate", () => {
  expectTypeOf<Declared<Functions["customersUpdate"]>>().toEqualTypeOf<{
    request: { id: string; customerUpdate: CustomerUpdate };
    value: Customer;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("customersUpdateExternal", () => {
  expectTypeOf<Declared<Functions["customersUpdateExternal"]>>().toEqualTypeOf<{
    request: { externalId: string; customerUpdate: CustomerUpdateExternalID };
    value: Customer;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("discountsCreate", () => {
  expectTypeOf<Declared<Functions["discountsCreate"]>>().toEqualTypeOf<{
    request: DiscountCreate;
    value: Discount;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("discountsDelete", () => {
  expectTypeOf<Declared<Functions["discountsDelete"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("discountsGet", () => {
  expectTypeOf<Declared<Functions["discountsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Discount;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("discountsList", () => {
  expectTypeOf<Declared<Functions["discountsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly DiscountSortProperty[] | null | undefined;
    };
    item: Discount;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("discountsUpdate", () => {
  expectTypeOf<Declared<Functions["discountsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; discountUpdate: DiscountUpdate };
    value: Discount;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("disputesAccept", () => {
  expectTypeOf<Declared<Functions["disputesAccept"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Dispute;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"DisputeNotOpenError", DisputeNotOpenError>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("disputesGet", () => {
  expectTypeOf<Declared<Functions["disputesGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Dispute;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("disputesList", () => {
  expectTypeOf<Declared<Functions["disputesList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      orderId?: string | readonly string[] | null | undefined;
      status?: DisputeStatus | readonly DisputeStatus[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly DisputeSortProperty[] | null | undefined;
    };
    item: Dispute;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("eventTypesList", () => {
  expectTypeOf<Declared<Functions["eventTypesList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      rootEvents?: boolean | undefined;
      parentId?: string | null | undefined;
      source?: EventSource | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly EventTypesSortProperty[] | null | undefined;
    };
    item: EventTypeWithStats;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("eventTypesUpdate", () => {
  expectTypeOf<Declared<Functions["eventTypesUpdate"]>>().toEqualTypeOf<{
    request: { id: string; eventTypeUpdate: EventTypeUpdate };
    value: EventType;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("eventsGet", () => {
  expectTypeOf<Declared<Functions["eventsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Event;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("eventsIngest", () => {
  expectTypeOf<Declared<Functions["eventsIngest"]>>().toEqualTypeOf<{
    request: EventsIngest;
    value: EventsIngestResponse;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("eventsList", () => {
  expectTypeOf<Declared<Functions["eventsList"]>>().toEqualTypeOf<{
    request?: {
      filter?: string | null | undefined;
      startTimestamp?: Date | null | undefined;
      endTimestamp?: Date | null | undefined;
      organizationId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      meterId?: string | null | undefined;
      name?: string | readonly string[] | null | undefined;
      source?: EventSource | readonly EventSource[] | null | undefined;
      query?: string | null | undefined;
      parentId?: string | null | undefined;
      depth?: number | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly EventSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Event;
    pagination: Pagination | CursorPagination;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("eventsListNames", () => {
  expectTypeOf<Declared<Functions["eventsListNames"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      source?: EventSource | readonly EventSource[] | null | undefined;
      query?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly EventNamesSortProperty[] | null | undefined;
    };
    item: EventName;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("filesCreate", () => {
  expectTypeOf<Declared<Functions["filesCreate"]>>().toEqualTypeOf<{
    request: FileCreate;
    value: FileUpload;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("filesDelete", () => {
  expectTypeOf<Declared<Functions["filesDelete"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("filesList", () => {
  expectTypeOf<Declared<Functions["filesList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      ids?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: FileRead;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("filesUpdate", () => {
  expectTypeOf<Declared<Functions["filesUpdate"]>>().toEqualTypeOf<{
    request: { id: string; filePatch: FilePatch };
    value: FileRead;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("filesUploaded", () => {
  expectTypeOf<Declared<Functions["filesUploaded"]>>().toEqualTypeOf<{
    request: { id: string; fileUploadCompleted: FileUploadCompleted };
    value: FileRead;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysActivate", () => {
  expectTypeOf<Declared<Functions["licenseKeysActivate"]>>().toEqualTypeOf<{
    request: LicenseKeyActivate;
    value: LicenseKeyActivationCreated;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysDeactivate", () => {
  expectTypeOf<Declared<Functions["licenseKeysDeactivate"]>>().toEqualTypeOf<{
    request: LicenseKeyDeactivate;
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysGet", () => {
  expectTypeOf<Declared<Functions["licenseKeysGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: LicenseKeyWithActivations;
    error:
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysGetActivation", () => {
  expectTypeOf<Declared<Functions["licenseKeysGetActivation"]>>().toEqualTypeOf<{
    request: { id: string; activationId: string };
    value: LicenseKeyActivationRead;
    error:
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysList", () => {
  expectTypeOf<Declared<Functions["licenseKeysList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      benefitId?: string | readonly string[] | null | undefined;
      status?: LicenseKeyStatus | readonly LicenseKeyStatus[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: LicenseKeyRead;
    pagination: Numbered;
    error:
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysRotate", () => {
  expectTypeOf<Declared<Functions["licenseKeysRotate"]>>().toEqualTypeOf<{
    request: { id: string };
    value: RotatedLicenseKey;
    error:
      | APIError<"RotateNotPermitted", RotateNotPermitted>
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysUpdate", () => {
  expectTypeOf<Declared<Functions["licenseKeysUpdate"]>>().toEqualTypeOf<{
    request: { id: string; licenseKeyUpdate: LicenseKeyUpdate };
    value: LicenseKeyRead;
    error:
      | APIError<"Unauthorized", Unauthorized>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("licenseKeysValidate", () => {
  expectTypeOf<Declared<Functions["licenseKeysValidate"]>>().toEqualTypeOf<{
    request: LicenseKeyValidate;
    value: ValidatedLicenseKey;
    error:
      | APIError<"BadRequest", BadRequest>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("membersListMembers", () => {
  expectTypeOf<Declared<Functions["membersListMembers"]>>().toEqualTypeOf<{
    request?: {
      customerId?: string | null | undefined;
      externalCustomerId?: string | null | undefined;
      role?: MemberRole | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly MemberSortProperty[] | null | undefined;
    };
    item: Member;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metersCreate", () => {
  expectTypeOf<Declared<Functions["metersCreate"]>>().toEqualTypeOf<{
    request: MeterCreate;
    value: Meter;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metersGet", () => {
  expectTypeOf<Declared<Functions["metersGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Meter;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("metersList", () => {
  expectTypeOf<Declared<Functions["metersList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      isArchived?: boolean | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly MeterSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Meter;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metersQuantities", () => {
  expectTypeOf<Declared<Functions["metersQuantities"]>>().toEqualTypeOf<{
    request: {
      id: string;
      startTimestamp: Date;
      endTimestamp: Date;
      interval: TimeInterval;
      timezone?: Timezone | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      customerAggregationFunction?: AggregationFunction | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    value: MeterQuantities;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("metersUpdate", () => {
  expectTypeOf<Declared<Functions["metersUpdate"]>>().toEqualTypeOf<{
    request: { id: string; meterUpdate: MeterUpdate };
    value: Meter;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("metricsCreateDashboard", () => {
  expectTypeOf<Declared<Functions["metricsCreateDashboard"]>>().toEqualTypeOf<{
    request: MetricDashboardCreate;
    value: MetricDashboardSchema;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metricsDeleteDashboard", () => {
  expectTypeOf<Declared<Functions["metricsDeleteDashboard"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("metricsExport", () => {
  expectTypeOf<Declared<Functions["metricsExport"]>>().toEqualTypeOf<{
    request: {
      startDate: string;
      endDate: string;
      timezone?: Timezone | undefined;
      interval: TimeInterval;
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      billingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      metrics?: readonly string[] | null | undefined;
    };
    value: string;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metricsGet", () => {
  expectTypeOf<Declared<Functions["metricsGet"]>>().toEqualTypeOf<{
    request: {
      startDate: string;
      endDate: string;
      timezone?: Timezone | undefined;
      interval: TimeInterval;
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      billingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      metrics?: readonly string[] | null | undefined;
    };
    value: MetricsResponse;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metricsGetDashboard", () => {
  expectTypeOf<Declared<Functions["metricsGetDashboard"]>>().toEqualTypeOf<{
    request: { id: string };
    value: MetricDashboardSchema;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("metricsLimits", () => {
  expectTypeOf<Declared<Functions["metricsLimits"]>>().toEqualTypeOf<{
    value: MetricsLimits;
    error: ClientError;
  }>();
});

it("metricsListDashboards", () => {
  expectTypeOf<Declared<Functions["metricsListDashboards"]>>().toEqualTypeOf<{
    request?: { organizationId?: string | readonly string[] | null | undefined };
    value: MetricsListDashboardsResponse;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("metricsUpdateDashboard", () => {
  expectTypeOf<Declared<Functions["metricsUpdateDashboard"]>>().toEqualTypeOf<{
    request: { id: string; metricDashboardUpdate: MetricDashboardUpdate };
    value: MetricDashboardSchema;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | ClientError;
  }>();
});

it("oauth2Authorize", () => {
  expectTypeOf<Declared<Functions["oauth2Authorize"]>>().toEqualTypeOf<{
    value: Oauth2AuthorizeResponse;
    error:
      | APIError<"invalid_client", InvalidClient>
      | APIError<"invalid_request", InvalidRequest>
      | APIError<"unsupported_response_type", UnsupportedResponseType>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("oauth2ClientsCreate", () => {
  expectTypeOf<Declared<Functions["oauth2ClientsCreate"]>>().toEqualTypeOf<{
    request: OAuth2ClientConfiguration;
    value: unknown;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"invalid_client_metadata", InvalidClientMetadata>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("oauth2ClientsDelete", () => {
  expectTypeOf<Declared<Functions["oauth2ClientsDelete"]>>().toEqualTypeOf<{
    request: { clientId: string };
    value: undefined;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"access_denied", AccessDenied>
      | APIError<"invalid_client", InvalidClient>
      | ClientError;
  }>();
});

it("oauth2ClientsGet", () => {
  expectTypeOf<Declared<Functions["oauth2ClientsGet"]>>().toEqualTypeOf<{
    request: { clientId: string };
    value: unknown;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"access_denied", AccessDenied>
      | APIError<"invalid_client", InvalidClient>
      | APIError<"NotPermitted", NotPermitted>
      | ClientError;
  }>();
});

it("oauth2ClientsUpdate", () => {
  expectTypeOf<Declared<Functions["oauth2ClientsUpdate"]>>().toEqualTypeOf<{
    request: { clientId: string; oAuth2ClientConfigurationUpdate: OAuth2ClientConfigurationUpdate };
    value: unknown;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"access_denied", AccessDenied>
      | APIError<"invalid_request", InvalidRequest>
      | ClientError;
  }>();
});

it("oauth2Introspect", () => {
  expectTypeOf<Declared<Functions["oauth2Introspect"]>>().toEqualTypeOf<{
    request: IntrospectTokenRequest;
    value: IntrospectTokenResponse;
    error:
      | APIError<"invalid_request", InvalidRequest>
      | APIError<"invalid_client", InvalidClient>
      | ClientError;
  }>();
});

it("oauth2Revoke", () => {
  expectTypeOf<Declared<Functions["oauth2Revoke"]>>().toEqualTypeOf<{
    request: RevokeTokenRequest;
    value: RevokeTokenResponse;
    error: APIError<"invalid_client", InvalidClient> | ClientError;
  }>();
});

it("oauth2Token", () => {
  expectTypeOf<Declared<Functions["oauth2Token"]>>().toEqualTypeOf<{
    request: Oauth2TokenRequest;
    value: TokenResponse;
    error:
      | APIError<"invalid_client", InvalidClient>
      | APIError<"invalid_grant", InvalidGrant>
      | APIError<"unsupported_grant_type", UnsupportedGrantType>
      | ClientError;
  }>();
});

it("oauth2Userinfo", () => {
  expectTypeOf<Declared<Functions["oauth2Userinfo"]>>().toEqualTypeOf<{
    value: Oauth2UserinfoResponse;
    error: ClientError;
  }>();
});

it("ordersCreate", () => {
  expectTypeOf<Declared<Functions["ordersCreate"]>>().toEqualTypeOf<{
    request: OrderCreate;
    value: Order;
    error:
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"OffSessionChargesNotEnabled", OffSessionChargesNotEnabled>
      | ClientError;
  }>();
});

it("ordersExport", () => {
  expectTypeOf<Declared<Functions["ordersExport"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      status?: OrderStatus | readonly OrderStatus[] | null | undefined;
      createdAfter?: Date | null | undefined;
      createdBefore?: Date | null | undefined;
      timezone?: string | undefined;
      columns?: OrderExportColumn | readonly OrderExportColumn[] | null | undefined;
    };
    value: string;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("ordersFinalize", () => {
  expectTypeOf<Declared<Functions["ordersFinalize"]>>().toEqualTypeOf<{
    request: { id: string; orderFinalize?: OrderFinalize | undefined };
    value: Order;
    error:
      | APIError<"PaymentFailed", PaymentFailed>
      | APIError<"PaymentActionRequired", PaymentActionRequired>
      | APIError<"OffSessionChargesNotEnabled", OffSessionChargesNotEnabled>
      | APIError<"OrganizationNotReadyForPayments", OrganizationNotReadyForPayments>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"OrderNotDraft", OrderNotDraft>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("ordersGenerateInvoice", () => {
  expectTypeOf<Declared<Functions["ordersGenerateInvoice"]>>().toEqualTypeOf<{
    request: { id: string };
    value: unknown;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"OrderNotEligibleForInvoice", OrderNotEligibleForInvoice>
      | APIError<"MissingInvoiceBillingDetails", MissingInvoiceBillingDetails>
      | ClientError;
  }>();
});

it("ordersGet", () => {
  expectTypeOf<Declared<Functions["ordersGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Order;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("ordersInvoice", () => {
  expectTypeOf<Declared<Functions["ordersInvoice"]>>().toEqualTypeOf<{
    request: { id: string };
    value: OrderInvoice;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"InvoiceDoesNotExist", InvoiceDoesNotExist>
      | ClientError;
  }>();
});

it("ordersList", () => {
  expectTypeOf<Declared<Functions["ordersList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      productBillingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
      discountId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      checkoutId?: string | readonly string[] | null | undefined;
      subscriptionId?: string | readonly string[] | null | undefined;
      status?: OrderStatus | readonly OrderStatus[] | null | undefined;
      createdAfter?: Date | null | undefined;
      createdBefore?: Date | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly OrderSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Order;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("ordersReceipt", () => {
  expectTypeOf<Declared<Functions["ordersReceipt"]>>().toEqualTypeOf<{
    request: { id: string };
    value: OrderReceipt | undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"ReceiptNotAllocated", ReceiptNotAllocated>
      | ClientError;
  }>();
});

it("ordersUpdate", () => {
  expectTypeOf<Declared<Functions["ordersUpdate"]>>().toEqualTypeOf<{
    request: { id: string; orderUpdate: OrderUpdate };
    value: Order;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("organizationsCreate", () => {
  expectTypeOf<Declared<Functions["organizationsCreate"]>>().toEqualTypeOf<{
    request: OrganizationCreate;
    value: Organization;
    error:
      | APIError<"CannotCreateOrganizationError", CannotCreateOrganizationError>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("organizationsGet", () => {
  expectTypeOf<Declared<Functions["organizationsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Organization;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("organizationsListOrganizations", () => {
  expectTypeOf<Declared<Functions["organizationsListOrganizations"]>>().toEqualTypeOf<{
    request?: {
      slug?: string | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly OrganizationSortProperty[] | null | undefined;
    };
    item: Organization;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("organizationsUpdate", () => {
  expectTypeOf<Declared<Functions["organizationsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; organizationUpdate: OrganizationUpdate };
    value: Organization;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"DisputeAutoAcceptNotEnabled", DisputeAutoAcceptNotEnabled>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"SSOEnforcementRequiresConnection", SSOEnforcementRequiresConnection>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("paymentsGet", () => {
  expectTypeOf<Declared<Functions["paymentsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Payment;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("paymentsList", () => {
  expectTypeOf<Declared<Functions["paymentsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      checkoutId?: string | readonly string[] | null | undefined;
      orderId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      status?: PaymentStatus | readonly PaymentStatus[] | null | undefined;
      method?: string | readonly string[] | null | undefined;
      customerEmail?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly PaymentSortProperty[] | null | undefined;
    };
    item: Payment;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("productsCreate", () => {
  expectTypeOf<Declared<Functions["productsCreate"]>>().toEqualTypeOf<{
    request: ProductCreate;
    value: Product;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("productsDelete", () => {
  expectTypeOf<Declared<Functions["productsDelete"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"ProductNotDeletable", ProductNotDeletable>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("productsGet", () => {
  expectTypeOf<Declared<Functions["productsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Product;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("productsList", () => {
  expectTypeOf<Declared<Functions["productsList"]>>().toEqualTypeOf<{
    request?: {
      id?: string | readonly string[] | null | undefined;
      organizationId?: string | readonly string[] | null | undefined;
      query?: string | null | undefined;
      isArchived?: boolean | null | undefined;
      isRecurring?: boolean | null | undefined;
      benefitId?: string | readonly string[] | null | undefined;
      visibility?: readonly ProductVisibility[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly ProductSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Product;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("productsUpdate", () => {
  expectTypeOf<Declared<Functions["productsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; productUpdate: ProductUpdate };
    value: Product;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("productsUpdateBenefits", () => {
  expectTypeOf<Declared<Functions["productsUpdateBenefits"]>>().toEqualTypeOf<{
    request: { id: string; productBenefitsUpdate: ProductBenefitsUpdate };
    value: Product;
    error:
      | APIError<"NotPermitted", NotPermitted>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("refundsCreate", () => {
  expectTypeOf<Declared<Functions["refundsCreate"]>>().toEqualTypeOf<{
    request: RefundCreate;
    value: Refund;
    error:
      | APIError<"RefundedAlready", RefundedAlready>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"RevokeSubscriptionBenefitsProhibited", RevokeSubscriptionBenefitsProhibited>
      | APIError<"RefundPaymentTransactionNotFound", RefundPaymentTransactionNotFound>
      | APIError<"RefundUnknownPayment", RefundUnknownPayment>
      | ClientError;
  }>();
});

it("refundsList", () => {
  expectTypeOf<Declared<Functions["refundsList"]>>().toEqualTypeOf<{
    request?: {
      id?: string | readonly string[] | null | undefined;
      organizationId?: string | readonly string[] | null | undefined;
      orderId?: string | readonly string[] | null | undefined;
      subscriptionId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      succeeded?: boolean | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly RefundSortProperty[] | null | undefined;
    };
    item: Refund;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("subscriptionsCreate", () => {
  expectTypeOf<Declared<Functions["subscriptionsCreate"]>>().toEqualTypeOf<{
    request: SubscriptionsCreateRequest;
    value: Subscription;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("subscriptionsExport", () => {
  expectTypeOf<Declared<Functions["subscriptionsExport"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      status?: SubscriptionStatus | readonly SubscriptionStatus[] | null | undefined;
      cancelAtPeriodEnd?: boolean | null | undefined;
      startedAfter?: Date | null | undefined;
      startedBefore?: Date | null | undefined;
      timezone?: string | undefined;
      columns?: SubscriptionExportColumn | readonly SubscriptionExportColumn[] | null | undefined;
    };
    value: string;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("subscriptionsGet", () => {
  expectTypeOf<Declared<Functions["subscriptionsGet"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Subscription;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("subscriptionsList", () => {
  expectTypeOf<Declared<Functions["subscriptionsList"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      productId?: string | readonly string[] | null | undefined;
      customerId?: string | readonly string[] | null | undefined;
      externalCustomerId?: string | readonly string[] | null | undefined;
      discountId?: string | readonly string[] | null | undefined;
      active?: boolean | null | undefined;
      status?: SubscriptionStatus | readonly SubscriptionStatus[] | null | undefined;
      cancelAtPeriodEnd?: boolean | null | undefined;
      customerCancellationReason?:
        | CustomerCancellationReason
        | readonly CustomerCancellationReason[]
        | null
        | undefined;
      canceledAtAfter?: Date | null | undefined;
      canceledAtBefore?: Date | null | undefined;
      startedAfter?: Date | null | undefined;
      startedBefore?: Date | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
      sorting?: readonly SubscriptionSortProperty[] | null | undefined;
      metadata?: MetadataQuery | undefined;
    };
    item: Subscription;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("subscriptionsRevoke", () => {
  expectTypeOf<Declared<Functions["subscriptionsRevoke"]>>().toEqualTypeOf<{
    request: { id: string };
    value: Subscription;
    error:
      | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"SubscriptionLocked", SubscriptionLocked>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("subscriptionsUpdate", () => {
  expectTypeOf<Declared<Functions["subscriptionsUpdate"]>>().toEqualTypeOf<{
    request: { id: string; subscriptionUpdate: SubscriptionUpdate };
    value: Subscription;
    error:
      | APIError<"PaymentFailed", PaymentFailed>
      | APIError<"PaymentActionRequired", PaymentActionRequired>
      | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
      | APIError<"InactiveSubscription", InactiveSubscription>
      | APIError<"PaymentNotReady", PaymentNotReady>
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"SubscriptionLocked", SubscriptionLocked>
      | APIError<"SubscriptionNotScheduledToCancel", SubscriptionNotScheduledToCancel>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | APIError<"BadRequest", BadRequest>
      | APIError<"BelowMinimumSeats", BelowMinimumSeats>
      | APIError<"NotASeatBasedSubscription", NotASeatBasedSubscription>
      | APIError<"SeatsAlreadyAssigned", SeatsAlreadyAssigned>
      | APIError<"CannotPauseSubscription", CannotPauseSubscription>
      | APIError<"NoScheduledPause", NoScheduledPause>
      | APIError<"NotPausedSubscription", NotPausedSubscription>
      | APIError<"ResourceUnavailable", ResourceUnavailable>
      | ClientError;
  }>();
});

it("webhooksCreateWebhookEndpoint", () => {
  expectTypeOf<Declared<Functions["webhooksCreateWebhookEndpoint"]>>().toEqualTypeOf<{
    request: WebhookEndpointCreate;
    value: WebhookEndpoint;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("webhooksDeleteWebhookEndpoint", () => {
  expectTypeOf<Declared<Functions["webhooksDeleteWebhookEndpoint"]>>().toEqualTypeOf<{
    request: { id: string };
    value: undefined;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("webhooksGetWebhookEndpoint", () => {
  expectTypeOf<Declared<Functions["webhooksGetWebhookEndpoint"]>>().toEqualTypeOf<{
    request: { id: string };
    value: WebhookEndpoint;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("webhooksListWebhookDeliveries", () => {
  expectTypeOf<Declared<Functions["webhooksListWebhookDeliveries"]>>().toEqualTypeOf<{
    request?: {
      endpointId?: string | readonly string[] | null | undefined;
      startTimestamp?: Date | null | undefined;
      endTimestamp?: Date | null | undefined;
      succeeded?: boolean | null | undefined;
      query?: string | null | undefined;
      httpCodeClass?: "2xx" | "3xx" | "4xx" | "5xx" | null | undefined;
      eventType?: WebhookEventType | readonly WebhookEventType[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: WebhookDelivery;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("webhooksListWebhookEndpoints", () => {
  expectTypeOf<Declared<Functions["webhooksListWebhookEndpoints"]>>().toEqualTypeOf<{
    request?: {
      organizationId?: string | readonly string[] | null | undefined;
      page?: number | undefined;
      limit?: number | undefined;
    };
    item: WebhookEndpoint;
    pagination: Numbered;
    error: APIError<"HTTPValidationError", HTTPValidationError> | ClientError;
  }>();
});

it("webhooksRedeliverWebhookEvent", () => {
  expectTypeOf<Declared<Functions["webhooksRedeliverWebhookEvent"]>>().toEqualTypeOf<{
    request: { id: string };
    value: unknown;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("webhooksResetWebhookEndpointSecret", () => {
  expectTypeOf<Declared<Functions["webhooksResetWebhookEndpointSecret"]>>().toEqualTypeOf<{
    request: { id: string };
    value: WebhookEndpoint;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});

it("webhooksUpdateWebhookEndpoint", () => {
  expectTypeOf<Declared<Functions["webhooksUpdateWebhookEndpoint"]>>().toEqualTypeOf<{
    request: { id: string; webhookEndpointUpdate: WebhookEndpointUpdate };
    value: WebhookEndpoint;
    error:
      | APIError<"ResourceNotFound", ResourceNotFound>
      | APIError<"HTTPValidationError", HTTPValidationError>
      | ClientError;
  }>();
});
