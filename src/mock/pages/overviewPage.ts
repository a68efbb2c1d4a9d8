import type { Backend } from "../Backend.js";
import { moneyText } from "../kit/currencies.js";
import type { MockPolar } from "../MockPolar.js";
import { printedRequest } from "../server/printable.js";
import type { Store } from "../store/Store.js";
import type { Table } from "../store/Table.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";

/** How many rows a table shows, the newest first. */
const SHOWN = 50;

/** A part of the page: a table of the newest of some things. */
interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** The newest of them, the newest first. */
  readonly rows: readonly Row[];
}

type Row = readonly (string | number | null)[];

/** The part for some things, which are in the order in which they came. */
function section<T>(
  title: string,
  columns: readonly string[],
  things: readonly T[],
  row: (thing: T) => Row,
): Section {
  return { title, columns, count: things.length, rows: things.slice(-SHOWN).reverse().map(row) };
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

function sectionHtml({ title, columns, count, rows }: Section): Html {
  const heading = html`<h2>${title} <span>${count}</span></h2>`;
  if (count === 0) return heading;
  return html`${heading}<div class="scroll"><table aria-label="${title}">
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

function sections(mock: MockPolar, store: Store): readonly Section[] {
  return [...sales(store), ...happenings(mock, store)];
}

function sales(store: Store): readonly Section[] {
  const customers = store.customers.where((row) => row.deleted_at === null);
  const products = store.products.where((row) => row.deleted_at === null);
  return [
    section("Customers", ["E-mail", "Name", "External ID", "Made"], customers, (row) => [
      ...[row.email, row.name, row.external_id, time(row.created_at)],
    ]),
    section("Orders", ["Customer", "Product", "Total", "Status", "Made"], all(store.orders), (row) => [
      ...[customerText(store, row.customer_id), store.products.get(row.product_id)?.name ?? null],
      moneyText(row.subtotal_amount - row.discount_amount + row.tax_amount, row.currency),
      ...[row.status, time(row.created_at)],
    ]),
    section(
      "Subscriptions",
      ["Customer", "Product", "Amount", "Status", "Period ends"],
      all(store.subscriptions),
      (row) => [
        ...[customerText(store, row.customer_id), store.products.get(row.product_id)?.name ?? null],
        `${moneyText(row.amount, row.currency)} / ${row.recurring_interval}`,
        ...[row.status, time(row.current_period_end)],
      ],
    ),
    section("Products", ["Name", "Recurs", "ID"], products, (row) => [
      ...[row.name, row.recurring_interval ?? "once", row.id],
    ]),
  ];
}

function happenings(mock: MockPolar, store: Store): readonly Section[] {
  return [
    section("Events", ["Name", "Source", "Customer", "At"], all(store.events), (row) => [
      ...[row.name, row.source, row.external_customer_id ?? customerText(store, row.customer_id)],
      time(row.timestamp),
    ]),
    section("Webhook deliveries", ["Type", "Endpoint", "Status", "At"], mock.deliveries, (row) => [
      ...[row.type, row.url, row.status ?? "no answer", time(row.at)],
    ]),
    section("Requests", ["Method", "Path", "Status", "At"], mock.requests, (request) => {
      const { method, path, status, at } = printedRequest(request);
      return [method, path, status, time(at.toISOString())];
    }),
  ];
}

function all<T extends { readonly id: string }>(table: Table<T>): readonly T[] {
  return table.where(() => true);
}

function customerText(store: Store, id: string | null): string | null {
  const customer = store.customers.get(id);
  return customer?.email ?? customer?.name ?? id;
}

/** As in `2026-10-01 12:00:00`. */
function time(stored: string): string {
  return stored.slice(0, 19).replace("T", " ");
}
