import type { Backend } from "../Backend.js";
import { printedRequest } from "../http/printable.js";
import { moneyText } from "../kit/currencies.js";
import type { MockPolar } from "../MockPolar.js";
import type { Store } from "../store/Store.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";

/** How many rows a table shows, the newest first. */
const SHOWN = 50;

/** A part of the page: a table of the newest of some things. */
interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Puts what is new into the page whenever something changes; one load after the other. */
const SCRIPT = `
const state = document.querySelector("#state");
let loading = false, again = false;
async function load() {
  if (loading) { again = true; return; }
  loading = true;
  try {
    const text = await (await fetch("/")).text();
    const next = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    const shown = document.querySelector("main");
    if (next && shown.innerHTML !== next.innerHTML) shown.replaceWith(next);
  } catch {}
  loading = false;
  if (again) { again = false; load(); }
}
const live = new EventSource("/_mock/live");
live.addEventListener("open", () => { state.textContent = "live"; load(); });
live.addEventListener("error", () => { state.textContent = "not connected"; });
live.addEventListener("change", load);
`;

/** The first page: what the mock has and what happened, live. */
export function overviewPage(mock: MockPolar, { store, organizationId }: Backend): Response {
  const body = html`<header><h1>polar-fn mock</h1><span id="state" role="status"></span></header>
<p class="quiet">Organization <code>${organizationId}</code> · <a href="/_mock/">control API</a></p>
<main>${sections(mock, store).map(sectionHtml)}</main>`;
  return page("polar-fn mock", body, { script: SCRIPT });
}

function sectionHtml({ title, columns, rows }: Section): Html {
  const newest = [...rows].reverse().slice(0, SHOWN);
  const heading = html`<h2>${title} <span>${rows.length}</span></h2>`;
  if (newest.length === 0) return heading;
  return html`${heading}<div class="scroll"><table aria-label="${title}">
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${newest.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

function sections(mock: MockPolar, store: Store): readonly Section[] {
  return [...sales(store), ...catalogue(store), ...happenings(mock, store)];
}

function sales(store: Store): readonly Section[] {
  return [
    {
      title: "Customers",
      columns: ["E-mail", "Name", "External ID", "Made"],
      rows: store.customers
        .where((row) => row.deleted_at === null)
        .map((row) => [row.email, row.name, row.external_id, time(row.created_at)]),
    },
    {
      title: "Orders",
      columns: ["Customer", "Product", "Total", "Status", "Made"],
      rows: store.orders
        .where(() => true)
        .map((row) => [
          customerText(store, row.customer_id),
          store.products.get(row.product_id)?.name ?? null,
          moneyText(row.subtotal_amount - row.discount_amount + row.tax_amount, row.currency),
          row.status,
          time(row.created_at),
        ]),
    },
    {
      title: "Subscriptions",
      columns: ["Customer", "Product", "Amount", "Status", "Period ends"],
      rows: store.subscriptions
        .where(() => true)
        .map((row) => [
          customerText(store, row.customer_id),
          store.products.get(row.product_id)?.name ?? null,
          `${moneyText(row.amount, row.currency)} / ${row.recurring_interval}`,
          row.status,
          time(row.current_period_end),
        ]),
    },
  ];
}

function catalogue(store: Store): readonly Section[] {
  return [
    {
      title: "Products",
      columns: ["Name", "Recurs", "ID"],
      rows: store.products
        .where((row) => row.deleted_at === null)
        .map((row) => [row.name, row.recurring_interval ?? "once", row.id]),
    },
  ];
}

function happenings(mock: MockPolar, store: Store): readonly Section[] {
  return [
    {
      title: "Events",
      columns: ["Name", "Source", "Customer", "At"],
      rows: store.events
        .where(() => true)
        .map((row) => [
          row.name,
          row.source,
          row.external_customer_id ?? customerText(store, row.customer_id),
          time(row.timestamp),
        ]),
    },
    {
      title: "Webhook deliveries",
      columns: ["Type", "Endpoint", "Status", "At"],
      rows: mock.deliveries.map((row) => [row.type, row.url, row.status ?? "no answer", time(row.at)]),
    },
    {
      title: "Requests",
      columns: ["Method", "Path", "Status", "At"],
      rows: mock.requests
        .map(printedRequest)
        .map((row) => [row.method, row.path, row.status, time(row.at.toISOString())]),
    },
  ];
}

function customerText(store: Store, id: string | null): string | null {
  const customer = store.customers.get(id);
  return customer?.email ?? customer?.name ?? id;
}

/** As in `2026-10-01 12:00:00`. */
function time(stored: string): string {
  return stored.slice(0, 19).replace("T", " ");
}
