import type { MetricDashboardSchema } from "../api/answers.js";
import type { Handlers } from "../http/Handler.js";
import { type Resource, resource } from "../http/resource.js";
import { targetOrganization } from "../http/targetOrganization.js";
import { changed } from "../kit/changed.js";
import type { DashboardRecord } from "../store/dashboards.js";

/** Which metrics somebody looks at together. */
const dashboards: Resource<DashboardRecord, MetricDashboardSchema> = resource({
  rows: (store) => store.dashboards,
  organizationOf: (row) => row.organization_id,
  present: (_, { deleted_at: _deleted, ...row }) => row,
  order: ["created_at"],
});

export const dashboardHandlers: Handlers<
  | "metricsListDashboards"
  | "metricsCreateDashboard"
  | "metricsGetDashboard"
  | "metricsUpdateDashboard"
  | "metricsDeleteDashboard"
> = {
  metricsListDashboards: (call, { query }) =>
    dashboards.matching(call, query).map(({ deleted_at: _, ...row }) => row),
  metricsCreateDashboard: (call, { body }) =>
    dashboards.put(call, {
      id: call.uuid(),
      created_at: call.now(),
      modified_at: null,
      deleted_at: null,
      organization_id: targetOrganization(call, body.organization_id ?? null),
      name: body.name,
      metrics: body.metrics ?? [],
    }),
  metricsGetDashboard: dashboards.get(),
  metricsUpdateDashboard: (call, { path, body }) => {
    const row = dashboards.find(call, path.id);
    const changes = { name: body.name ?? row.name, metrics: body.metrics ?? row.metrics };
    // The answer tells when it was last changed before.
    const { modified_at } = row;
    return { ...dashboards.put(call, changed(row, changes, call.now())), modified_at };
  },
  metricsDeleteDashboard: dashboards.remove(),
};
