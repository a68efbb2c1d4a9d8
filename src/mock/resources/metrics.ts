import type { MetricDashboardSchema, MetricPeriod, Metrics, MetricsTotals } from "../api/answers.js";
import { METRICS, type MetricSlug } from "../engine/metrics/metrics.js";
import { LIMITS, type Period, periodsOf, tooManyPeriods } from "../engine/metrics/periods.js";
import type { Span } from "../engine/metrics/Span.js";
import { salesOf } from "../engine/metrics/sales.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import type { Call, HandlersOf, InputOf } from "../http/Handler.js";
import { csv } from "../http/Reply.js";
import { newRow, type Resource, resource } from "../http/resource.js";
import { csvRow } from "../kit/csv.js";
import { changed, filled } from "../kit/fields.js";
import { localTime } from "../kit/time.js";
import type { DashboardRecord } from "../store/dashboards.js";

const DAY = 24 * 60 * 60 * 1000;

/** Which metrics somebody looks at together. */
const dashboards: Resource<DashboardRecord, MetricDashboardSchema> = resource({
  rows: (store) => store.dashboards,
  present: (_, { deleted_at: _deleted, ...row }) => row,
  order: ["created_at"],
});

/** Key figures, made of what happened in the mock, and dashboards of them. */
export const metricHandlers: HandlersOf<"metrics"> = {
  metricsListDashboards: (call, { query }) =>
    dashboards.matching(call, query).map(({ deleted_at: _, ...row }) => row),
  metricsCreateDashboard: (call, { body }) => {
    const { name, metrics } = body;
    return dashboards.put(call, { ...newRow(call, body), deleted_at: null, name, metrics: metrics ?? [] });
  },
  metricsGetDashboard: dashboards.get(),
  metricsUpdateDashboard: (call, { path, body }) => {
    const row = dashboards.find(call, path.id);
    const next = changed(row, filled(body, "name", "metrics"), call.now());
    // The answer tells when it was last changed before.
    return { ...dashboards.put(call, next), modified_at: row.modified_at };
  },
  metricsDeleteDashboard: dashboards.remove(),
  metricsLimits: () => LIMITS,
  metricsGet: (call, { query }) => {
    const { slugs, periods, whole } = figures(call, query);
    return {
      periods: periods.map((span): MetricPeriod => ({ timestamp: span.timestamp, ...measured(slugs, span) })),
      totals: totalsOf(slugs, whole, periods.at(-1)),
      metrics: descriptions(slugs),
    };
  },
  metricsExport: (call, { query }) => {
    const { slugs, periods } = figures(call, query);
    const rows = periods.map((span) => {
      const values = Object.values(measured(slugs, span)).map(String);
      return csvRow([localTime(span.timestamp, query.timezone), ...values]);
    });
    const header = csvRow(["Timestamp", ...slugs.map((slug) => METRICS[slug].display)]);
    return csv(header + rows.join(""), "polar-metrics.csv");
  },
};

type Query = InputOf<"metricsGet">["query"];

interface Figures {
  readonly slugs: readonly MetricSlug[];
  readonly periods: readonly (Span & Period)[];
  readonly whole: Span;
}

function figures(call: Call, query: Query): Figures {
  refuseSpan(query);
  const slugs = slugsOf(query.metrics);
  const sales = salesOf(call, query);
  const periods = periodsOf(query).map((period) => ({ ...period, sales }));
  const [start, end] = [periods[0]?.start ?? "", periods.at(-1)?.end ?? ""];
  return { slugs, periods, whole: { start, end, sales } };
}

function refuseSpan({ start_date, end_date, interval }: Query): void {
  const days = (Date.parse(end_date) - Date.parse(start_date)) / DAY;
  if (days >= 0 && days <= LIMITS.intervals[interval].max_days) return;
  throw tooManyPeriods([start_date, end_date, interval]);
}

/** The metrics that are asked for, in the order in which answers have them; all by default. */
function slugsOf(wanted: readonly string[] | undefined): readonly MetricSlug[] {
  const unknown = (wanted ?? []).filter((slug) => !Object.hasOwn(METRICS, slug));
  if (unknown.length > 0) {
    const msg = `Invalid metric slugs: ${unknown.join(", ")}`;
    const issue = { type: "value_error", loc: ["query", "metrics"], msg, input: unknown };
    throw polarRequestValidationError([issue]);
  }
  // The table has the metrics' names as its keys.
  const all = Object.keys(METRICS) as readonly MetricSlug[];
  return all.filter((slug) => wanted?.includes(slug) ?? true);
}

function measured(slugs: readonly MetricSlug[], span: Span): MetricsTotals {
  return Object.fromEntries(slugs.map((slug) => [slug, METRICS[slug].measure(span)]));
}

function totalsOf(slugs: readonly MetricSlug[], whole: Span, last: Span | undefined): MetricsTotals {
  const totals = slugs.map((slug) => {
    const { isState, measure } = METRICS[slug];
    return [slug, measure(isState && last !== undefined ? last : whole)] as const;
  });
  return Object.fromEntries(totals);
}

function descriptions(slugs: readonly MetricSlug[]): Metrics {
  const described = slugs.map((slug) => {
    const { display, type } = METRICS[slug];
    return [slug, { slug, display_name: display, type }] as const;
  });
  return Object.fromEntries(described);
}
