import type { MockFault } from "../faults/MockFault.js";
import { given } from "../kit/fields.js";
import { literal, oneOf } from "../read/literal.js";
import { map } from "../read/map.js";
import { number } from "../read/number.js";
import { anything, fail, mapped, ok, type Reader } from "../read/Outcome.js";
import { closed, isJsonObject, optional } from "../read/object.js";
import { text } from "../read/text.js";

const body: Reader<string | object> = (input, loc) =>
  typeof input === "string" || isJsonObject(input) || Array.isArray(input)
    ? ok(input)
    : fail("fault_body", loc, "Input should be a string, an object or a list", input);

const retryAfter: Reader<string | number> = (input, loc) =>
  typeof input === "string" || typeof input === "number"
    ? ok(input)
    : fail("fault_retry_after", loc, "Input should be a number of seconds or a string", input);

const fields = closed({
  status: optional(number()),
  retry_after: optional(retryAfter),
  headers: optional(map(text())),
  body: optional(body),
  content_type: optional(text()),
  delay_ms: optional(number({ ge: 0 })),
  body_delay_ms: optional(number({ ge: 0 })),
  cut: optional(oneOf(["before", "headers", "body"])),
  broken_json: optional(literal(true)),
  times: optional(number({ gt: 0 })),
  when: optional(closed({ method: optional(text()), path: optional(text()) })),
});

/** A fault in JSON: as `MockFault` has it, in snake_case, and with words in place of a function. */
export const faultBody: Reader<MockFault> = mapped(fields, ({ when, ...fault }) =>
  given({
    status: fault.status,
    retryAfter: fault.retry_after,
    headers: fault.headers,
    body: fault.body,
    contentType: fault.content_type,
    delayMs: fault.delay_ms,
    bodyDelayMs: fault.body_delay_ms,
    cut: fault.cut,
    brokenJson: fault.broken_json,
    times: fault.times,
    when: when === undefined ? undefined : struck(when.method, when.path),
  }),
);

/** Whether a request is meant: by its method, and by its path or, before a `*`, its beginning. */
function struck(method: string | undefined, path: string | undefined): NonNullable<MockFault["when"]> {
  return (request) => {
    if (method !== undefined && request.method !== method.toUpperCase()) return false;
    if (path === undefined) return true;
    return path.endsWith("*") ? request.path.startsWith(path.slice(0, -1)) : request.path === path;
  };
}

/** An event in JSON: its type, and whatever else it has. */
export const eventBody: Reader<{ readonly type: string }> = (input, loc) => {
  const outcome = closed({
    type: { read: text({ min: 1 }), required: true },
    timestamp: optional(text()),
    data: optional(anything),
  })(input, loc);
  return outcome.ok ? ok(given(outcome.value) as { readonly type: string }) : outcome;
};
