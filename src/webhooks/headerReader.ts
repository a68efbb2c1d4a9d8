import type { WebhookHeaders } from "./WebhookOptions.js";

/**
 * Reads headers once. The function it gives finds one by its name in lower case; empty where there
 * is none.
 */
export function headerReader(headers: WebhookHeaders): (name: string) => string {
  const entries = [...(Symbol.iterator in headers ? headers : Object.entries(headers))];
  return (name) => entries.flatMap(([key, value]) => (key.toLowerCase() === name ? value : [])).join(" ");
}
