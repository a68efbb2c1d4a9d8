import type { Call } from "../http/Handler.js";
import { csvRow } from "../kit/csv.js";
import type { CustomerRecord } from "../store/records.js";
import { visibleCustomers } from "./findCustomer.js";

const COLUMNS: readonly string[] = [
  "ID",
  "External ID",
  "Created At",
  "Email",
  "Name",
  "Tax ID",
  "Billing Address Line 1",
  "Billing Address Line 2",
  "Billing Address City",
  "Billing Address State",
  "Billing Address Zip",
  "Billing Address Country",
  "Metadata",
];

/** All customers as a CSV text, spelled as the server's Python spells its values. */
export function exportCustomers(call: Call, organizationIds: readonly string[] | undefined): string {
  const rows = visibleCustomers(call)
    .filter((customer) => organizationIds?.includes(customer.organization_id) ?? true)
    .map((customer) => csvRow(cells(customer)));
  return csvRow(COLUMNS) + rows.join("");
}

function cells(customer: CustomerRecord): readonly (string | null)[] {
  const { billing_address: address, tax_id, metadata } = customer;
  return [
    customer.id,
    customer.external_id,
    customer.created_at.replace(/(?:\.000000)?Z$/, "+00:00"),
    customer.email,
    customer.name,
    tax_id === null ? null : `('${tax_id[0]}', <TaxIDFormat.${tax_id[1]}: '${tax_id[1]}'>)`,
    address?.line1 ?? null,
    address?.line2 ?? null,
    address?.city ?? null,
    address?.state ?? null,
    address?.postal_code ?? null,
    address?.country ?? null,
    Object.keys(metadata).length === 0 ? null : pythonJson(metadata),
  ];
}

/** JSON with a space after each comma and colon, in ASCII. */
function pythonJson(map: object): string {
  const pairs = Object.entries(map).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{${pairs.join(", ")}}`.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
