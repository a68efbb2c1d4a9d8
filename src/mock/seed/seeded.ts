import { DATE_FIELDS } from "../api/dateFields.js";
import type { Backend } from "../Backend.js";
import { given } from "../kit/fields.js";
import { storedTimestamp } from "../kit/time.js";
import { uuid4 } from "../read/uuid.js";
import type { CustomerRecord } from "../store/records.js";
import type { Table } from "../store/Table.js";

/** What a seed may say of a row. */
type SeedOf<TRow> = { readonly [TName in keyof TRow]?: TRow[TName] | undefined };

/** A new row with what a seed says of it; what the row does not have is left out. */
export function seededRow<TRow extends { readonly id: string }>(blank: TRow, seed: SeedOf<TRow>): TRow {
  const said = Object.keys(blank).map((name) => [name, stored(name, Reflect.get(seed, name))]);
  const row: TRow = { ...blank, ...given(Object.fromEntries(said)) };
  const id = uuid4(row.id, []);
  if (!id.ok) throw new TypeError(`Not a UUID of version 4: ${row.id}`);
  return { ...row, id: id.value };
}

function stored(name: string, value: unknown): unknown {
  return typeof value === "string" && DATE_FIELDS.has(name) ? storedTimestamp(value) : value;
}

/** The customer that a seed names; seeding for nobody is a mistake in the test. */
export function seededCustomer({ store }: Backend, id: string | undefined): CustomerRecord {
  if (id === undefined) throw new TypeError("A seed of something that a customer has needs customer_id.");
  const customer = store.customers.get(id);
  if (customer === undefined) throw new Error(`The mock has no customer ${id} to seed for.`);
  return customer;
}

/** The ID, as long as the mock has such a thing. */
export function known(table: Pick<Table<{ readonly id: string }>, "get">, what: string, id: string): string {
  if (table.get(id) === undefined) throw new Error(`The mock has no ${what} ${id} to seed with.`);
  return id;
}
