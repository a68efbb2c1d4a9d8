// Generated from the Polar API 2026-10 (generator 4). Do not edit.

export { type BenefitGrantsListError, benefitGrantsList } from "./benefitGrantsList.js";
export { type BenefitsCreateError, benefitsCreate } from "./benefitsCreate.js";
export { type BenefitsDeleteError, benefitsDelete } from "./benefitsDelete.js";
export { type BenefitsFilesError, benefitsFiles } from "./benefitsFiles.js";
export { type BenefitsGetError, benefitsGet } from "./benefitsGet.js";
export { type BenefitsGrantsError, benefitsGrants } from "./benefitsGrants.js";
export { type BenefitsListError, benefitsList } from "./benefitsList.js";
export { type BenefitsUpdateError, benefitsUpdate } from "./benefitsUpdate.js";
export { type CheckoutLinksCreateError, checkoutLinksCreate } from "./checkoutLinksCreate.js";
export { type CheckoutLinksDeleteError, checkoutLinksDelete } from "./checkoutLinksDelete.js";
export { type CheckoutLinksGetError, checkoutLinksGet } from "./checkoutLinksGet.js";
export { type CheckoutLinksListError, checkoutLinksList } from "./checkoutLinksList.js";
export { type CheckoutLinksUpdateError, checkoutLinksUpdate } from "./checkoutLinksUpdate.js";
export { type CheckoutsClientConfirmError, checkoutsClientConfirm } from "./checkoutsClientConfirm.js";
export { type CheckoutsClientGetError, checkoutsClientGet } from "./checkoutsClientGet.js";
export { type CheckoutsClientUpdateError, checkoutsClientUpdate } from "./checkoutsClientUpdate.js";
export { type CheckoutsCreateError, checkoutsCreate } from "./checkoutsCreate.js";
export { type CheckoutsGetError, checkoutsGet } from "./checkoutsGet.js";
export { type CheckoutsListError, checkoutsList } from "./checkoutsList.js";
export { type CheckoutsUpdateError, checkoutsUpdate } from "./checkoutsUpdate.js";
export { type CustomerMetersGetError, customerMetersGet } from "./customerMetersGet.js";
export { type CustomerMetersListError, customerMetersList } from "./customerMetersList.js";
export {
  type CustomerPortalBenefitGrantsGetError,
  customerPortalBenefitGrantsGet,
} from "./customerPortalBenefitGrantsGet.js";
export {
  type CustomerPortalBenefitGrantsListError,
  customerPortalBenefitGrantsList,
} from "./customerPortalBenefitGrantsList.js";
export {
  type CustomerPortalBenefitGrantsUpdateError,
  customerPortalBenefitGrantsUpdate,
} from "./customerPortalBenefitGrantsUpdate.js";
export {
  type CustomerPortalCustomerMetersGetError,
  customerPortalCustomerMetersGet,
} from "./customerPortalCustomerMetersGet.js";
export {
  type CustomerPortalCustomerMetersListError,
  customerPortalCustomerMetersList,
} from "./customerPortalCustomerMetersList.js";
export {
  type CustomerPortalCustomerSessionGetAuthenticatedUserError,
  customerPortalCustomerSessionGetAuthenticatedUser,
} from "./customerPortalCustomerSessionGetAuthenticatedUser.js";
export {
  type CustomerPortalCustomerSessionIntrospectError,
  customerPortalCustomerSessionIntrospect,
} from "./customerPortalCustomerSessionIntrospect.js";
export {
  type CustomerPortalCustomersAddPaymentMethodError,
  customerPortalCustomersAddPaymentMethod,
} from "./customerPortalCustomersAddPaymentMethod.js";
export {
  type CustomerPortalCustomersCheckEmailUpdateError,
  customerPortalCustomersCheckEmailUpdate,
} from "./customerPortalCustomersCheckEmailUpdate.js";
export {
  type CustomerPortalCustomersConfirmPaymentMethodError,
  customerPortalCustomersConfirmPaymentMethod,
} from "./customerPortalCustomersConfirmPaymentMethod.js";
export {
  type CustomerPortalCustomersDeletePaymentMethodError,
  customerPortalCustomersDeletePaymentMethod,
} from "./customerPortalCustomersDeletePaymentMethod.js";
export {
  type CustomerPortalCustomersGetError,
  customerPortalCustomersGet,
} from "./customerPortalCustomersGet.js";
export {
  type CustomerPortalCustomersListPaymentMethodsError,
  customerPortalCustomersListPaymentMethods,
} from "./customerPortalCustomersListPaymentMethods.js";
export {
  type CustomerPortalCustomersRequestEmailUpdateError,
  customerPortalCustomersRequestEmailUpdate,
} from "./customerPortalCustomersRequestEmailUpdate.js";
export {
  type CustomerPortalCustomersUpdateError,
  customerPortalCustomersUpdate,
} from "./customerPortalCustomersUpdate.js";
export {
  type CustomerPortalCustomersVerifyEmailUpdateError,
  customerPortalCustomersVerifyEmailUpdate,
} from "./customerPortalCustomersVerifyEmailUpdate.js";
export {
  type CustomerPortalDownloadablesListError,
  customerPortalDownloadablesList,
} from "./customerPortalDownloadablesList.js";
export {
  type CustomerPortalLicenseKeysActivateError,
  customerPortalLicenseKeysActivate,
} from "./customerPortalLicenseKeysActivate.js";
export {
  type CustomerPortalLicenseKeysDeactivateError,
  customerPortalLicenseKeysDeactivate,
} from "./customerPortalLicenseKeysDeactivate.js";
export {
  type CustomerPortalLicenseKeysGetError,
  customerPortalLicenseKeysGet,
} from "./customerPortalLicenseKeysGet.js";
export {
  type CustomerPortalLicenseKeysListError,
  customerPortalLicenseKeysList,
} from "./customerPortalLicenseKeysList.js";
export {
  type CustomerPortalLicenseKeysRotateError,
  customerPortalLicenseKeysRotate,
} from "./customerPortalLicenseKeysRotate.js";
export {
  type CustomerPortalLicenseKeysValidateError,
  customerPortalLicenseKeysValidate,
} from "./customerPortalLicenseKeysValidate.js";
export {
  type CustomerPortalMembersAddMemberError,
  customerPortalMembersAddMember,
} from "./customerPortalMembersAddMember.js";
export {
  type CustomerPortalMembersListMembersError,
  customerPortalMembersListMembers,
} from "./customerPortalMembersListMembers.js";
export {
  type CustomerPortalMembersRemoveMemberError,
  customerPortalMembersRemoveMember,
} from "./customerPortalMembersRemoveMember.js";
export {
  type CustomerPortalMembersUpdateMemberError,
  customerPortalMembersUpdateMember,
} from "./customerPortalMembersUpdateMember.js";
export {
  type CustomerPortalOrdersConfirmRetryPaymentError,
  customerPortalOrdersConfirmRetryPayment,
} from "./customerPortalOrdersConfirmRetryPayment.js";
export {
  type CustomerPortalOrdersGenerateInvoiceError,
  customerPortalOrdersGenerateInvoice,
} from "./customerPortalOrdersGenerateInvoice.js";
export { type CustomerPortalOrdersGetError, customerPortalOrdersGet } from "./customerPortalOrdersGet.js";
export {
  type CustomerPortalOrdersGetPaymentStatusError,
  customerPortalOrdersGetPaymentStatus,
} from "./customerPortalOrdersGetPaymentStatus.js";
export {
  type CustomerPortalOrdersInvoiceError,
  customerPortalOrdersInvoice,
} from "./customerPortalOrdersInvoice.js";
export { type CustomerPortalOrdersListError, customerPortalOrdersList } from "./customerPortalOrdersList.js";
export {
  type CustomerPortalOrdersReceiptError,
  customerPortalOrdersReceipt,
} from "./customerPortalOrdersReceipt.js";
export {
  type CustomerPortalOrdersUpdateError,
  customerPortalOrdersUpdate,
} from "./customerPortalOrdersUpdate.js";
export {
  type CustomerPortalOrganizationsGetError,
  customerPortalOrganizationsGet,
} from "./customerPortalOrganizationsGet.js";
export {
  type CustomerPortalSeatsAssignSeatError,
  customerPortalSeatsAssignSeat,
} from "./customerPortalSeatsAssignSeat.js";
export {
  type CustomerPortalSeatsListClaimedSubscriptionsError,
  customerPortalSeatsListClaimedSubscriptions,
} from "./customerPortalSeatsListClaimedSubscriptions.js";
export {
  type CustomerPortalSeatsListSeatsError,
  customerPortalSeatsListSeats,
} from "./customerPortalSeatsListSeats.js";
export {
  type CustomerPortalSeatsResendInvitationError,
  customerPortalSeatsResendInvitation,
} from "./customerPortalSeatsResendInvitation.js";
export {
  type CustomerPortalSeatsRevokeSeatError,
  customerPortalSeatsRevokeSeat,
} from "./customerPortalSeatsRevokeSeat.js";
export {
  type CustomerPortalSubscriptionsCancelError,
  customerPortalSubscriptionsCancel,
} from "./customerPortalSubscriptionsCancel.js";
export {
  type CustomerPortalSubscriptionsGetError,
  customerPortalSubscriptionsGet,
} from "./customerPortalSubscriptionsGet.js";
export {
  type CustomerPortalSubscriptionsListError,
  customerPortalSubscriptionsList,
} from "./customerPortalSubscriptionsList.js";
export {
  type CustomerPortalSubscriptionsUpdateError,
  customerPortalSubscriptionsUpdate,
} from "./customerPortalSubscriptionsUpdate.js";
export { type CustomerPortalWalletsGetError, customerPortalWalletsGet } from "./customerPortalWalletsGet.js";
export {
  type CustomerPortalWalletsListError,
  customerPortalWalletsList,
} from "./customerPortalWalletsList.js";
export { type CustomerSeatsAssignSeatError, customerSeatsAssignSeat } from "./customerSeatsAssignSeat.js";
export { type CustomerSeatsClaimSeatError, customerSeatsClaimSeat } from "./customerSeatsClaimSeat.js";
export {
  type CustomerSeatsGetClaimInfoError,
  customerSeatsGetClaimInfo,
} from "./customerSeatsGetClaimInfo.js";
export { type CustomerSeatsListSeatsError, customerSeatsListSeats } from "./customerSeatsListSeats.js";
export {
  type CustomerSeatsResendInvitationError,
  customerSeatsResendInvitation,
} from "./customerSeatsResendInvitation.js";
export { type CustomerSeatsRevokeSeatError, customerSeatsRevokeSeat } from "./customerSeatsRevokeSeat.js";
export { type CustomerSessionsCreateError, customerSessionsCreate } from "./customerSessionsCreate.js";
export { type CustomersCreateError, customersCreate } from "./customersCreate.js";
export { type CustomersDeleteError, customersDelete } from "./customersDelete.js";
export { type CustomersDeleteExternalError, customersDeleteExternal } from "./customersDeleteExternal.js";
export { type CustomersExportError, customersExport } from "./customersExport.js";
export { type CustomersGetError, customersGet } from "./customersGet.js";
export { type CustomersGetExternalError, customersGetExternal } from "./customersGetExternal.js";
export { type CustomersGetStateError, customersGetState } from "./customersGetState.js";
export {
  type CustomersGetStateExternalError,
  customersGetStateExternal,
} from "./customersGetStateExternal.js";
export { type CustomersListError, customersList } from "./customersList.js";
export {
  type CustomersListPaymentMethodsError,
  customersListPaymentMethods,
} from "./customersListPaymentMethods.js";
export {
  type CustomersListPaymentMethodsExternalError,
  customersListPaymentMethodsExternal,
} from "./customersListPaymentMethodsExternal.js";
export { type CustomersMembersCreateError, customersMembersCreate } from "./customersMembersCreate.js";
export {
  type CustomersMembersCreateExternalError,
  customersMembersCreateExternal,
} from "./customersMembersCreateExternal.js";
export { type CustomersMembersDeleteError, customersMembersDelete } from "./customersMembersDelete.js";
export {
  type CustomersMembersDeleteExternalError,
  customersMembersDeleteExternal,
} from "./customersMembersDeleteExternal.js";
export { type CustomersMembersGetError, customersMembersGet } from "./customersMembersGet.js";
export {
  type CustomersMembersGetExternalError,
  customersMembersGetExternal,
} from "./customersMembersGetExternal.js";
export { type CustomersMembersListError, customersMembersList } from "./customersMembersList.js";
export {
  type CustomersMembersListExternalError,
  customersMembersListExternal,
} from "./customersMembersListExternal.js";
export { type CustomersMembersUpdateError, customersMembersUpdate } from "./customersMembersUpdate.js";
export {
  type CustomersMembersUpdateExternalError,
  customersMembersUpdateExternal,
} from "./customersMembersUpdateExternal.js";
export { type CustomersUpdateError, customersUpdate } from "./customersUpdate.js";
export { type CustomersUpdateExternalError, customersUpdateExternal } from "./customersUpdateExternal.js";
export { type CustomFieldsCreateError, customFieldsCreate } from "./customFieldsCreate.js";
export { type CustomFieldsDeleteError, customFieldsDelete } from "./customFieldsDelete.js";
export { type CustomFieldsGetError, customFieldsGet } from "./customFieldsGet.js";
export { type CustomFieldsListError, customFieldsList } from "./customFieldsList.js";
export { type CustomFieldsUpdateError, customFieldsUpdate } from "./customFieldsUpdate.js";
export { type DiscountsCreateError, discountsCreate } from "./discountsCreate.js";
export { type DiscountsDeleteError, discountsDelete } from "./discountsDelete.js";
export { type DiscountsGetError, discountsGet } from "./discountsGet.js";
export { type DiscountsListError, discountsList } from "./discountsList.js";
export { type DiscountsUpdateError, discountsUpdate } from "./discountsUpdate.js";
export { type DisputesAcceptError, disputesAccept } from "./disputesAccept.js";
export { type DisputesGetError, disputesGet } from "./disputesGet.js";
export { type DisputesListError, disputesList } from "./disputesList.js";
export { type EventsGetError, eventsGet } from "./eventsGet.js";
export { type EventsIngestError, eventsIngest } from "./eventsIngest.js";
export { type EventsListError, eventsList } from "./eventsList.js";
export { type EventsListNamesError, eventsListNames } from "./eventsListNames.js";
export { type EventTypesListError, eventTypesList } from "./eventTypesList.js";
export { type EventTypesUpdateError, eventTypesUpdate } from "./eventTypesUpdate.js";
export { type FilesCreateError, filesCreate } from "./filesCreate.js";
export { type FilesDeleteError, filesDelete } from "./filesDelete.js";
export { type FilesListError, filesList } from "./filesList.js";
export { type FilesUpdateError, filesUpdate } from "./filesUpdate.js";
export { type FilesUploadedError, filesUploaded } from "./filesUploaded.js";
export { type LicenseKeysActivateError, licenseKeysActivate } from "./licenseKeysActivate.js";
export { type LicenseKeysDeactivateError, licenseKeysDeactivate } from "./licenseKeysDeactivate.js";
export { type LicenseKeysGetError, licenseKeysGet } from "./licenseKeysGet.js";
export { type LicenseKeysGetActivationError, licenseKeysGetActivation } from "./licenseKeysGetActivation.js";
export { type LicenseKeysListError, licenseKeysList } from "./licenseKeysList.js";
export { type LicenseKeysRotateError, licenseKeysRotate } from "./licenseKeysRotate.js";
export { type LicenseKeysUpdateError, licenseKeysUpdate } from "./licenseKeysUpdate.js";
export { type LicenseKeysValidateError, licenseKeysValidate } from "./licenseKeysValidate.js";
export { type MembersListMembersError, membersListMembers } from "./membersListMembers.js";
export { type MetersCreateError, metersCreate } from "./metersCreate.js";
export { type MetersGetError, metersGet } from "./metersGet.js";
export { type MetersListError, metersList } from "./metersList.js";
export { type MetersQuantitiesError, metersQuantities } from "./metersQuantities.js";
export { type MetersUpdateError, metersUpdate } from "./metersUpdate.js";
export { type MetricsCreateDashboardError, metricsCreateDashboard } from "./metricsCreateDashboard.js";
export { type MetricsDeleteDashboardError, metricsDeleteDashboard } from "./metricsDeleteDashboard.js";
export { type MetricsExportError, metricsExport } from "./metricsExport.js";
export { type MetricsGetError, metricsGet } from "./metricsGet.js";
export { type MetricsGetDashboardError, metricsGetDashboard } from "./metricsGetDashboard.js";
export { type MetricsLimitsError, metricsLimits } from "./metricsLimits.js";
export { type MetricsListDashboardsError, metricsListDashboards } from "./metricsListDashboards.js";
export { type MetricsUpdateDashboardError, metricsUpdateDashboard } from "./metricsUpdateDashboard.js";
export { type Oauth2AuthorizeError, oauth2Authorize } from "./oauth2Authorize.js";
export { type Oauth2ClientsCreateError, oauth2ClientsCreate } from "./oauth2ClientsCreate.js";
export { type Oauth2ClientsDeleteError, oauth2ClientsDelete } from "./oauth2ClientsDelete.js";
export { type Oauth2ClientsGetError, oauth2ClientsGet } from "./oauth2ClientsGet.js";
export { type Oauth2ClientsUpdateError, oauth2ClientsUpdate } from "./oauth2ClientsUpdate.js";
export { type Oauth2IntrospectError, oauth2Introspect } from "./oauth2Introspect.js";
export { type Oauth2RevokeError, oauth2Revoke } from "./oauth2Revoke.js";
export { type Oauth2TokenError, oauth2Token } from "./oauth2Token.js";
export { type Oauth2UserinfoError, oauth2Userinfo } from "./oauth2Userinfo.js";
export { type OrdersCreateError, ordersCreate } from "./ordersCreate.js";
export { type OrdersExportError, ordersExport } from "./ordersExport.js";
export { type OrdersFinalizeError, ordersFinalize } from "./ordersFinalize.js";
export { type OrdersGenerateInvoiceError, ordersGenerateInvoice } from "./ordersGenerateInvoice.js";
export { type OrdersGetError, ordersGet } from "./ordersGet.js";
export { type OrdersInvoiceError, ordersInvoice } from "./ordersInvoice.js";
export { type OrdersListError, ordersList } from "./ordersList.js";
export { type OrdersReceiptError, ordersReceipt } from "./ordersReceipt.js";
export { type OrdersUpdateError, ordersUpdate } from "./ordersUpdate.js";
export { type OrganizationsCreateError, organizationsCreate } from "./organizationsCreate.js";
export { type OrganizationsGetError, organizationsGet } from "./organizationsGet.js";
export {
  type OrganizationsListOrganizationsError,
  organizationsListOrganizations,
} from "./organizationsListOrganizations.js";
export { type OrganizationsUpdateError, organizationsUpdate } from "./organizationsUpdate.js";
export { type PaymentsGetError, paymentsGet } from "./paymentsGet.js";
export { type PaymentsListError, paymentsList } from "./paymentsList.js";
export { type ProductsCreateError, productsCreate } from "./productsCreate.js";
export { type ProductsDeleteError, productsDelete } from "./productsDelete.js";
export { type ProductsGetError, productsGet } from "./productsGet.js";
export { type ProductsListError, productsList } from "./productsList.js";
export { type ProductsUpdateError, productsUpdate } from "./productsUpdate.js";
export { type ProductsUpdateBenefitsError, productsUpdateBenefits } from "./productsUpdateBenefits.js";
export { type RefundsCreateError, refundsCreate } from "./refundsCreate.js";
export { type RefundsListError, refundsList } from "./refundsList.js";
export { type SubscriptionsCreateError, subscriptionsCreate } from "./subscriptionsCreate.js";
export { type SubscriptionsExportError, subscriptionsExport } from "./subscriptionsExport.js";
export { type SubscriptionsGetError, subscriptionsGet } from "./subscriptionsGet.js";
export { type SubscriptionsListError, subscriptionsList } from "./subscriptionsList.js";
export { type SubscriptionsRevokeError, subscriptionsRevoke } from "./subscriptionsRevoke.js";
export { type SubscriptionsUpdateError, subscriptionsUpdate } from "./subscriptionsUpdate.js";
export {
  type WebhooksCreateWebhookEndpointError,
  webhooksCreateWebhookEndpoint,
} from "./webhooksCreateWebhookEndpoint.js";
export {
  type WebhooksDeleteWebhookEndpointError,
  webhooksDeleteWebhookEndpoint,
} from "./webhooksDeleteWebhookEndpoint.js";
export {
  type WebhooksGetWebhookEndpointError,
  webhooksGetWebhookEndpoint,
} from "./webhooksGetWebhookEndpoint.js";
export {
  type WebhooksListWebhookDeliveriesError,
  webhooksListWebhookDeliveries,
} from "./webhooksListWebhookDeliveries.js";
export {
  type WebhooksListWebhookEndpointsError,
  webhooksListWebhookEndpoints,
} from "./webhooksListWebhookEndpoints.js";
export {
  type WebhooksRedeliverWebhookEventError,
  webhooksRedeliverWebhookEvent,
} from "./webhooksRedeliverWebhookEvent.js";
export {
  type WebhooksResetWebhookEndpointSecretError,
  webhooksResetWebhookEndpointSecret,
} from "./webhooksResetWebhookEndpointSecret.js";
export {
  type WebhooksUpdateWebhookEndpointError,
  webhooksUpdateWebhookEndpoint,
} from "./webhooksUpdateWebhookEndpoint.js";
