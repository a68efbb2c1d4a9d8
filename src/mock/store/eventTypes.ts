/** The name of events that a sender made up, with how it is shown. */
export interface EventTypeRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly name: string;
  readonly label: string;
  readonly label_property_selector: string | null;
}
