import type { DownloadableRead } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { openCustomerSession } from "../customerSessions/openCustomerSession.js";
import { presentDownload } from "../engine/presentFile.js";
import { classError, notPermitted, resourceNotFound } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { json, noContent } from "../http/Reply.js";
import { refuse } from "../http/refuse.js";
import { pageOf } from "../http/resource.js";
import { periodLater } from "../kit/periodLater.js";
import { sorted } from "../kit/sorted.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { newCard } from "../paymentMethods/newCard.js";
import { billingOf } from "../portal/billingOf.js";
import type { FileRecord } from "../store/files.js";
import type { EmailUpdateRecord, WalletRecord } from "../store/portal.js";
import type { BenefitGrantRecord } from "../store/records.js";

/** What a customer does for itself in the portal. */
export const portalHandlers: Handlers<
  | "customerPortalCustomersRequestEmailUpdate"
  | "customerPortalCustomersCheckEmailUpdate"
  | "customerPortalCustomersVerifyEmailUpdate"
  | "customerPortalCustomersAddPaymentMethod"
  | "customerPortalCustomersConfirmPaymentMethod"
  | "customerPortalCustomersDeletePaymentMethod"
  | "customerPortalDownloadablesList"
  | "customerPortalWalletsList"
  | "customerPortalWalletsGet"
> = {
  customerPortalCustomersRequestEmailUpdate: (call, { body }) => {
    requestEmailUpdate(call, body.email);
    return json(null, 202);
  },
  customerPortalCustomersCheckEmailUpdate: (call, { query }) => {
    findEmailUpdate(call, query.token);
    return noContent();
  },
  customerPortalCustomersVerifyEmailUpdate: (call, { body }) => {
    const { id, customer_id, email } = findEmailUpdate(call, body.token);
    const customer = call.store.customers.get(customer_id);
    if (customer === undefined) throw resourceNotFound();
    call.store.emailUpdates.delete(id);
    const changed = { ...customer, email, email_verified: true, modified_at: call.now() };
    return { token: openCustomerSession(call, call.store.customers.put(changed)).token };
  },
  customerPortalCustomersAddPaymentMethod: (call, { body }) => {
    const customer = billingOf(call);
    const row = call.store.paymentMethods.put(newCard(call, customer.id));
    if (body.set_default) call.store.customers.put({ ...customer, default_payment_method_id: row.id });
    return { status: "succeeded", payment_method: row };
  },
  customerPortalCustomersConfirmPaymentMethod: (call, { body }) => {
    billingOf(call);
    throw refuse("setup_intent_id", "Invalid setup_intent_id.", body.setup_intent_id, { type: "invalid" });
  },
  customerPortalCustomersDeletePaymentMethod: (call, { path }) => {
    const customer = billingOf(call);
    const row = call.store.paymentMethods.get(path.id);
    if (row?.customer_id !== customer.id) throw resourceNotFound();
    call.store.paymentMethods.delete(row.id);
    if (customer.default_payment_method_id === row.id) {
      call.store.customers.put({ ...customer, default_payment_method_id: null });
    }
    return noContent();
  },
  customerPortalDownloadablesList: (call, { query }) => {
    const found = downloadables(call).filter(
      ({ grant }) => query.benefit_id?.includes(grant.benefit_id) ?? true,
    );
    return pageOf(call, found, query, ({ grant, file }) => presentDownloadable(call, grant, file));
  },
  customerPortalWalletsList: (call, { query }) => {
    const rows = sorted(walletsOf(call), query.sorting, (row, field) =>
      field === "balance" ? row.balance : row.created_at,
    );
    return pageOf(call, rows, query, (row) => row);
  },
  customerPortalWalletsGet: (call, { path }) => {
    const found = walletsOf(call).find(({ id }) => id === path.id);
    if (found === undefined) throw resourceNotFound();
    return found;
  },
};

function requestEmailUpdate(call: PortalCall, email: string): void {
  const { store, uuid, now } = call;
  const customer = billingOf(call);
  const { customer_portal_settings: allowed } = organizationOf(call, customer.organization_id);
  if (!allowed.customer?.allow_email_change) {
    throw notPermitted("Email changes are not enabled for this organization.");
  }
  if (email.toLowerCase() === customer.email?.toLowerCase()) {
    throw refuse("email", "New email is the same as your current email.", email);
  }
  const token = `polar_cev_${uuid().replaceAll("-", "")}`;
  const expires_at = periodLater(now(), "hour", 1);
  store.emailUpdates.put({ id: uuid(), customer_id: customer.id, email, token, expires_at });
  store.mails.put({ id: uuid(), kind: "email_update", to: email, token });
}

function findEmailUpdate({ store, now }: Backend, token: string): EmailUpdateRecord {
  const found = store.emailUpdates.find((row) => row.token === token && row.expires_at > now());
  if (found !== undefined) return found;
  throw classError(401, "InvalidCustomerEmailUpdate", "This email update request is invalid or has expired.");
}

function walletsOf({ store, subject }: PortalCall): readonly WalletRecord[] {
  return store.wallets.where(({ customer_id }) => customer_id === subject.customer.id);
}

interface Downloadable {
  readonly grant: BenefitGrantRecord;
  readonly file: FileRecord;
}

/** The files that the customer's benefits hold, but for those that were archived. */
function downloadables({ store, subject }: PortalCall): readonly Downloadable[] {
  const grants = store.benefitGrants.where(
    (row) => row.customer_id === subject.customer.id && row.granted_at !== null,
  );
  return grants.flatMap((grant) => {
    const benefit = store.benefits.get(grant.benefit_id);
    if (benefit?.type !== "downloadables") return [];
    const { files, archived } = benefit.properties;
    return store.files
      .all(files)
      .filter((file) => file.deleted_at === null && file.stored !== null && archived[file.id] !== true)
      .map((file) => ({ grant, file }));
  });
}

function presentDownloadable(
  call: PortalCall,
  grant: BenefitGrantRecord,
  file: FileRecord,
): DownloadableRead {
  const { store, uuid } = call;
  const { customer_id, benefit_id } = grant;
  const known = store.downloadables.find(
    (row) => row.customer_id === customer_id && row.benefit_id === benefit_id && row.file_id === file.id,
  );
  const row = known ?? store.downloadables.put({ id: uuid(), customer_id, benefit_id, file_id: file.id });
  return { id: row.id, benefit_id, file: presentDownload(call, file) };
}
