import type { CustomerCustomerMeter, CustomerWallet, DownloadableRead } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { presentStateMeter } from "../customers/presentState.js";
import { presentDownload } from "../engine/files.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { contains, type PortalResource, pageOf, portalResource } from "../http/resource.js";
import { only } from "../kit/fields.js";
import type { FileRecord } from "../store/files.js";
import type { WalletRecord } from "../store/portal.js";
import type { BenefitGrantRecord, CustomerMeterRecord } from "../store/records.js";

/** Money that the customer has with its organization. */
const ownWallets: PortalResource<WalletRecord, CustomerWallet> = portalResource({
  rows: (store) => store.wallets,
  visible: ({ store, subject }) => store.wallets.where((row) => row.customer_id === subject.customer.id),
  present: (_, row) => row,
});

/** What a customer uses, in the portal. */
const ownMeters: PortalResource<CustomerMeterRecord, CustomerCustomerMeter> = portalResource({
  rows: (store) => store.customerMeters,
  visible,
  present,
  filters: { query: contains((row, store) => store.meters.get(row.meter_id)?.name) },
  sorting: { meter_name: (row, store) => store.meters.get(row.meter_id)?.name ?? null },
});

/** What a customer has beside what it bought. */
export const portalHandlers: HandlersOf<
  "customerPortalDownloadables" | "customerPortalWallets" | "customerPortalCustomerMeters"
> = {
  customerPortalDownloadablesList: (call, { query }) => {
    const found = downloadables(call).filter(
      ({ grant }) => query.benefit_id?.includes(grant.benefit_id) ?? true,
    );
    return pageOf(call, found, query, ({ grant, file }) => presentDownloadable(call, grant, file));
  },
  customerPortalWalletsList: ownWallets.list(),
  customerPortalWalletsGet: ownWallets.get(),
  customerPortalCustomerMetersList: ownMeters.list(),
  customerPortalCustomerMetersGet: ownMeters.get(),
};

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

/** The meters that matter to the customer: those it pays for, and those that it got credits of. */
function visible({ store, subject: { customer } }: PortalCall): readonly CustomerMeterRecord[] {
  function own(row: { readonly customer_id: string }): boolean {
    return row.customer_id === customer.id;
  }

  const subscribed = store.subscriptions
    .where((row) => own(row) && (row.status === "active" || row.status === "trialing"))
    .flatMap((row) => row.meters.map(({ meter_id }) => meter_id));
  const credited = store.benefitGrants
    .where((row) => own(row) && row.granted_at !== null && row.revoked_at === null)
    .flatMap((row) => {
      const benefit = store.benefits.get(row.benefit_id);
      return benefit?.type === "meter_credit" ? benefit.properties.meter_id : [];
    });
  const ids = new Set([...subscribed, ...credited]);
  return store.customerMeters.where(
    (row) => own(row) && ids.has(row.meter_id) && store.meters.get(row.meter_id)?.archived_at === null,
  );
}

function present({ store }: Backend, row: CustomerMeterRecord): CustomerCustomerMeter {
  const meter = only(store.meters.need(row.meter_id), FIELDS.CustomerSubscriptionMeterMeter);
  return { ...presentStateMeter(row), customer_id: row.customer_id, meter };
}
