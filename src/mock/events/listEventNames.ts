import type { Call } from "../http/Route.js";
import { sorted } from "../kit/sorted.js";
import { wireTimestamp } from "../kit/timestamp.js";
import { customerFilter } from "./customerFilter.js";
import { visibleEvents } from "./visibleEvents.js";

interface NameFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly customerIds: readonly string[] | undefined;
  readonly externalCustomerIds: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
  readonly query: string | null;
  readonly sorting: readonly string[];
}

interface EventName {
  readonly name: string;
  readonly label: string;
  readonly source: "user";
  readonly occurrences: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

/** The names that events have, with how often and when they were seen. */
export function listEventNames(call: Call, filters: NameFilters): readonly EventName[] {
  const { organizationIds, sources, query, sorting } = filters;
  const isOfCustomer = customerFilter(call, filters);
  const found = new Map<string, EventName>();
  for (const event of visibleEvents(call).keys()) {
    const { name, source, timestamp } = event;
    const isWanted =
      (organizationIds?.includes(event.organization_id) ?? true) &&
      (sources?.includes(source) ?? true) &&
      (query === null || name.toLowerCase().includes(query.toLowerCase())) &&
      isOfCustomer(event);
    if (!isWanted) continue;
    const before = found.get(name);
    const seen = [timestamp, before?.first_seen ?? timestamp, before?.last_seen ?? timestamp].sort();
    found.set(name, {
      name,
      label: name,
      source,
      occurrences: (before?.occurrences ?? 0) + 1,
      first_seen: seen[0] ?? timestamp,
      last_seen: seen[2] ?? timestamp,
    });
  }
  return sorted([...found.values()], sorting, sortKey).map((row) => ({
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
