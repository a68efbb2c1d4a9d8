import type { Call } from "../http/Route.js";
import { sorted } from "../kit/sorted.js";
import { wireTimestamp } from "../kit/timestamp.js";
import { customerFilter } from "./customerFilter.js";
import { type SeenName, seenNames } from "./seenNames.js";
import { visibleEvents } from "./visibleEvents.js";

interface NameFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly customerIds: readonly string[] | undefined;
  readonly externalCustomerIds: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
  readonly query: string | null;
  readonly sorting: readonly string[];
}

type EventName = SeenName & { readonly label: string };

/** The names that events have, with how often and when they were seen. */
export function listEventNames(call: Call, filters: NameFilters): readonly EventName[] {
  const { organizationIds, sources, query, sorting } = filters;
  const isOfCustomer = customerFilter(call, filters);
  const found = [...visibleEvents(call).keys()].filter(
    (event) =>
      (organizationIds?.includes(event.organization_id) ?? true) &&
      (sources?.includes(event.source) ?? true) &&
      (query === null || event.name.toLowerCase().includes(query.toLowerCase())) &&
      isOfCustomer(event),
  );
  const names = seenNames(found).map((row) => ({ ...row, label: row.name }));
  return sorted(names, sorting, sortKey).map((row) => ({
    ...row,
    first_seen: wireTimestamp(row.first_seen),
    last_seen: wireTimestamp(row.last_seen),
  }));
}

function sortKey(row: EventName, field: string): string | number {
  if (field === "name") return row.name;
  if (field === "occurrences") return row.occurrences;
  return field === "first_seen" ? row.first_seen : row.last_seen;
}
