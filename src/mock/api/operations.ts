// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type TimeZone, UTC } from "../kit/timeZone.js";
import { queryBoolean } from "../read/boolean.js";
import {
  idFilter,
  type MetadataFilter,
  metadataFilter,
  sortingSource,
  valueFilter,
  valuesOrOne,
} from "../read/listSources.js";
import { literalOf } from "../read/literal.js";
import { integer } from "../read/number.js";
import type { NoFields, OperationTable } from "../read/Operation.js";
import {
  type Form,
  fromBody,
  fromForm,
  fromOptionalBody,
  fromPath,
  fromQuery,
  jsonQuery,
  requiredQuery,
} from "../read/Source.js";
import { text } from "../read/text.js";
import { awareDateTime, date, dateTime, exportTimeZone, sincePolar, timeZoneName } from "../read/time.js";
import { uuid, uuid4 } from "../read/uuid.js";
import type * as Wire from "./answers.js";
import {
  AggregationFunction,
  BenefitCreate,
  BenefitGrantSortProperty,
  BenefitSortProperty,
  BenefitsUpdateBody,
  BenefitType,
  CheckoutConfirmStripe,
  CheckoutCreate,
  CheckoutLinkCreate,
  CheckoutLinkSortProperty,
  CheckoutLinkUpdate,
  CheckoutSortProperty,
  CheckoutStatus,
  CheckoutUpdate,
  CheckoutUpdatePublic,
  CustomerBenefitGrantSortProperty,
  CustomerBenefitGrantUpdate,
  CustomerCancellationReason,
  CustomerCreate,
  CustomerCustomerMeterSortProperty,
  CustomerEmailUpdateRequest,
  CustomerEmailUpdateVerifyRequest,
  CustomerMeterSortProperty,
  CustomerOrderConfirmPayment,
  CustomerOrderSortProperty,
  CustomerOrderUpdate,
  CustomerPaymentMethodConfirm,
  CustomerPaymentMethodCreate,
  CustomerPortalCustomerUpdate,
  CustomerPortalMemberCreate,
  CustomerPortalMemberUpdate,
  CustomerSeatAssign,
  CustomerSessionsCreateRequest,
  CustomerSortProperty,
  CustomerSubscriptionSortProperty,
  CustomerSubscriptionUpdate,
  CustomerUpdate,
  CustomerUpdateExternalID,
  CustomerWalletSortProperty,
  CustomFieldCreate,
  CustomFieldSortProperty,
  CustomFieldType,
  CustomFieldUpdate,
  DiscountCreate,
  DiscountSortProperty,
  DiscountUpdate,
  DisputeSortProperty,
  DisputeStatus,
  EventNamesSortProperty,
  EventSortProperty,
  EventSource,
  EventsIngest,
  EventTypesSortProperty,
  EventTypeUpdate,
  FileCreate,
  FilePatch,
  FileUploadCompleted,
  Filter,
  LicenseKeyActivate,
  LicenseKeyDeactivate,
  LicenseKeyStatus,
  LicenseKeyUpdate,
  LicenseKeyValidate,
  MemberCreateFromCustomer,
  MemberRole,
  MemberSortProperty,
  MemberUpdate,
  MeterCreate,
  MeterSortProperty,
  MeterUpdate,
  MetricDashboardCreate,
  MetricDashboardUpdate,
  OAuth2ClientConfiguration,
  OAuth2ClientConfigurationUpdate,
  OrderCreate,
  OrderExportColumn,
  OrderFinalize,
  OrderSortProperty,
  OrderStatus,
  OrderUpdate,
  OrganizationCreate,
  OrganizationSortProperty,
  OrganizationUpdate,
  PaymentSortProperty,
  PaymentStatus,
  ProductBenefitsUpdate,
  ProductBillingType,
  ProductCreate,
  ProductSortProperty,
  ProductUpdate,
  ProductVisibility,
  RefundCreate,
  RefundSortProperty,
  SeatAssign,
  SeatClaim,
  SubscriptionExportColumn,
  SubscriptionSortProperty,
  SubscriptionStatus,
  SubscriptionsCreateRequest,
  SubscriptionUpdate,
  TimeInterval,
  WebhookEndpointCreate,
  WebhookEndpointUpdate,
  WebhookEventType,
} from "./requests.js";

/** What each operation reads and answers, by the name of its function. */
export interface Operations {
  readonly benefitGrantsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly is_granted: boolean | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceBenefitGrant;
  };
  readonly benefitsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: BenefitCreate;
    readonly answer: Wire.Benefit;
  };
  readonly benefitsDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly benefitsFiles: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: { readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourceBenefitDownloadableFile;
  };
  readonly benefitsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Benefit;
  };
  readonly benefitsGrants: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: {
      readonly is_granted: boolean | null;
      readonly customer_id: readonly string[] | undefined;
      readonly member_id: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceBenefitGrant;
  };
  readonly benefitsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly type: readonly BenefitType[] | undefined;
      readonly id: readonly string[] | undefined;
      readonly exclude_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceBenefit;
  };
  readonly benefitsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: BenefitsUpdateBody;
    readonly answer: Wire.Benefit;
  };
  readonly checkoutLinksCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CheckoutLinkCreate;
    readonly answer: Wire.CheckoutLink;
  };
  readonly checkoutLinksDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly checkoutLinksGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CheckoutLink;
  };
  readonly checkoutLinksList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCheckoutLink;
  };
  readonly checkoutLinksUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CheckoutLinkUpdate;
    readonly answer: Wire.CheckoutLink;
  };
  readonly checkoutsClientConfirm: {
    readonly audience: "anyone";
    readonly path: { readonly client_secret: string };
    readonly query: NoFields;
    readonly body: CheckoutConfirmStripe;
    readonly answer: Wire.CheckoutPublicConfirmed;
  };
  readonly checkoutsClientGet: {
    readonly audience: "anyone";
    readonly path: { readonly client_secret: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CheckoutPublic;
  };
  readonly checkoutsClientUpdate: {
    readonly audience: "anyone";
    readonly path: { readonly client_secret: string };
    readonly query: NoFields;
    readonly body: CheckoutUpdatePublic;
    readonly answer: Wire.CheckoutPublic;
  };
  readonly checkoutsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CheckoutCreate;
    readonly answer: Wire.Checkout;
  };
  readonly checkoutsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Checkout;
  };
  readonly checkoutsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly status: readonly CheckoutStatus[] | undefined;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCheckout;
  };
  readonly checkoutsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CheckoutUpdate;
    readonly answer: Wire.Checkout;
  };
  readonly customFieldsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomFieldCreate;
    readonly answer: Wire.CustomField;
  };
  readonly customFieldsDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customFieldsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomField;
  };
  readonly customFieldsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly type: readonly CustomFieldType[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomField;
  };
  readonly customFieldsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomFieldUpdate;
    readonly answer: Wire.CustomField;
  };
  readonly customerMetersGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerMeter;
  };
  readonly customerMetersList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly meter_id: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerMeter;
  };
  readonly customerPortalBenefitGrantsGet: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerBenefitGrant;
  };
  readonly customerPortalBenefitGrantsList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: {
      readonly query: string | null;
      readonly type: readonly BenefitType[] | undefined;
      readonly benefit_id: readonly string[] | undefined;
      readonly checkout_id: readonly string[] | undefined;
      readonly order_id: readonly string[] | undefined;
      readonly subscription_id: readonly string[] | undefined;
      readonly member_id: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerBenefitGrant;
  };
  readonly customerPortalBenefitGrantsUpdate: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomerBenefitGrantUpdate;
    readonly answer: Wire.CustomerBenefitGrant;
  };
  readonly customerPortalCustomerMetersGet: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerCustomerMeter;
  };
  readonly customerPortalCustomerMetersList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: {
      readonly meter_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerCustomerMeter;
  };
  readonly customerPortalCustomerSessionGetAuthenticatedUser: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.PortalAuthenticatedUser;
  };
  readonly customerPortalCustomerSessionIntrospect: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerCustomerSession;
  };
  readonly customerPortalCustomersAddPaymentMethod: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerPaymentMethodCreate;
    readonly answer: Wire.CustomerPaymentMethodCreateResponse;
  };
  readonly customerPortalCustomersCheckEmailUpdate: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: { readonly token: string };
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customerPortalCustomersConfirmPaymentMethod: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerPaymentMethodConfirm;
    readonly answer: Wire.CustomerPaymentMethodCreateResponse;
  };
  readonly customerPortalCustomersDeletePaymentMethod: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customerPortalCustomersGet: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerPortalCustomer;
  };
  readonly customerPortalCustomersListPaymentMethods: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: { readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerPaymentMethod;
  };
  readonly customerPortalCustomersRequestEmailUpdate: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerEmailUpdateRequest;
    readonly answer: unknown;
  };
  readonly customerPortalCustomersUpdate: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerPortalCustomerUpdate;
    readonly answer: Wire.CustomerPortalCustomer;
  };
  readonly customerPortalCustomersVerifyEmailUpdate: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerEmailUpdateVerifyRequest;
    readonly answer: Wire.CustomerEmailUpdateVerifyResponse;
  };
  readonly customerPortalDownloadablesList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: {
      readonly benefit_id: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceDownloadableRead;
  };
  readonly customerPortalLicenseKeysActivate: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: LicenseKeyActivate;
    readonly answer: Wire.LicenseKeyActivationCreated;
  };
  readonly customerPortalLicenseKeysDeactivate: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: LicenseKeyDeactivate;
    readonly answer: undefined;
  };
  readonly customerPortalLicenseKeysGet: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.LicenseKeyWithActivations;
  };
  readonly customerPortalLicenseKeysList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: { readonly benefit_id: string | null; readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourceLicenseKeyRead;
  };
  readonly customerPortalLicenseKeysRotate: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.RotatedLicenseKey;
  };
  readonly customerPortalLicenseKeysValidate: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: LicenseKeyValidate;
    readonly answer: Wire.ValidatedLicenseKey;
  };
  readonly customerPortalMembersAddMember: {
    readonly audience: "member";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerPortalMemberCreate;
    readonly answer: Wire.CustomerPortalMember;
  };
  readonly customerPortalMembersListMembers: {
    readonly audience: "member";
    readonly path: NoFields;
    readonly query: { readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerPortalMember;
  };
  readonly customerPortalMembersRemoveMember: {
    readonly audience: "member";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customerPortalMembersUpdateMember: {
    readonly audience: "member";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomerPortalMemberUpdate;
    readonly answer: Wire.CustomerPortalMember;
  };
  readonly customerPortalOrdersConfirmRetryPayment: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomerOrderConfirmPayment;
    readonly answer: Wire.CustomerOrderPaymentConfirmation;
  };
  readonly customerPortalOrdersGenerateInvoice: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly customerPortalOrdersGet: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerOrder;
  };
  readonly customerPortalOrdersGetPaymentStatus: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerOrderPaymentStatus;
  };
  readonly customerPortalOrdersInvoice: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerOrderInvoice;
  };
  readonly customerPortalOrdersList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: {
      readonly product_id: readonly string[] | undefined;
      readonly product_billing_type: readonly ProductBillingType[] | undefined;
      readonly subscription_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerOrder;
  };
  readonly customerPortalOrdersReceipt: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerOrderReceipt;
  };
  readonly customerPortalOrdersUpdate: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomerOrderUpdate;
    readonly answer: Wire.CustomerOrder;
  };
  readonly customerPortalOrganizationsGet: {
    readonly audience: "anyone";
    readonly path: { readonly slug: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerOrganizationData;
  };
  readonly customerPortalSeatsAssignSeat: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerSeatAssign;
    readonly answer: Wire.CustomerSeat;
  };
  readonly customerPortalSeatsListClaimedSubscriptions: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: { readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerSubscription;
  };
  readonly customerPortalSeatsListSeats: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: { readonly subscription_id: string | null; readonly order_id: string | null };
    readonly body: undefined;
    readonly answer: Wire.SeatsList;
  };
  readonly customerPortalSeatsResendInvitation: {
    readonly audience: "customer";
    readonly path: { readonly seat_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerSeat;
  };
  readonly customerPortalSeatsRevokeSeat: {
    readonly audience: "customer";
    readonly path: { readonly seat_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerSeat;
  };
  readonly customerPortalSubscriptionsCancel: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerSubscription;
  };
  readonly customerPortalSubscriptionsGet: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerSubscription;
  };
  readonly customerPortalSubscriptionsList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: {
      readonly product_id: readonly string[] | undefined;
      readonly active: boolean | null;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerSubscription;
  };
  readonly customerPortalSubscriptionsUpdate: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomerSubscriptionUpdate;
    readonly answer: Wire.CustomerSubscription;
  };
  readonly customerPortalWalletsGet: {
    readonly audience: "customer";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerWallet;
  };
  readonly customerPortalWalletsList: {
    readonly audience: "customer";
    readonly path: NoFields;
    readonly query: { readonly page: number; readonly limit: number; readonly sorting: readonly string[] };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomerWallet;
  };
  readonly customerSeatsAssignSeat: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: SeatAssign;
    readonly answer: Wire.CustomerSeat;
  };
  readonly customerSeatsClaimSeat: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: SeatClaim;
    readonly answer: Wire.CustomerSeatClaimResponse;
  };
  readonly customerSeatsGetClaimInfo: {
    readonly audience: "anyone";
    readonly path: { readonly invitation_token: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.SeatClaimInfo;
  };
  readonly customerSeatsListSeats: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: { readonly subscription_id: string | null; readonly order_id: string | null };
    readonly body: undefined;
    readonly answer: Wire.SeatsList;
  };
  readonly customerSeatsResendInvitation: {
    readonly audience: "organization";
    readonly path: { readonly seat_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerSeat;
  };
  readonly customerSeatsRevokeSeat: {
    readonly audience: "organization";
    readonly path: { readonly seat_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerSeat;
  };
  readonly customerSessionsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerSessionsCreateRequest;
    readonly answer: Wire.CustomerSession;
  };
  readonly customersCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: CustomerCreate;
    readonly answer: Wire.Customer;
  };
  readonly customersDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: { readonly anonymize: boolean };
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customersDeleteExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: { readonly anonymize: boolean };
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customersExport: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: { readonly organization_id: readonly string[] | undefined };
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly customersGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Customer;
  };
  readonly customersGetExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Customer;
  };
  readonly customersGetState: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerState;
  };
  readonly customersGetStateExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.CustomerState;
  };
  readonly customersList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly email: string | null;
      readonly query: string | null;
      readonly active: boolean | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceCustomer;
  };
  readonly customersListPaymentMethods: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: { readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourcePaymentMethod;
  };
  readonly customersListPaymentMethodsExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: { readonly page: number; readonly limit: number };
    readonly body: undefined;
    readonly answer: Wire.ListResourcePaymentMethod;
  };
  readonly customersMembersCreate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: MemberCreateFromCustomer;
    readonly answer: Wire.Member;
  };
  readonly customersMembersCreateExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: NoFields;
    readonly body: MemberCreateFromCustomer;
    readonly answer: Wire.Member;
  };
  readonly customersMembersDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string; readonly member_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customersMembersDeleteExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string; readonly member_external_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly customersMembersGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string; readonly member_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Member;
  };
  readonly customersMembersGetExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string; readonly member_external_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Member;
  };
  readonly customersMembersList: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: {
      readonly role: MemberRole | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceMember;
  };
  readonly customersMembersListExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: {
      readonly role: MemberRole | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceMember;
  };
  readonly customersMembersUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string; readonly member_id: string };
    readonly query: NoFields;
    readonly body: MemberUpdate;
    readonly answer: Wire.Member;
  };
  readonly customersMembersUpdateExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string; readonly member_external_id: string };
    readonly query: NoFields;
    readonly body: MemberUpdate;
    readonly answer: Wire.Member;
  };
  readonly customersUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: CustomerUpdate;
    readonly answer: Wire.Customer;
  };
  readonly customersUpdateExternal: {
    readonly audience: "organization";
    readonly path: { readonly external_id: string };
    readonly query: NoFields;
    readonly body: CustomerUpdateExternalID;
    readonly answer: Wire.Customer;
  };
  readonly discountsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: DiscountCreate;
    readonly answer: Wire.Discount;
  };
  readonly discountsDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly discountsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Discount;
  };
  readonly discountsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceDiscount;
  };
  readonly discountsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: DiscountUpdate;
    readonly answer: Wire.Discount;
  };
  readonly disputesAccept: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Dispute;
  };
  readonly disputesGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Dispute;
  };
  readonly disputesList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly order_id: readonly string[] | undefined;
      readonly status: readonly DisputeStatus[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceDispute;
  };
  readonly eventTypesList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly root_events: boolean;
      readonly parent_id: string | null;
      readonly source: EventSource | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceEventTypeWithStats;
  };
  readonly eventTypesUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: EventTypeUpdate;
    readonly answer: Wire.EventType;
  };
  readonly eventsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Event;
  };
  readonly eventsIngest: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: EventsIngest;
    readonly answer: Wire.EventsIngestResponse;
  };
  readonly eventsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly filter: Filter | null;
      readonly start_timestamp: string | null;
      readonly end_timestamp: string | null;
      readonly organization_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly meter_id: string | null;
      readonly name: readonly string[] | undefined;
      readonly source: readonly EventSource[] | undefined;
      readonly query: string | null;
      readonly parent_id: string | null;
      readonly depth: number | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
      readonly cursor_pagination: boolean;
    };
    readonly body: undefined;
    readonly answer: Wire.EventsListPage;
  };
  readonly eventsListNames: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly source: readonly EventSource[] | undefined;
      readonly query: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceEventName;
  };
  readonly filesCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: FileCreate;
    readonly answer: Wire.FileUpload;
  };
  readonly filesDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly filesList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly ids: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceFileRead;
  };
  readonly filesUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: FilePatch;
    readonly answer: Wire.FileRead;
  };
  readonly filesUploaded: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: FileUploadCompleted;
    readonly answer: Wire.FileRead;
  };
  readonly licenseKeysActivate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: LicenseKeyActivate;
    readonly answer: Wire.LicenseKeyActivationCreated;
  };
  readonly licenseKeysDeactivate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: LicenseKeyDeactivate;
    readonly answer: undefined;
  };
  readonly licenseKeysGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.LicenseKeyWithActivations;
  };
  readonly licenseKeysGetActivation: {
    readonly audience: "organization";
    readonly path: { readonly id: string; readonly activation_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.LicenseKeyActivationRead;
  };
  readonly licenseKeysList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly benefit_id: readonly string[] | undefined;
      readonly status: readonly LicenseKeyStatus[] | undefined;
      readonly page: number;
      readonly limit: number;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceLicenseKeyRead;
  };
  readonly licenseKeysRotate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.RotatedLicenseKey;
  };
  readonly licenseKeysUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: LicenseKeyUpdate;
    readonly answer: Wire.LicenseKeyRead;
  };
  readonly licenseKeysValidate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: LicenseKeyValidate;
    readonly answer: Wire.ValidatedLicenseKey;
  };
  readonly membersListMembers: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly customer_id: string | null;
      readonly external_customer_id: string | null;
      readonly role: MemberRole | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceMember;
  };
  readonly metersCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: MeterCreate;
    readonly answer: Wire.Meter;
  };
  readonly metersGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Meter;
  };
  readonly metersList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly is_archived: boolean | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceMeter;
  };
  readonly metersQuantities: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: {
      readonly start_timestamp: string;
      readonly end_timestamp: string;
      readonly interval: TimeInterval;
      readonly timezone: TimeZone;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly customer_aggregation_function: AggregationFunction | null;
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.MeterQuantities;
  };
  readonly metersUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: MeterUpdate;
    readonly answer: Wire.Meter;
  };
  readonly metricsCreateDashboard: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: MetricDashboardCreate;
    readonly answer: Wire.MetricDashboardSchema;
  };
  readonly metricsDeleteDashboard: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly metricsExport: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly start_date: string;
      readonly end_date: string;
      readonly timezone: TimeZone;
      readonly interval: TimeInterval;
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly billing_type: readonly ProductBillingType[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly metrics: readonly string[] | undefined;
    };
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly metricsGet: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly start_date: string;
      readonly end_date: string;
      readonly timezone: TimeZone;
      readonly interval: TimeInterval;
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly billing_type: readonly ProductBillingType[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly metrics: readonly string[] | undefined;
    };
    readonly body: undefined;
    readonly answer: Wire.MetricsResponse;
  };
  readonly metricsGetDashboard: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.MetricDashboardSchema;
  };
  readonly metricsLimits: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.MetricsLimits;
  };
  readonly metricsListDashboards: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: { readonly organization_id: readonly string[] | undefined };
    readonly body: undefined;
    readonly answer: Wire.MetricsListDashboardsResponse;
  };
  readonly metricsUpdateDashboard: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: MetricDashboardUpdate;
    readonly answer: Wire.MetricDashboardSchema;
  };
  readonly oauth2Authorize: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Oauth2AuthorizeResponse;
  };
  readonly oauth2ClientsCreate: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: OAuth2ClientConfiguration;
    readonly answer: unknown;
  };
  readonly oauth2ClientsDelete: {
    readonly audience: "anyone";
    readonly path: { readonly client_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly oauth2ClientsGet: {
    readonly audience: "anyone";
    readonly path: { readonly client_id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly oauth2ClientsUpdate: {
    readonly audience: "anyone";
    readonly path: { readonly client_id: string };
    readonly query: NoFields;
    readonly body: OAuth2ClientConfigurationUpdate;
    readonly answer: unknown;
  };
  readonly oauth2Introspect: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: Form;
    readonly answer: Wire.IntrospectTokenResponse;
  };
  readonly oauth2Revoke: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: Form;
    readonly answer: Wire.RevokeTokenResponse;
  };
  readonly oauth2Token: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: Form;
    readonly answer: Wire.TokenResponse;
  };
  readonly oauth2Userinfo: {
    readonly audience: "anyone";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Oauth2UserinfoResponse;
  };
  readonly ordersCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: OrderCreate;
    readonly answer: Wire.Order;
  };
  readonly ordersExport: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly status: readonly OrderStatus[] | undefined;
      readonly created_after: string | null;
      readonly created_before: string | null;
      readonly timezone: TimeZone;
      readonly columns: readonly OrderExportColumn[] | undefined;
    };
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly ordersFinalize: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: OrderFinalize | undefined;
    readonly answer: Wire.Order;
  };
  readonly ordersGenerateInvoice: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly ordersGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Order;
  };
  readonly ordersInvoice: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.OrderInvoice;
  };
  readonly ordersList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly product_billing_type: readonly ProductBillingType[] | undefined;
      readonly discount_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly checkout_id: readonly string[] | undefined;
      readonly subscription_id: readonly string[] | undefined;
      readonly status: readonly OrderStatus[] | undefined;
      readonly created_after: string | null;
      readonly created_before: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceOrder;
  };
  readonly ordersReceipt: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.OrderReceipt;
  };
  readonly ordersUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: OrderUpdate;
    readonly answer: Wire.Order;
  };
  readonly organizationsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: OrganizationCreate;
    readonly answer: Wire.Organization;
  };
  readonly organizationsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Organization;
  };
  readonly organizationsListOrganizations: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly slug: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceOrganization;
  };
  readonly organizationsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: OrganizationUpdate;
    readonly answer: Wire.Organization;
  };
  readonly paymentsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Payment;
  };
  readonly paymentsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly checkout_id: readonly string[] | undefined;
      readonly order_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly status: readonly PaymentStatus[] | undefined;
      readonly method: readonly string[] | undefined;
      readonly customer_email: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourcePayment;
  };
  readonly productsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: ProductCreate;
    readonly answer: Wire.Product;
  };
  readonly productsDelete: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly productsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Product;
  };
  readonly productsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly id: readonly string[] | undefined;
      readonly organization_id: readonly string[] | undefined;
      readonly query: string | null;
      readonly is_archived: boolean | null;
      readonly is_recurring: boolean | null;
      readonly benefit_id: readonly string[] | undefined;
      readonly visibility: readonly ProductVisibility[] | undefined;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceProduct;
  };
  readonly productsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: ProductUpdate;
    readonly answer: Wire.Product;
  };
  readonly productsUpdateBenefits: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: ProductBenefitsUpdate;
    readonly answer: Wire.Product;
  };
  readonly refundsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: RefundCreate;
    readonly answer: Wire.Refund;
  };
  readonly refundsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly id: readonly string[] | undefined;
      readonly organization_id: readonly string[] | undefined;
      readonly order_id: readonly string[] | undefined;
      readonly subscription_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly succeeded: boolean | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceRefund;
  };
  readonly subscriptionsCreate: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: SubscriptionsCreateRequest;
    readonly answer: Wire.Subscription;
  };
  readonly subscriptionsExport: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly status: readonly SubscriptionStatus[] | undefined;
      readonly cancel_at_period_end: boolean | null;
      readonly started_after: string | null;
      readonly started_before: string | null;
      readonly timezone: TimeZone;
      readonly columns: readonly SubscriptionExportColumn[] | undefined;
    };
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly subscriptionsGet: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Subscription;
  };
  readonly subscriptionsList: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly product_id: readonly string[] | undefined;
      readonly customer_id: readonly string[] | undefined;
      readonly external_customer_id: readonly string[] | undefined;
      readonly discount_id: readonly string[] | undefined;
      readonly active: boolean | null;
      readonly status: readonly SubscriptionStatus[] | undefined;
      readonly cancel_at_period_end: boolean | null;
      readonly customer_cancellation_reason: readonly CustomerCancellationReason[] | undefined;
      readonly canceled_at_after: string | null;
      readonly canceled_at_before: string | null;
      readonly started_after: string | null;
      readonly started_before: string | null;
      readonly page: number;
      readonly limit: number;
      readonly sorting: readonly string[];
      readonly metadata: MetadataFilter;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceSubscription;
  };
  readonly subscriptionsRevoke: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.Subscription;
  };
  readonly subscriptionsUpdate: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: SubscriptionUpdate;
    readonly answer: Wire.Subscription;
  };
  readonly webhooksCreateWebhookEndpoint: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: NoFields;
    readonly body: WebhookEndpointCreate;
    readonly answer: Wire.WebhookEndpoint;
  };
  readonly webhooksDeleteWebhookEndpoint: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: undefined;
  };
  readonly webhooksGetWebhookEndpoint: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.WebhookEndpoint;
  };
  readonly webhooksListWebhookDeliveries: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly endpoint_id: readonly string[] | undefined;
      readonly start_timestamp: string | null;
      readonly end_timestamp: string | null;
      readonly succeeded: boolean | null;
      readonly query: string | null;
      readonly http_code_class: "2xx" | "3xx" | "4xx" | "5xx" | null;
      readonly event_type: readonly WebhookEventType[] | undefined;
      readonly page: number;
      readonly limit: number;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceWebhookDelivery;
  };
  readonly webhooksListWebhookEndpoints: {
    readonly audience: "organization";
    readonly path: NoFields;
    readonly query: {
      readonly organization_id: readonly string[] | undefined;
      readonly page: number;
      readonly limit: number;
    };
    readonly body: undefined;
    readonly answer: Wire.ListResourceWebhookEndpoint;
  };
  readonly webhooksRedeliverWebhookEvent: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: unknown;
  };
  readonly webhooksResetWebhookEndpointSecret: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: undefined;
    readonly answer: Wire.WebhookEndpoint;
  };
  readonly webhooksUpdateWebhookEndpoint: {
    readonly audience: "organization";
    readonly path: { readonly id: string };
    readonly query: NoFields;
    readonly body: WebhookEndpointUpdate;
    readonly answer: Wire.WebhookEndpoint;
  };
}

/** Where each operation is, who may call it, and how its parts are read. */
export const operations: OperationTable<Operations> = {
  benefitGrantsList: {
    name: "benefitGrantsList",
    method: "GET",
    path: "/v1/benefit-grants/",
    audience: "organization",
    scopes: ["benefits:read", "benefits:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(BenefitGrantSortProperty, ["-created_at"]),
        organization_id: idFilter("organization_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        is_granted: fromQuery("is_granted", queryBoolean, null),
      },
      body: undefined,
    },
  },
  benefitsCreate: {
    name: "benefitsCreate",
    method: "POST",
    path: "/v1/benefits/",
    audience: "organization",
    scopes: ["benefits:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(BenefitCreate) },
  },
  benefitsDelete: {
    name: "benefitsDelete",
    method: "DELETE",
    path: "/v1/benefits/{id}",
    audience: "organization",
    scopes: ["benefits:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  benefitsFiles: {
    name: "benefitsFiles",
    method: "GET",
    path: "/v1/benefits/{id}/files",
    audience: "organization",
    scopes: ["benefits:read", "benefits:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4) },
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
      },
      body: undefined,
    },
  },
  benefitsGet: {
    name: "benefitsGet",
    method: "GET",
    path: "/v1/benefits/{id}",
    audience: "organization",
    scopes: ["benefits:read", "benefits:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  benefitsGrants: {
    name: "benefitsGrants",
    method: "GET",
    path: "/v1/benefits/{id}/grants",
    audience: "organization",
    scopes: ["benefits:read", "benefits:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4) },
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        is_granted: fromQuery("is_granted", queryBoolean, null),
        customer_id: idFilter("customer_id"),
        member_id: idFilter("member_id"),
      },
      body: undefined,
    },
  },
  benefitsList: {
    name: "benefitsList",
    method: "GET",
    path: "/v1/benefits/",
    audience: "organization",
    scopes: ["benefits:read", "benefits:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(BenefitSortProperty, ["-created_at"]),
        metadata: metadataFilter,
        organization_id: idFilter("organization_id"),
        type: valuesOrOne("type", "str-enum[BenefitType]", BenefitType),
        id: idFilter("id"),
        exclude_id: idFilter("exclude_id"),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  benefitsUpdate: {
    name: "benefitsUpdate",
    method: "PATCH",
    path: "/v1/benefits/{id}",
    audience: "organization",
    scopes: ["benefits:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(BenefitsUpdateBody) },
  },
  checkoutLinksCreate: {
    name: "checkoutLinksCreate",
    method: "POST",
    path: "/v1/checkout-links/",
    audience: "organization",
    scopes: ["checkout_links:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CheckoutLinkCreate) },
  },
  checkoutLinksDelete: {
    name: "checkoutLinksDelete",
    method: "DELETE",
    path: "/v1/checkout-links/{id}",
    audience: "organization",
    scopes: ["checkout_links:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  checkoutLinksGet: {
    name: "checkoutLinksGet",
    method: "GET",
    path: "/v1/checkout-links/{id}",
    audience: "organization",
    scopes: ["checkout_links:read", "checkout_links:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  checkoutLinksList: {
    name: "checkoutLinksList",
    method: "GET",
    path: "/v1/checkout-links/",
    audience: "organization",
    scopes: ["checkout_links:read", "checkout_links:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CheckoutLinkSortProperty, ["created_at"]),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
      },
      body: undefined,
    },
  },
  checkoutLinksUpdate: {
    name: "checkoutLinksUpdate",
    method: "PATCH",
    path: "/v1/checkout-links/{id}",
    audience: "organization",
    scopes: ["checkout_links:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CheckoutLinkUpdate) },
  },
  checkoutsClientConfirm: {
    name: "checkoutsClientConfirm",
    method: "POST",
    path: "/v1/checkouts/client/{client_secret}/confirm",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: {
      path: { client_secret: fromPath("client_secret", text()) },
      query: {},
      body: fromBody(CheckoutConfirmStripe),
    },
  },
  checkoutsClientGet: {
    name: "checkoutsClientGet",
    method: "GET",
    path: "/v1/checkouts/client/{client_secret}",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: { client_secret: fromPath("client_secret", text()) }, query: {}, body: undefined },
  },
  checkoutsClientUpdate: {
    name: "checkoutsClientUpdate",
    method: "PATCH",
    path: "/v1/checkouts/client/{client_secret}",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: {
      path: { client_secret: fromPath("client_secret", text()) },
      query: {},
      body: fromBody(CheckoutUpdatePublic),
    },
  },
  checkoutsCreate: {
    name: "checkoutsCreate",
    method: "POST",
    path: "/v1/checkouts/",
    audience: "organization",
    scopes: ["checkouts:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CheckoutCreate) },
  },
  checkoutsGet: {
    name: "checkoutsGet",
    method: "GET",
    path: "/v1/checkouts/{id}",
    audience: "organization",
    scopes: ["checkouts:read", "checkouts:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  checkoutsList: {
    name: "checkoutsList",
    method: "GET",
    path: "/v1/checkouts/",
    audience: "organization",
    scopes: ["checkouts:read", "checkouts:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CheckoutSortProperty, ["-created_at"]),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        status: valuesOrOne("status", "str-enum[CheckoutStatus]", CheckoutStatus),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  checkoutsUpdate: {
    name: "checkoutsUpdate",
    method: "PATCH",
    path: "/v1/checkouts/{id}",
    audience: "organization",
    scopes: ["checkouts:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CheckoutUpdate) },
  },
  customFieldsCreate: {
    name: "customFieldsCreate",
    method: "POST",
    path: "/v1/custom-fields/",
    audience: "organization",
    scopes: ["custom_fields:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomFieldCreate) },
  },
  customFieldsDelete: {
    name: "customFieldsDelete",
    method: "DELETE",
    path: "/v1/custom-fields/{id}",
    audience: "organization",
    scopes: ["custom_fields:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customFieldsGet: {
    name: "customFieldsGet",
    method: "GET",
    path: "/v1/custom-fields/{id}",
    audience: "organization",
    scopes: ["custom_fields:read", "custom_fields:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customFieldsList: {
    name: "customFieldsList",
    method: "GET",
    path: "/v1/custom-fields/",
    audience: "organization",
    scopes: ["custom_fields:read", "custom_fields:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomFieldSortProperty, ["slug"]),
        organization_id: idFilter("organization_id"),
        query: fromQuery("query", text(), null),
        type: valuesOrOne("type", "str-enum[CustomFieldType]", CustomFieldType),
      },
      body: undefined,
    },
  },
  customFieldsUpdate: {
    name: "customFieldsUpdate",
    method: "PATCH",
    path: "/v1/custom-fields/{id}",
    audience: "organization",
    scopes: ["custom_fields:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CustomFieldUpdate) },
  },
  customerMetersGet: {
    name: "customerMetersGet",
    method: "GET",
    path: "/v1/customer-meters/{id}",
    audience: "organization",
    scopes: ["customer_meters:read"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerMetersList: {
    name: "customerMetersList",
    method: "GET",
    path: "/v1/customer-meters/",
    audience: "organization",
    scopes: ["customer_meters:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerMeterSortProperty, ["-modified_at"]),
        organization_id: idFilter("organization_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        meter_id: idFilter("meter_id"),
      },
      body: undefined,
    },
  },
  customerPortalBenefitGrantsGet: {
    name: "customerPortalBenefitGrantsGet",
    method: "GET",
    path: "/v1/customer-portal/benefit-grants/{id}",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalBenefitGrantsList: {
    name: "customerPortalBenefitGrantsList",
    method: "GET",
    path: "/v1/customer-portal/benefit-grants/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerBenefitGrantSortProperty, ["product_benefit", "-granted_at"]),
        query: fromQuery("query", text(), null),
        type: valuesOrOne("type", "str-enum[BenefitType]", BenefitType),
        benefit_id: idFilter("benefit_id"),
        checkout_id: idFilter("checkout_id"),
        order_id: idFilter("order_id"),
        subscription_id: idFilter("subscription_id"),
        member_id: idFilter("member_id"),
      },
      body: undefined,
    },
  },
  customerPortalBenefitGrantsUpdate: {
    name: "customerPortalBenefitGrantsUpdate",
    method: "PATCH",
    path: "/v1/customer-portal/benefit-grants/{id}",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CustomerBenefitGrantUpdate) },
  },
  customerPortalCustomerMetersGet: {
    name: "customerPortalCustomerMetersGet",
    method: "GET",
    path: "/v1/customer-portal/meters/{id}",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalCustomerMetersList: {
    name: "customerPortalCustomerMetersList",
    method: "GET",
    path: "/v1/customer-portal/meters/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerCustomerMeterSortProperty, ["-modified_at"]),
        meter_id: idFilter("meter_id"),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  customerPortalCustomerSessionGetAuthenticatedUser: {
    name: "customerPortalCustomerSessionGetAuthenticatedUser",
    method: "GET",
    path: "/v1/customer-portal/customer-session/user",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: undefined },
  },
  customerPortalCustomerSessionIntrospect: {
    name: "customerPortalCustomerSessionIntrospect",
    method: "GET",
    path: "/v1/customer-portal/customer-session/introspect",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: undefined },
  },
  customerPortalCustomersAddPaymentMethod: {
    name: "customerPortalCustomersAddPaymentMethod",
    method: "POST",
    path: "/v1/customer-portal/customers/me/payment-methods",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerPaymentMethodCreate) },
  },
  customerPortalCustomersCheckEmailUpdate: {
    name: "customerPortalCustomersCheckEmailUpdate",
    method: "GET",
    path: "/v1/customer-portal/customers/me/email-update/check",
    audience: "anyone",
    scopes: [],
    status: 204,
    isForm: false,
    reads: { path: {}, query: { token: requiredQuery("token", text()) }, body: undefined },
  },
  customerPortalCustomersConfirmPaymentMethod: {
    name: "customerPortalCustomersConfirmPaymentMethod",
    method: "POST",
    path: "/v1/customer-portal/customers/me/payment-methods/confirm",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerPaymentMethodConfirm) },
  },
  customerPortalCustomersDeletePaymentMethod: {
    name: "customerPortalCustomersDeletePaymentMethod",
    method: "DELETE",
    path: "/v1/customer-portal/customers/me/payment-methods/{id}",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalCustomersGet: {
    name: "customerPortalCustomersGet",
    method: "GET",
    path: "/v1/customer-portal/customers/me",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: undefined },
  },
  customerPortalCustomersListPaymentMethods: {
    name: "customerPortalCustomersListPaymentMethods",
    method: "GET",
    path: "/v1/customer-portal/customers/me/payment-methods",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
      },
      body: undefined,
    },
  },
  customerPortalCustomersRequestEmailUpdate: {
    name: "customerPortalCustomersRequestEmailUpdate",
    method: "POST",
    path: "/v1/customer-portal/customers/me/email-update/request",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 202,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerEmailUpdateRequest) },
  },
  customerPortalCustomersUpdate: {
    name: "customerPortalCustomersUpdate",
    method: "PATCH",
    path: "/v1/customer-portal/customers/me",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerPortalCustomerUpdate) },
  },
  customerPortalCustomersVerifyEmailUpdate: {
    name: "customerPortalCustomersVerifyEmailUpdate",
    method: "POST",
    path: "/v1/customer-portal/customers/me/email-update/verify",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerEmailUpdateVerifyRequest) },
  },
  customerPortalDownloadablesList: {
    name: "customerPortalDownloadablesList",
    method: "GET",
    path: "/v1/customer-portal/downloadables/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        benefit_id: idFilter("benefit_id"),
      },
      body: undefined,
    },
  },
  customerPortalLicenseKeysActivate: {
    name: "customerPortalLicenseKeysActivate",
    method: "POST",
    path: "/v1/customer-portal/license-keys/activate",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(LicenseKeyActivate) },
  },
  customerPortalLicenseKeysDeactivate: {
    name: "customerPortalLicenseKeysDeactivate",
    method: "POST",
    path: "/v1/customer-portal/license-keys/deactivate",
    audience: "anyone",
    scopes: [],
    status: 204,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(LicenseKeyDeactivate) },
  },
  customerPortalLicenseKeysGet: {
    name: "customerPortalLicenseKeysGet",
    method: "GET",
    path: "/v1/customer-portal/license-keys/{id}",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalLicenseKeysList: {
    name: "customerPortalLicenseKeysList",
    method: "GET",
    path: "/v1/customer-portal/license-keys/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        benefit_id: fromQuery("benefit_id", uuid4, null),
      },
      body: undefined,
    },
  },
  customerPortalLicenseKeysRotate: {
    name: "customerPortalLicenseKeysRotate",
    method: "POST",
    path: "/v1/customer-portal/license-keys/{id}/rotate",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalLicenseKeysValidate: {
    name: "customerPortalLicenseKeysValidate",
    method: "POST",
    path: "/v1/customer-portal/license-keys/validate",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(LicenseKeyValidate) },
  },
  customerPortalMembersAddMember: {
    name: "customerPortalMembersAddMember",
    method: "POST",
    path: "/v1/customer-portal/members",
    audience: "member",
    scopes: ["customer_portal:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerPortalMemberCreate) },
  },
  customerPortalMembersListMembers: {
    name: "customerPortalMembersListMembers",
    method: "GET",
    path: "/v1/customer-portal/members",
    audience: "member",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
      },
      body: undefined,
    },
  },
  customerPortalMembersRemoveMember: {
    name: "customerPortalMembersRemoveMember",
    method: "DELETE",
    path: "/v1/customer-portal/members/{id}",
    audience: "member",
    scopes: ["customer_portal:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid) }, query: {}, body: undefined },
  },
  customerPortalMembersUpdateMember: {
    name: "customerPortalMembersUpdateMember",
    method: "PATCH",
    path: "/v1/customer-portal/members/{id}",
    audience: "member",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid) }, query: {}, body: fromBody(CustomerPortalMemberUpdate) },
  },
  customerPortalOrdersConfirmRetryPayment: {
    name: "customerPortalOrdersConfirmRetryPayment",
    method: "POST",
    path: "/v1/customer-portal/orders/{id}/confirm-payment",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CustomerOrderConfirmPayment) },
  },
  customerPortalOrdersGenerateInvoice: {
    name: "customerPortalOrdersGenerateInvoice",
    method: "POST",
    path: "/v1/customer-portal/orders/{id}/invoice",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 202,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalOrdersGet: {
    name: "customerPortalOrdersGet",
    method: "GET",
    path: "/v1/customer-portal/orders/{id}",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalOrdersGetPaymentStatus: {
    name: "customerPortalOrdersGetPaymentStatus",
    method: "GET",
    path: "/v1/customer-portal/orders/{id}/payment-status",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalOrdersInvoice: {
    name: "customerPortalOrdersInvoice",
    method: "GET",
    path: "/v1/customer-portal/orders/{id}/invoice",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalOrdersList: {
    name: "customerPortalOrdersList",
    method: "GET",
    path: "/v1/customer-portal/orders/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerOrderSortProperty, ["-created_at"]),
        product_id: idFilter("product_id"),
        product_billing_type: valuesOrOne(
          "product_billing_type",
          "str-enum[ProductBillingType]",
          ProductBillingType,
        ),
        subscription_id: idFilter("subscription_id"),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  customerPortalOrdersReceipt: {
    name: "customerPortalOrdersReceipt",
    method: "GET",
    path: "/v1/customer-portal/orders/{id}/receipt",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalOrdersUpdate: {
    name: "customerPortalOrdersUpdate",
    method: "PATCH",
    path: "/v1/customer-portal/orders/{id}",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CustomerOrderUpdate) },
  },
  customerPortalOrganizationsGet: {
    name: "customerPortalOrganizationsGet",
    method: "GET",
    path: "/v1/customer-portal/organizations/{slug}",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: { slug: fromPath("slug", text()) }, query: {}, body: undefined },
  },
  customerPortalSeatsAssignSeat: {
    name: "customerPortalSeatsAssignSeat",
    method: "POST",
    path: "/v1/customer-portal/seats",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerSeatAssign) },
  },
  customerPortalSeatsListClaimedSubscriptions: {
    name: "customerPortalSeatsListClaimedSubscriptions",
    method: "GET",
    path: "/v1/customer-portal/seats/subscriptions",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
      },
      body: undefined,
    },
  },
  customerPortalSeatsListSeats: {
    name: "customerPortalSeatsListSeats",
    method: "GET",
    path: "/v1/customer-portal/seats",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        subscription_id: fromQuery("subscription_id", uuid4, null),
        order_id: fromQuery("order_id", uuid4, null),
      },
      body: undefined,
    },
  },
  customerPortalSeatsResendInvitation: {
    name: "customerPortalSeatsResendInvitation",
    method: "POST",
    path: "/v1/customer-portal/seats/{seat_id}/resend",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { seat_id: fromPath("seat_id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalSeatsRevokeSeat: {
    name: "customerPortalSeatsRevokeSeat",
    method: "DELETE",
    path: "/v1/customer-portal/seats/{seat_id}",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { seat_id: fromPath("seat_id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalSubscriptionsCancel: {
    name: "customerPortalSubscriptionsCancel",
    method: "DELETE",
    path: "/v1/customer-portal/subscriptions/{id}",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalSubscriptionsGet: {
    name: "customerPortalSubscriptionsGet",
    method: "GET",
    path: "/v1/customer-portal/subscriptions/{id}",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalSubscriptionsList: {
    name: "customerPortalSubscriptionsList",
    method: "GET",
    path: "/v1/customer-portal/subscriptions/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerSubscriptionSortProperty, ["-started_at"]),
        product_id: idFilter("product_id"),
        active: fromQuery("active", queryBoolean, null),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  customerPortalSubscriptionsUpdate: {
    name: "customerPortalSubscriptionsUpdate",
    method: "PATCH",
    path: "/v1/customer-portal/subscriptions/{id}",
    audience: "customer",
    scopes: ["customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CustomerSubscriptionUpdate) },
  },
  customerPortalWalletsGet: {
    name: "customerPortalWalletsGet",
    method: "GET",
    path: "/v1/customer-portal/wallets/{id}",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customerPortalWalletsList: {
    name: "customerPortalWalletsList",
    method: "GET",
    path: "/v1/customer-portal/wallets/",
    audience: "customer",
    scopes: ["customer_portal:read", "customer_portal:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerWalletSortProperty, ["-created_at"]),
      },
      body: undefined,
    },
  },
  customerSeatsAssignSeat: {
    name: "customerSeatsAssignSeat",
    method: "POST",
    path: "/v1/customer-seats",
    audience: "organization",
    scopes: ["customer_seats:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(SeatAssign) },
  },
  customerSeatsClaimSeat: {
    name: "customerSeatsClaimSeat",
    method: "POST",
    path: "/v1/customer-seats/claim",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(SeatClaim) },
  },
  customerSeatsGetClaimInfo: {
    name: "customerSeatsGetClaimInfo",
    method: "GET",
    path: "/v1/customer-seats/claim/{invitation_token}",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: { invitation_token: fromPath("invitation_token", text()) }, query: {}, body: undefined },
  },
  customerSeatsListSeats: {
    name: "customerSeatsListSeats",
    method: "GET",
    path: "/v1/customer-seats",
    audience: "organization",
    scopes: ["customer_seats:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        subscription_id: fromQuery("subscription_id", uuid4, null),
        order_id: fromQuery("order_id", uuid4, null),
      },
      body: undefined,
    },
  },
  customerSeatsResendInvitation: {
    name: "customerSeatsResendInvitation",
    method: "POST",
    path: "/v1/customer-seats/{seat_id}/resend",
    audience: "organization",
    scopes: ["customer_seats:write"],
    status: 200,
    isForm: false,
    reads: { path: { seat_id: fromPath("seat_id", uuid4) }, query: {}, body: undefined },
  },
  customerSeatsRevokeSeat: {
    name: "customerSeatsRevokeSeat",
    method: "DELETE",
    path: "/v1/customer-seats/{seat_id}",
    audience: "organization",
    scopes: ["customer_seats:write"],
    status: 200,
    isForm: false,
    reads: { path: { seat_id: fromPath("seat_id", uuid4) }, query: {}, body: undefined },
  },
  customerSessionsCreate: {
    name: "customerSessionsCreate",
    method: "POST",
    path: "/v1/customer-sessions/",
    audience: "organization",
    scopes: ["customer_sessions:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerSessionsCreateRequest) },
  },
  customersCreate: {
    name: "customersCreate",
    method: "POST",
    path: "/v1/customers/",
    audience: "organization",
    scopes: ["customers:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(CustomerCreate) },
  },
  customersDelete: {
    name: "customersDelete",
    method: "DELETE",
    path: "/v1/customers/{id}",
    audience: "organization",
    scopes: ["customers:write"],
    status: 204,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4) },
      query: { anonymize: fromQuery("anonymize", queryBoolean, false) },
      body: undefined,
    },
  },
  customersDeleteExternal: {
    name: "customersDeleteExternal",
    method: "DELETE",
    path: "/v1/customers/external/{external_id}",
    audience: "organization",
    scopes: ["customers:write"],
    status: 204,
    isForm: false,
    reads: {
      path: { external_id: fromPath("external_id", text()) },
      query: { anonymize: fromQuery("anonymize", queryBoolean, false) },
      body: undefined,
    },
  },
  customersExport: {
    name: "customersExport",
    method: "GET",
    path: "/v1/customers/export",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: { organization_id: idFilter("organization_id") }, body: undefined },
  },
  customersGet: {
    name: "customersGet",
    method: "GET",
    path: "/v1/customers/{id}",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customersGetExternal: {
    name: "customersGetExternal",
    method: "GET",
    path: "/v1/customers/external/{external_id}",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: { path: { external_id: fromPath("external_id", text()) }, query: {}, body: undefined },
  },
  customersGetState: {
    name: "customersGetState",
    method: "GET",
    path: "/v1/customers/{id}/state",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  customersGetStateExternal: {
    name: "customersGetStateExternal",
    method: "GET",
    path: "/v1/customers/external/{external_id}/state",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: { path: { external_id: fromPath("external_id", text()) }, query: {}, body: undefined },
  },
  customersList: {
    name: "customersList",
    method: "GET",
    path: "/v1/customers/",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(CustomerSortProperty, ["-created_at"]),
        metadata: metadataFilter,
        organization_id: idFilter("organization_id"),
        email: fromQuery("email", text(), null),
        query: fromQuery("query", text(), null),
        active: fromQuery("active", queryBoolean, null),
      },
      body: undefined,
    },
  },
  customersListPaymentMethods: {
    name: "customersListPaymentMethods",
    method: "GET",
    path: "/v1/customers/{id}/payment-methods",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4) },
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
      },
      body: undefined,
    },
  },
  customersListPaymentMethodsExternal: {
    name: "customersListPaymentMethodsExternal",
    method: "GET",
    path: "/v1/customers/external/{external_id}/payment-methods",
    audience: "organization",
    scopes: ["customers:read", "customers:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { external_id: fromPath("external_id", text()) },
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
      },
      body: undefined,
    },
  },
  customersMembersCreate: {
    name: "customersMembersCreate",
    method: "POST",
    path: "/v1/customers/{id}/members",
    audience: "organization",
    scopes: ["members:write"],
    status: 201,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(MemberCreateFromCustomer) },
  },
  customersMembersCreateExternal: {
    name: "customersMembersCreateExternal",
    method: "POST",
    path: "/v1/customers/external/{external_id}/members",
    audience: "organization",
    scopes: ["members:write"],
    status: 201,
    isForm: false,
    reads: {
      path: { external_id: fromPath("external_id", text()) },
      query: {},
      body: fromBody(MemberCreateFromCustomer),
    },
  },
  customersMembersDelete: {
    name: "customersMembersDelete",
    method: "DELETE",
    path: "/v1/customers/{id}/members/{member_id}",
    audience: "organization",
    scopes: ["members:write"],
    status: 204,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4), member_id: fromPath("member_id", uuid) },
      query: {},
      body: undefined,
    },
  },
  customersMembersDeleteExternal: {
    name: "customersMembersDeleteExternal",
    method: "DELETE",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    audience: "organization",
    scopes: ["members:write"],
    status: 204,
    isForm: false,
    reads: {
      path: {
        external_id: fromPath("external_id", text()),
        member_external_id: fromPath("member_external_id", text()),
      },
      query: {},
      body: undefined,
    },
  },
  customersMembersGet: {
    name: "customersMembersGet",
    method: "GET",
    path: "/v1/customers/{id}/members/{member_id}",
    audience: "organization",
    scopes: ["members:read", "members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4), member_id: fromPath("member_id", uuid) },
      query: {},
      body: undefined,
    },
  },
  customersMembersGetExternal: {
    name: "customersMembersGetExternal",
    method: "GET",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    audience: "organization",
    scopes: ["members:read", "members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {
        external_id: fromPath("external_id", text()),
        member_external_id: fromPath("member_external_id", text()),
      },
      query: {},
      body: undefined,
    },
  },
  customersMembersList: {
    name: "customersMembersList",
    method: "GET",
    path: "/v1/customers/{id}/members",
    audience: "organization",
    scopes: ["members:read", "members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4) },
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(MemberSortProperty, ["-created_at"]),
        role: fromQuery("role", MemberRole, null),
      },
      body: undefined,
    },
  },
  customersMembersListExternal: {
    name: "customersMembersListExternal",
    method: "GET",
    path: "/v1/customers/external/{external_id}/members",
    audience: "organization",
    scopes: ["members:read", "members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { external_id: fromPath("external_id", text()) },
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(MemberSortProperty, ["-created_at"]),
        role: fromQuery("role", MemberRole, null),
      },
      body: undefined,
    },
  },
  customersMembersUpdate: {
    name: "customersMembersUpdate",
    method: "PATCH",
    path: "/v1/customers/{id}/members/{member_id}",
    audience: "organization",
    scopes: ["members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4), member_id: fromPath("member_id", uuid) },
      query: {},
      body: fromBody(MemberUpdate),
    },
  },
  customersMembersUpdateExternal: {
    name: "customersMembersUpdateExternal",
    method: "PATCH",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    audience: "organization",
    scopes: ["members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {
        external_id: fromPath("external_id", text()),
        member_external_id: fromPath("member_external_id", text()),
      },
      query: {},
      body: fromBody(MemberUpdate),
    },
  },
  customersUpdate: {
    name: "customersUpdate",
    method: "PATCH",
    path: "/v1/customers/{id}",
    audience: "organization",
    scopes: ["customers:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(CustomerUpdate) },
  },
  customersUpdateExternal: {
    name: "customersUpdateExternal",
    method: "PATCH",
    path: "/v1/customers/external/{external_id}",
    audience: "organization",
    scopes: ["customers:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { external_id: fromPath("external_id", text()) },
      query: {},
      body: fromBody(CustomerUpdateExternalID),
    },
  },
  discountsCreate: {
    name: "discountsCreate",
    method: "POST",
    path: "/v1/discounts/",
    audience: "organization",
    scopes: ["discounts:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(DiscountCreate) },
  },
  discountsDelete: {
    name: "discountsDelete",
    method: "DELETE",
    path: "/v1/discounts/{id}",
    audience: "organization",
    scopes: ["discounts:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  discountsGet: {
    name: "discountsGet",
    method: "GET",
    path: "/v1/discounts/{id}",
    audience: "organization",
    scopes: ["discounts:read", "discounts:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  discountsList: {
    name: "discountsList",
    method: "GET",
    path: "/v1/discounts/",
    audience: "organization",
    scopes: ["discounts:read", "discounts:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(DiscountSortProperty, ["-created_at"]),
        organization_id: idFilter("organization_id"),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  discountsUpdate: {
    name: "discountsUpdate",
    method: "PATCH",
    path: "/v1/discounts/{id}",
    audience: "organization",
    scopes: ["discounts:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(DiscountUpdate) },
  },
  disputesAccept: {
    name: "disputesAccept",
    method: "POST",
    path: "/v1/disputes/{id}/accept",
    audience: "organization",
    scopes: ["disputes:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  disputesGet: {
    name: "disputesGet",
    method: "GET",
    path: "/v1/disputes/{id}",
    audience: "organization",
    scopes: ["disputes:read", "disputes:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  disputesList: {
    name: "disputesList",
    method: "GET",
    path: "/v1/disputes/",
    audience: "organization",
    scopes: ["disputes:read", "disputes:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(DisputeSortProperty, ["-created_at"]),
        organization_id: idFilter("organization_id"),
        order_id: idFilter("order_id"),
        status: valuesOrOne("status", "str-enum[DisputeStatus]", DisputeStatus),
      },
      body: undefined,
    },
  },
  eventTypesList: {
    name: "eventTypesList",
    method: "GET",
    path: "/v1/event-types/",
    audience: "organization",
    scopes: ["events:read", "events:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(EventTypesSortProperty, ["-last_seen"]),
        organization_id: idFilter("organization_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        query: fromQuery("query", text(), null),
        root_events: fromQuery("root_events", queryBoolean, false),
        parent_id: fromQuery("parent_id", uuid, null),
        source: fromQuery("source", EventSource, null),
      },
      body: undefined,
    },
  },
  eventTypesUpdate: {
    name: "eventTypesUpdate",
    method: "PATCH",
    path: "/v1/event-types/{id}",
    audience: "organization",
    scopes: ["events:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(EventTypeUpdate) },
  },
  eventsGet: {
    name: "eventsGet",
    method: "GET",
    path: "/v1/events/{id}",
    audience: "organization",
    scopes: ["events:read", "events:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  eventsIngest: {
    name: "eventsIngest",
    method: "POST",
    path: "/v1/events/ingest",
    audience: "organization",
    scopes: ["events:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(EventsIngest) },
  },
  eventsList: {
    name: "eventsList",
    method: "GET",
    path: "/v1/events/",
    audience: "organization",
    scopes: ["events:read", "events:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(EventSortProperty, ["-timestamp"]),
        metadata: metadataFilter,
        filter: jsonQuery("filter", Filter),
        start_timestamp: fromQuery("start_timestamp", awareDateTime, null),
        end_timestamp: fromQuery("end_timestamp", awareDateTime, null),
        organization_id: idFilter("organization_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        meter_id: fromQuery("meter_id", uuid4, null),
        name: valueFilter("name", text()),
        source: valuesOrOne("source", "str-enum[EventSource]", EventSource),
        query: fromQuery("query", text(), null),
        parent_id: fromQuery("parent_id", uuid4, null),
        depth: fromQuery("depth", integer({ ge: 0, le: 5 }), null),
        cursor_pagination: fromQuery("cursor_pagination", queryBoolean, false),
      },
      body: undefined,
    },
  },
  eventsListNames: {
    name: "eventsListNames",
    method: "GET",
    path: "/v1/events/names",
    audience: "organization",
    scopes: ["events:read", "events:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(EventNamesSortProperty, ["-last_seen"]),
        organization_id: idFilter("organization_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        source: valuesOrOne("source", "str-enum[EventSource]", EventSource),
        query: fromQuery("query", text(), null),
      },
      body: undefined,
    },
  },
  filesCreate: {
    name: "filesCreate",
    method: "POST",
    path: "/v1/files/",
    audience: "organization",
    scopes: ["files:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(FileCreate) },
  },
  filesDelete: {
    name: "filesDelete",
    method: "DELETE",
    path: "/v1/files/{id}",
    audience: "organization",
    scopes: ["files:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  filesList: {
    name: "filesList",
    method: "GET",
    path: "/v1/files/",
    audience: "organization",
    scopes: ["files:read", "files:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        organization_id: idFilter("organization_id"),
        ids: idFilter("ids"),
      },
      body: undefined,
    },
  },
  filesUpdate: {
    name: "filesUpdate",
    method: "PATCH",
    path: "/v1/files/{id}",
    audience: "organization",
    scopes: ["files:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(FilePatch) },
  },
  filesUploaded: {
    name: "filesUploaded",
    method: "POST",
    path: "/v1/files/{id}/uploaded",
    audience: "organization",
    scopes: ["files:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(FileUploadCompleted) },
  },
  licenseKeysActivate: {
    name: "licenseKeysActivate",
    method: "POST",
    path: "/v1/license-keys/activate",
    audience: "organization",
    scopes: ["license_keys:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(LicenseKeyActivate) },
  },
  licenseKeysDeactivate: {
    name: "licenseKeysDeactivate",
    method: "POST",
    path: "/v1/license-keys/deactivate",
    audience: "organization",
    scopes: ["license_keys:write"],
    status: 204,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(LicenseKeyDeactivate) },
  },
  licenseKeysGet: {
    name: "licenseKeysGet",
    method: "GET",
    path: "/v1/license-keys/{id}",
    audience: "organization",
    scopes: ["license_keys:read", "license_keys:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  licenseKeysGetActivation: {
    name: "licenseKeysGetActivation",
    method: "GET",
    path: "/v1/license-keys/{id}/activations/{activation_id}",
    audience: "organization",
    scopes: ["license_keys:read", "license_keys:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4), activation_id: fromPath("activation_id", uuid4) },
      query: {},
      body: undefined,
    },
  },
  licenseKeysList: {
    name: "licenseKeysList",
    method: "GET",
    path: "/v1/license-keys/",
    audience: "organization",
    scopes: ["license_keys:read", "license_keys:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        organization_id: idFilter("organization_id"),
        benefit_id: idFilter("benefit_id"),
        status: valuesOrOne("status", "str-enum[LicenseKeyStatus]", LicenseKeyStatus),
      },
      body: undefined,
    },
  },
  licenseKeysRotate: {
    name: "licenseKeysRotate",
    method: "POST",
    path: "/v1/license-keys/{id}/rotate",
    audience: "organization",
    scopes: ["license_keys:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  licenseKeysUpdate: {
    name: "licenseKeysUpdate",
    method: "PATCH",
    path: "/v1/license-keys/{id}",
    audience: "organization",
    scopes: ["license_keys:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(LicenseKeyUpdate) },
  },
  licenseKeysValidate: {
    name: "licenseKeysValidate",
    method: "POST",
    path: "/v1/license-keys/validate",
    audience: "organization",
    scopes: ["license_keys:write"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(LicenseKeyValidate) },
  },
  membersListMembers: {
    name: "membersListMembers",
    method: "GET",
    path: "/v1/members/",
    audience: "organization",
    scopes: ["members:read", "members:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(MemberSortProperty, ["-created_at"]),
        customer_id: fromQuery("customer_id", text(), null),
        external_customer_id: fromQuery("external_customer_id", text(), null),
        role: fromQuery("role", MemberRole, null),
      },
      body: undefined,
    },
  },
  metersCreate: {
    name: "metersCreate",
    method: "POST",
    path: "/v1/meters/",
    audience: "organization",
    scopes: ["meters:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(MeterCreate) },
  },
  metersGet: {
    name: "metersGet",
    method: "GET",
    path: "/v1/meters/{id}",
    audience: "organization",
    scopes: ["meters:read", "meters:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  metersList: {
    name: "metersList",
    method: "GET",
    path: "/v1/meters/",
    audience: "organization",
    scopes: ["meters:read", "meters:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(MeterSortProperty, ["name"]),
        metadata: metadataFilter,
        organization_id: idFilter("organization_id"),
        query: fromQuery("query", text(), null),
        is_archived: fromQuery("is_archived", queryBoolean, null),
      },
      body: undefined,
    },
  },
  metersQuantities: {
    name: "metersQuantities",
    method: "GET",
    path: "/v1/meters/{id}/quantities",
    audience: "organization",
    scopes: ["meters:read", "meters:write"],
    status: 200,
    isForm: false,
    reads: {
      path: { id: fromPath("id", uuid4) },
      query: {
        metadata: metadataFilter,
        start_timestamp: requiredQuery("start_timestamp", sincePolar),
        end_timestamp: requiredQuery("end_timestamp", awareDateTime),
        interval: requiredQuery("interval", TimeInterval),
        timezone: fromQuery("timezone", timeZoneName, UTC),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        customer_aggregation_function: fromQuery("customer_aggregation_function", AggregationFunction, null),
      },
      body: undefined,
    },
  },
  metersUpdate: {
    name: "metersUpdate",
    method: "PATCH",
    path: "/v1/meters/{id}",
    audience: "organization",
    scopes: ["meters:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(MeterUpdate) },
  },
  metricsCreateDashboard: {
    name: "metricsCreateDashboard",
    method: "POST",
    path: "/v1/metrics/dashboards",
    audience: "organization",
    scopes: ["metrics:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(MetricDashboardCreate) },
  },
  metricsDeleteDashboard: {
    name: "metricsDeleteDashboard",
    method: "DELETE",
    path: "/v1/metrics/dashboards/{id}",
    audience: "organization",
    scopes: ["metrics:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  metricsExport: {
    name: "metricsExport",
    method: "GET",
    path: "/v1/metrics/export",
    audience: "organization",
    scopes: ["metrics:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        start_date: requiredQuery("start_date", date),
        end_date: requiredQuery("end_date", date),
        timezone: fromQuery("timezone", timeZoneName, UTC),
        interval: requiredQuery("interval", TimeInterval),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        billing_type: valuesOrOne("billing_type", "str-enum[ProductBillingType]", ProductBillingType),
        customer_id: idFilter("customer_id"),
        metrics: valueFilter("metrics", text()),
      },
      body: undefined,
    },
  },
  metricsGet: {
    name: "metricsGet",
    method: "GET",
    path: "/v1/metrics/",
    audience: "organization",
    scopes: ["metrics:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        start_date: requiredQuery("start_date", date),
        end_date: requiredQuery("end_date", date),
        timezone: fromQuery("timezone", timeZoneName, UTC),
        interval: requiredQuery("interval", TimeInterval),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        billing_type: valuesOrOne("billing_type", "str-enum[ProductBillingType]", ProductBillingType),
        customer_id: idFilter("customer_id"),
        metrics: valueFilter("metrics", text()),
      },
      body: undefined,
    },
  },
  metricsGetDashboard: {
    name: "metricsGetDashboard",
    method: "GET",
    path: "/v1/metrics/dashboards/{id}",
    audience: "organization",
    scopes: ["metrics:read"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  metricsLimits: {
    name: "metricsLimits",
    method: "GET",
    path: "/v1/metrics/limits",
    audience: "organization",
    scopes: ["metrics:read"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: undefined },
  },
  metricsListDashboards: {
    name: "metricsListDashboards",
    method: "GET",
    path: "/v1/metrics/dashboards",
    audience: "organization",
    scopes: ["metrics:read"],
    status: 200,
    isForm: false,
    reads: { path: {}, query: { organization_id: idFilter("organization_id") }, body: undefined },
  },
  metricsUpdateDashboard: {
    name: "metricsUpdateDashboard",
    method: "PATCH",
    path: "/v1/metrics/dashboards/{id}",
    audience: "organization",
    scopes: ["metrics:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(MetricDashboardUpdate) },
  },
  oauth2Authorize: {
    name: "oauth2Authorize",
    method: "GET",
    path: "/v1/oauth2/authorize",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: undefined },
  },
  oauth2ClientsCreate: {
    name: "oauth2ClientsCreate",
    method: "POST",
    path: "/v1/oauth2/register",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(OAuth2ClientConfiguration) },
  },
  oauth2ClientsDelete: {
    name: "oauth2ClientsDelete",
    method: "DELETE",
    path: "/v1/oauth2/register/{client_id}",
    audience: "anyone",
    scopes: [],
    status: 204,
    isForm: false,
    reads: { path: { client_id: fromPath("client_id", text()) }, query: {}, body: undefined },
  },
  oauth2ClientsGet: {
    name: "oauth2ClientsGet",
    method: "GET",
    path: "/v1/oauth2/register/{client_id}",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: { client_id: fromPath("client_id", text()) }, query: {}, body: undefined },
  },
  oauth2ClientsUpdate: {
    name: "oauth2ClientsUpdate",
    method: "PUT",
    path: "/v1/oauth2/register/{client_id}",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: {
      path: { client_id: fromPath("client_id", text()) },
      query: {},
      body: fromBody(OAuth2ClientConfigurationUpdate),
    },
  },
  oauth2Introspect: {
    name: "oauth2Introspect",
    method: "POST",
    path: "/v1/oauth2/introspect",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: true,
    reads: { path: {}, query: {}, body: fromForm },
  },
  oauth2Revoke: {
    name: "oauth2Revoke",
    method: "POST",
    path: "/v1/oauth2/revoke",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: true,
    reads: { path: {}, query: {}, body: fromForm },
  },
  oauth2Token: {
    name: "oauth2Token",
    method: "POST",
    path: "/v1/oauth2/token",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: true,
    reads: { path: {}, query: {}, body: fromForm },
  },
  oauth2Userinfo: {
    name: "oauth2Userinfo",
    method: "GET",
    path: "/v1/oauth2/userinfo",
    audience: "anyone",
    scopes: [],
    status: 200,
    isForm: false,
    reads: { path: {}, query: {}, body: undefined },
  },
  ordersCreate: {
    name: "ordersCreate",
    method: "POST",
    path: "/v1/orders/",
    audience: "organization",
    scopes: ["orders:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(OrderCreate) },
  },
  ordersExport: {
    name: "ordersExport",
    method: "GET",
    path: "/v1/orders/export",
    audience: "organization",
    scopes: ["orders:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        created_after: fromQuery("created_after", awareDateTime, null),
        created_before: fromQuery("created_before", awareDateTime, null),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        status: valuesOrOne("status", "str-enum[OrderStatus]", OrderStatus),
        timezone: fromQuery("timezone", exportTimeZone, UTC),
        columns: valuesOrOne("columns", "str-enum[OrderExportColumn]", OrderExportColumn),
      },
      body: undefined,
    },
  },
  ordersFinalize: {
    name: "ordersFinalize",
    method: "POST",
    path: "/v1/orders/{id}/finalize",
    audience: "organization",
    scopes: ["orders:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromOptionalBody(OrderFinalize) },
  },
  ordersGenerateInvoice: {
    name: "ordersGenerateInvoice",
    method: "POST",
    path: "/v1/orders/{id}/invoice",
    audience: "organization",
    scopes: ["orders:read"],
    status: 202,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  ordersGet: {
    name: "ordersGet",
    method: "GET",
    path: "/v1/orders/{id}",
    audience: "organization",
    scopes: ["orders:read"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  ordersInvoice: {
    name: "ordersInvoice",
    method: "GET",
    path: "/v1/orders/{id}/invoice",
    audience: "organization",
    scopes: ["orders:read"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  ordersList: {
    name: "ordersList",
    method: "GET",
    path: "/v1/orders/",
    audience: "organization",
    scopes: ["orders:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(OrderSortProperty, ["-created_at"]),
        metadata: metadataFilter,
        created_after: fromQuery("created_after", dateTime, null),
        created_before: fromQuery("created_before", dateTime, null),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        product_billing_type: valuesOrOne(
          "product_billing_type",
          "str-enum[ProductBillingType]",
          ProductBillingType,
        ),
        discount_id: idFilter("discount_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        checkout_id: idFilter("checkout_id"),
        subscription_id: idFilter("subscription_id"),
        status: valuesOrOne("status", "str-enum[OrderStatus]", OrderStatus),
      },
      body: undefined,
    },
  },
  ordersReceipt: {
    name: "ordersReceipt",
    method: "GET",
    path: "/v1/orders/{id}/receipt",
    audience: "organization",
    scopes: ["orders:read"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  ordersUpdate: {
    name: "ordersUpdate",
    method: "PATCH",
    path: "/v1/orders/{id}",
    audience: "organization",
    scopes: ["orders:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(OrderUpdate) },
  },
  organizationsCreate: {
    name: "organizationsCreate",
    method: "POST",
    path: "/v1/organizations/",
    audience: "organization",
    scopes: ["organizations:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(OrganizationCreate) },
  },
  organizationsGet: {
    name: "organizationsGet",
    method: "GET",
    path: "/v1/organizations/{id}",
    audience: "organization",
    scopes: ["organizations:read", "organizations:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  organizationsListOrganizations: {
    name: "organizationsListOrganizations",
    method: "GET",
    path: "/v1/organizations/",
    audience: "organization",
    scopes: ["organizations:read", "organizations:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(OrganizationSortProperty, ["created_at"]),
        slug: fromQuery("slug", text(), null),
      },
      body: undefined,
    },
  },
  organizationsUpdate: {
    name: "organizationsUpdate",
    method: "PATCH",
    path: "/v1/organizations/{id}",
    audience: "organization",
    scopes: ["organizations:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(OrganizationUpdate) },
  },
  paymentsGet: {
    name: "paymentsGet",
    method: "GET",
    path: "/v1/payments/{id}",
    audience: "organization",
    scopes: ["payments:read"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  paymentsList: {
    name: "paymentsList",
    method: "GET",
    path: "/v1/payments/",
    audience: "organization",
    scopes: ["payments:read"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(PaymentSortProperty, ["-created_at"]),
        organization_id: idFilter("organization_id"),
        checkout_id: idFilter("checkout_id"),
        order_id: idFilter("order_id"),
        customer_id: idFilter("customer_id"),
        status: valuesOrOne("status", "str-enum[PaymentStatus]", PaymentStatus),
        method: valueFilter("method", text()),
        customer_email: valueFilter("customer_email", text()),
      },
      body: undefined,
    },
  },
  productsCreate: {
    name: "productsCreate",
    method: "POST",
    path: "/v1/products/",
    audience: "organization",
    scopes: ["products:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(ProductCreate) },
  },
  productsDelete: {
    name: "productsDelete",
    method: "DELETE",
    path: "/v1/products/{id}",
    audience: "organization",
    scopes: ["products:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  productsGet: {
    name: "productsGet",
    method: "GET",
    path: "/v1/products/{id}",
    audience: "organization",
    scopes: ["products:read", "products:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  productsList: {
    name: "productsList",
    method: "GET",
    path: "/v1/products/",
    audience: "organization",
    scopes: ["products:read", "products:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(ProductSortProperty, ["-created_at"]),
        metadata: metadataFilter,
        id: idFilter("id"),
        organization_id: idFilter("organization_id"),
        query: fromQuery("query", text(), null),
        is_archived: fromQuery("is_archived", queryBoolean, null),
        is_recurring: fromQuery("is_recurring", queryBoolean, null),
        benefit_id: idFilter("benefit_id"),
        visibility: valueFilter("visibility", ProductVisibility),
      },
      body: undefined,
    },
  },
  productsUpdate: {
    name: "productsUpdate",
    method: "PATCH",
    path: "/v1/products/{id}",
    audience: "organization",
    scopes: ["products:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(ProductUpdate) },
  },
  productsUpdateBenefits: {
    name: "productsUpdateBenefits",
    method: "POST",
    path: "/v1/products/{id}/benefits",
    audience: "organization",
    scopes: ["products:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(ProductBenefitsUpdate) },
  },
  refundsCreate: {
    name: "refundsCreate",
    method: "POST",
    path: "/v1/refunds/",
    audience: "organization",
    scopes: ["refunds:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(RefundCreate) },
  },
  refundsList: {
    name: "refundsList",
    method: "GET",
    path: "/v1/refunds/",
    audience: "organization",
    scopes: ["refunds:read", "refunds:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(RefundSortProperty, ["-created_at"]),
        id: idFilter("id"),
        organization_id: idFilter("organization_id"),
        order_id: idFilter("order_id"),
        subscription_id: idFilter("subscription_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        succeeded: fromQuery("succeeded", queryBoolean, null),
      },
      body: undefined,
    },
  },
  subscriptionsCreate: {
    name: "subscriptionsCreate",
    method: "POST",
    path: "/v1/subscriptions/",
    audience: "organization",
    scopes: ["subscriptions:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(SubscriptionsCreateRequest) },
  },
  subscriptionsExport: {
    name: "subscriptionsExport",
    method: "GET",
    path: "/v1/subscriptions/export",
    audience: "organization",
    scopes: ["subscriptions:read", "subscriptions:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        started_after: fromQuery("started_after", awareDateTime, null),
        started_before: fromQuery("started_before", awareDateTime, null),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        status: valuesOrOne("status", "str-enum[SubscriptionStatus]", SubscriptionStatus),
        cancel_at_period_end: fromQuery("cancel_at_period_end", queryBoolean, null),
        timezone: fromQuery("timezone", exportTimeZone, UTC),
        columns: valuesOrOne("columns", "str-enum[SubscriptionExportColumn]", SubscriptionExportColumn),
      },
      body: undefined,
    },
  },
  subscriptionsGet: {
    name: "subscriptionsGet",
    method: "GET",
    path: "/v1/subscriptions/{id}",
    audience: "organization",
    scopes: ["subscriptions:read", "subscriptions:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  subscriptionsList: {
    name: "subscriptionsList",
    method: "GET",
    path: "/v1/subscriptions/",
    audience: "organization",
    scopes: ["subscriptions:read", "subscriptions:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        sorting: sortingSource(SubscriptionSortProperty, ["-started_at"]),
        metadata: metadataFilter,
        started_after: fromQuery("started_after", dateTime, null),
        started_before: fromQuery("started_before", dateTime, null),
        organization_id: idFilter("organization_id"),
        product_id: idFilter("product_id"),
        customer_id: idFilter("customer_id"),
        external_customer_id: valueFilter("external_customer_id", text()),
        discount_id: idFilter("discount_id"),
        active: fromQuery("active", queryBoolean, null),
        status: valuesOrOne("status", "str-enum[SubscriptionStatus]", SubscriptionStatus),
        cancel_at_period_end: fromQuery("cancel_at_period_end", queryBoolean, null),
        customer_cancellation_reason: valuesOrOne(
          "customer_cancellation_reason",
          "str-enum[CustomerCancellationReason]",
          CustomerCancellationReason,
        ),
        canceled_at_after: fromQuery("canceled_at_after", dateTime, null),
        canceled_at_before: fromQuery("canceled_at_before", dateTime, null),
      },
      body: undefined,
    },
  },
  subscriptionsRevoke: {
    name: "subscriptionsRevoke",
    method: "DELETE",
    path: "/v1/subscriptions/{id}",
    audience: "organization",
    scopes: ["subscriptions:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  subscriptionsUpdate: {
    name: "subscriptionsUpdate",
    method: "PATCH",
    path: "/v1/subscriptions/{id}",
    audience: "organization",
    scopes: ["subscriptions:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(SubscriptionUpdate) },
  },
  webhooksCreateWebhookEndpoint: {
    name: "webhooksCreateWebhookEndpoint",
    method: "POST",
    path: "/v1/webhooks/endpoints",
    audience: "organization",
    scopes: ["webhooks:write"],
    status: 201,
    isForm: false,
    reads: { path: {}, query: {}, body: fromBody(WebhookEndpointCreate) },
  },
  webhooksDeleteWebhookEndpoint: {
    name: "webhooksDeleteWebhookEndpoint",
    method: "DELETE",
    path: "/v1/webhooks/endpoints/{id}",
    audience: "organization",
    scopes: ["webhooks:write"],
    status: 204,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  webhooksGetWebhookEndpoint: {
    name: "webhooksGetWebhookEndpoint",
    method: "GET",
    path: "/v1/webhooks/endpoints/{id}",
    audience: "organization",
    scopes: ["webhooks:read", "webhooks:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  webhooksListWebhookDeliveries: {
    name: "webhooksListWebhookDeliveries",
    method: "GET",
    path: "/v1/webhooks/deliveries",
    audience: "organization",
    scopes: ["webhooks:read", "webhooks:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        endpoint_id: idFilter("endpoint_id"),
        start_timestamp: fromQuery("start_timestamp", dateTime, null),
        end_timestamp: fromQuery("end_timestamp", dateTime, null),
        succeeded: fromQuery("succeeded", queryBoolean, null),
        query: fromQuery("query", text(), null),
        http_code_class: fromQuery("http_code_class", literalOf(["2xx", "3xx", "4xx", "5xx"]), null),
        event_type: valuesOrOne("event_type", "str-enum[WebhookEventType]", WebhookEventType),
      },
      body: undefined,
    },
  },
  webhooksListWebhookEndpoints: {
    name: "webhooksListWebhookEndpoints",
    method: "GET",
    path: "/v1/webhooks/endpoints",
    audience: "organization",
    scopes: ["webhooks:read", "webhooks:write"],
    status: 200,
    isForm: false,
    reads: {
      path: {},
      query: {
        page: fromQuery("page", integer({ gt: 0 }), 1),
        limit: fromQuery("limit", integer({ gt: 0 }), 10),
        organization_id: idFilter("organization_id"),
      },
      body: undefined,
    },
  },
  webhooksRedeliverWebhookEvent: {
    name: "webhooksRedeliverWebhookEvent",
    method: "POST",
    path: "/v1/webhooks/events/{id}/redeliver",
    audience: "organization",
    scopes: ["webhooks:write"],
    status: 202,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  webhooksResetWebhookEndpointSecret: {
    name: "webhooksResetWebhookEndpointSecret",
    method: "PATCH",
    path: "/v1/webhooks/endpoints/{id}/secret",
    audience: "organization",
    scopes: ["webhooks:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: undefined },
  },
  webhooksUpdateWebhookEndpoint: {
    name: "webhooksUpdateWebhookEndpoint",
    method: "PATCH",
    path: "/v1/webhooks/endpoints/{id}",
    audience: "organization",
    scopes: ["webhooks:write"],
    status: 200,
    isForm: false,
    reads: { path: { id: fromPath("id", uuid4) }, query: {}, body: fromBody(WebhookEndpointUpdate) },
  },
};
