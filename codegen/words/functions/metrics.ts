import type { Words } from "../Words.js";

const SPAN =
  "`HTTPValidationError`: the interval is too short for the span (see `metricsLimits`), the end lies before the start, a metric does not exist, or a field is wrong.";
const UNITS = "Money is in US cents, percentages are fractions (0.25 is 25 %); a metric's `type` says which.";
const NOT_FOUND = "`ResourceNotFound`: the token reaches no such dashboard.";
const DASHBOARD_ID = "`HTTPValidationError`: the ID is no UUID.";

/** Key figures, and the dashboards that arrange them. */
export const metrics: Words["functions"] = {
  metricsGet: {
    about:
      "Gets key figures such as revenue, subscriptions and churn over a span of days, period by period and in total.",
    more: `${UNITS} Name the \`metrics\` you need: the answer is faster, and holds only those. Figures can be a minute old; both days count, in \`timezone\`. ${SPAN}`,
  },
  metricsExport: {
    about: "Exports key figures as one CSV text, a header and a row per period.",
    more: `${UNITS} The columns carry display names, which may change; \`metricsGet\` gives typed figures, and the totals. ${SPAN}`,
  },
  metricsLimits: {
    about: "Gets how far back key figures go, and how many days fit each interval.",
    more: "The same for everyone, so ask once.",
  },
  metricsListDashboards: {
    about: "Lists all metric dashboards that the token reaches.",
    more: "There are no pages. `HTTPValidationError`: an organization ID is no UUID.",
  },
  metricsCreateDashboard: {
    about: "Creates a metric dashboard and returns it.",
    more: "A dashboard is a named list of metrics; the figures themselves come from `metricsGet`. Sent twice, it makes two. `HTTPValidationError`: an `organizationId` that is missing or, with an organization access token, given, or a field is wrong; the names of metrics are not checked here.",
  },
  metricsGetDashboard: {
    about: "Gets a metric dashboard by its ID.",
    more: `It holds the names of metrics, not figures: give them to \`metricsGet\`. ${NOT_FOUND} ${DASHBOARD_ID}`,
  },
  metricsUpdateDashboard: {
    about: "Changes the name or the metrics of a dashboard, and returns it.",
    more: `Fields left out stay as they are; \`metrics\` replaces the whole list. ${NOT_FOUND} \`HTTPValidationError\`: the ID is no UUID, or a field is wrong.`,
  },
  metricsDeleteDashboard: {
    about: "Deletes a metric dashboard for good. Nothing comes back.",
    more: `No figures are lost. \`ResourceNotFound\`: the token reaches no such dashboard, or it was deleted before, so a second call does no harm. ${DASHBOARD_ID}`,
  },
};
