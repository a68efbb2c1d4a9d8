/** Metrics that belong together, by their names. */
export interface DashboardRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly deleted_at: string | null;
  readonly organization_id: string;
  readonly name: string;
  readonly metrics: readonly string[];
}
