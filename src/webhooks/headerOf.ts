import type { WebhookHeaders } from "./WebhookOptions.js";

/** The value of a header, whose name is given in lower case; empty where there is none. */
export function headerOf(headers: WebhookHeaders, name: string): string {
  return [...(Symbol.iterator in headers ? headers : Object.entries(headers))]
    .flatMap(([key, value]) => (key.toLowerCase() === name ? value : []))
    .join(" ");
}
