import { wireTimestamp, wireTimestampOrNull } from "./timestamp.js";

interface Stamped {
  readonly created_at: string;
  readonly modified_at: string | null;
}

/** When a row was made and changed, as the API writes it. */
export function stamps(row: Stamped): Stamped {
  return {
    created_at: wireTimestamp(row.created_at),
    modified_at: wireTimestampOrNull(row.modified_at),
  };
}
