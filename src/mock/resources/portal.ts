import type { CustomerWallet, DownloadableRead } from "../api/answers.js";
import { presentDownload } from "../engine/presentFile.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { type PortalResource, pageOf, portalResource } from "../http/resource.js";
import type { FileRecord } from "../store/files.js";
import type { WalletRecord } from "../store/portal.js";
import type { BenefitGrantRecord } from "../store/records.js";

/** Money that the customer has with its organization. */
const ownWallets: PortalResource<WalletRecord, CustomerWallet> = portalResource({
  rows: (store) => store.wallets,
  visible: ({ store, subject }) => store.wallets.where((row) => row.customer_id === subject.customer.id),
  present: (_, row) => row,
});

/** What a customer has beside what it bought. */
export const portalHandlers: HandlersOf<"customerPortalDownloadables" | "customerPortalWallets"> = {
  customerPortalDownloadablesList: (call, { query }) => {
    const found = downloadables(call).filter(
      ({ grant }) => query.benefit_id?.includes(grant.benefit_id) ?? true,
    );
    return pageOf(call, found, query, ({ grant, file }) => presentDownloadable(call, grant, file));
  },
  customerPortalWalletsList: ownWallets.list(),
  customerPortalWalletsGet: ownWallets.get(),
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
