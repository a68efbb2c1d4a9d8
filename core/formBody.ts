import type { Encoded, Input, Settings } from "./EndpointDefinition.js";
import { query } from "./query.js";

/** Sends the request as a form, which is written as a query is. */
export const formBody = (input: Input, settings: Settings): Encoded => ({
  body: `${query(input, settings).query}`.slice(1),
  headers: { "content-type": "application/x-www-form-urlencoded" },
});
