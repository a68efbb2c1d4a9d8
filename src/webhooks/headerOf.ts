import type { WebhookHeaders } from "./WebhookOptions.js";

/** The value of the header `webhook-` and a name; empty where there is none. */
export const headerOf = (headers: WebhookHeaders, name: string): string =>
  [...(Symbol.iterator in headers ? headers : Object.entries(headers))]
    .flatMap(([key, value]) => (key.toLowerCase() === `webhook-${name}` ? value : []))
    .join(" ");
