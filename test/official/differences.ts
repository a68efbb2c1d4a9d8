import type { Official } from "./observe.js";

/**
 * A difference between an official SDK and ours that is known, with the reason
 * why it is there. What is not in this table must not differ; what is in it
 * must still differ.
 */
export interface Difference {
  readonly official: Official | readonly Official[];
  /** What they do and what we do. */
  readonly what: string;
  readonly right: "we" | "they" | "either";
  readonly why: string;
  /** The title of the oddity in which it shows. In any example, if left out. */
  readonly in?: string | readonly string[];
  /** Which of our functions differ. Both, if left out. */
  readonly ours?: "full" | "lite";
  /** Each sight of it: the part, and what was there with them | with us. */
  readonly seen: readonly string[];
}

const REFUSED_UNSENT = ["requests: 1 | 0", 'outcome name: "ok" | "InvalidRequestError"'] as const;
const NOT_SENT_BY_FULL = ["requests: 1 | 0", 'outcome name: "ok" | "SDKValidationError"'] as const;
const NOT_SENT_BY_THEM = ["requests: 0 | 1", 'outcome name: "SDKValidationError" | "ok"'] as const;
const COLLECTION = 'path: "/v1/customers/" | nothing';

export const differences: readonly Difference[] = [
  // What is sent with every request.
  {
    official: "0.49.0",
    what: "it asks for the media type in Accept; we send what the platform sends, */*",
    right: "either",
    why: "An endpoint has one media type, so there is nothing to choose from; what comes instead is noticed when it is read.",
    seen: ['header accept: "application/json" | "*/*"', 'header accept: "text/csv" | "*/*"'],
  },
  {
    official: "0.49.0",
    what: "it sends an empty Cookie header",
    right: "we",
    why: "An empty Cookie says nothing and is a header that a browser forbids to set.",
    seen: ['header cookie: "" | nothing'],
  },
  {
    official: "0.49.0",
    what: "it names itself in User-Agent; we send the platform's unless `userAgent` is set",
    right: "either",
    why: "The name helps Polar's statistics; whether a program gives one is left to the program, and 1.0.1 does as we do.",
    seen: ['header user-agent: "speakeasy-sdk/typescript 0.49.0 2.918.3 2026-04 @polar-sh/sdk" | "node"'],
  },
  {
    official: "0.49.0",
    what: "it does not say which version of the API it speaks; we send Polar-Version like 1.0.1",
    right: "we",
    why: "Without the header the server chooses the version, and the answers may stop fitting the types.",
    seen: ['header polar-version: nothing | "2026-10"'],
  },
  {
    official: "1.0.1",
    what: "it says that GET and DELETE carry JSON, and they carry nothing",
    right: "we",
    why: "A request without a body has no content type.",
    seen: ['header content-type: "application/json" | nothing'],
  },

  // Defaults.
  {
    official: ["0.49.0", "1.0.1"],
    what: "they write out page 1 and limit 10; we leave out what the caller left out",
    right: "either",
    why: "The server has the same defaults; leaving them to it follows the server when they change.",
    seen: ['query page: ["1"] | nothing', 'query limit: ["10"] | nothing'],
  },
  {
    official: "1.0.1",
    what: "it writes out the order -created_at, also for null",
    right: "either",
    why: "That is the server's default order too.",
    seen: ['query sorting: ["-created_at"] | nothing'],
  },
  {
    official: "0.49.0",
    what: "it writes out anonymize=false",
    right: "either",
    why: "The server does not make anonymous unless it is asked to.",
    seen: ['query anonymize: ["false"] | nothing'],
  },
  {
    official: "0.49.0",
    what: "it writes out the type of an individual",
    right: "either",
    why: "The server takes a customer without a type for an individual, as the API's document says.",
    seen: ['body type: "individual" | nothing'],
  },
  {
    official: "0.49.0",
    what: "it writes out the role of a new member",
    right: "either",
    why: "The server takes a new member without a role for a member, as the API's document says.",
    seen: ['body role: "member" | nothing'],
  },
  {
    official: "1.0.1",
    what: "it tries a read once; 0.49.0 and we try again when that is asked for",
    right: "we",
    why: "1.0.1 has no retries.",
    in: "a read that fails once, with retries asked for",
    seen: ["requests: 1 | 2", 'outcome name: "PolarServerError" | "ok"'],
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they try a read once unless told otherwise; we try it up to three times",
    right: "we",
    why: "Reading again harms nobody, and a gateway that fails for a second is everyday.",
    in: "a read that fails once, with the defaults",
    seen: ["requests: 1 | 2"],
  },
  {
    official: "0.49.0",
    what: "without retries the failed read is an SDKError",
    right: "we",
    why: "It follows from the retries above.",
    in: "a read that fails once, with the defaults",
    seen: ['outcome name: "SDKError" | "ok"'],
  },
  {
    official: "1.0.1",
    what: "without retries the failed read is a PolarServerError",
    right: "we",
    why: "It follows from the retries above.",
    in: "a read that fails once, with the defaults",
    seen: ['outcome name: "PolarServerError" | "ok"'],
  },
  {
    official: "0.49.0",
    what: "it repeats a create that got a 503; we send it once",
    right: "we",
    why: "The first one may have been carried out, and the second makes another customer or fails for that reason.",
    in: "a create that fails once, with retries asked for",
    seen: ["requests: 2 | 1", 'outcome name: "ok" | "SDKError"'],
  },

  // IDs in paths.
  {
    official: ["0.49.0", "1.0.1"],
    what: "they put an empty ID or a dot segment into the path, which then leads to another resource; we refuse it",
    right: "we",
    why: "URL parsers remove dot segments, so the request is about something that nobody named.",
    in: ['the external ID ""', 'the external ID "."'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/" | nothing'],
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they ask for the list of all customers when the external ID is two dots",
    right: "we",
    why: "The same as above, one level higher.",
    in: 'the external ID ".."',
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/" | nothing'],
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they send a DELETE for the customer when a member's external ID is two dots",
    right: "we",
    why: "Removing a member must never reach for the customer.",
    in: "a member's external ID that is two dots",
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/acme/" | nothing'],
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they send an external ID that spells a dot as %2e; we refuse it",
    right: "they",
    why: "Encoded once more it is %252e, which is no dot segment; we refuse it for the sake of proxies that decode twice, and a customer with such an ID is out of our reach.",
    in: ['the external ID "%2e"'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/%252e" | nothing'],
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they send an external ID that spells two dots as %2E.; we refuse it",
    right: "they",
    why: "The same as above.",
    in: ['the external ID "%2E."'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/%252E." | nothing'],
  },
  {
    official: "0.49.0",
    what: "its promise rejects for an ID with half a surrogate pair; ours is an error in the Result",
    right: "we",
    why: "A function that returns a Result must not throw as well.",
    in: "an external ID with half a surrogate pair",
    seen: ['outcome name: "rejects: URIError" | "InvalidRequestError"'],
  },
  {
    official: "1.0.1",
    what: "it throws an URIError for an ID with half a surrogate pair",
    right: "we",
    why: "It throws by design, but not one of its own errors.",
    in: "an external ID with half a surrogate pair",
    seen: ['outcome name: "URIError" | "InvalidRequestError"'],
  },

  // What a request may hold.
  {
    official: "0.49.0",
    what: "it drops a field of the request that it does not know; we send it",
    right: "we",
    why: "A field that the API added later must reach the server; whether it is a mistake is the server's business.",
    in: "a field that the SDK does not know",
    seen: ['body favourite_colour: nothing | "red"'],
  },
  {
    official: "0.49.0",
    what: "it drops the metadata key __proto__; we send it",
    right: "we",
    why: "Metadata belongs to the caller, and the key is a valid one.",
    in: "metadata with the key __proto__",
    seen: ['body metadata.__proto__: nothing | "x"'],
  },
  {
    official: "0.49.0",
    what: "it refuses a country that is not in its list; we send it",
    right: "we",
    why: "A request check must not refuse what the server would take, and lists of countries grow.",
    in: "a country that the SDK does not know",
    seen: NOT_SENT_BY_THEM,
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they send a name that is too long; our full functions refuse it",
    right: "we",
    why: "The API states the bound, so the answer is known beforehand.",
    in: "a name of 257 characters",
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    official: ["0.49.0", "1.0.1"],
    what: "they send a limit of 0; our full functions refuse it",
    right: "we",
    why: "The API states that it is more than 0, so the answer is known beforehand.",
    in: "a limit of 0",
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    official: "0.49.0",
    what: "it checks the request as our full functions do; our lite functions send it",
    right: "either",
    why: "Lite functions check nothing, by choice of the caller.",
    in: [
      "metadata with a value that is no number in JSON",
      "a create without an e-mail",
      "a page that is text",
      "a metadata filter with a fraction",
    ],
    ours: "lite",
    seen: NOT_SENT_BY_THEM,
  },
  {
    official: "1.0.1",
    what: "it checks no request; our full functions do",
    right: "we",
    why: "A mistake is told where it was made, with its field.",
    in: ["metadata with a value that is no number in JSON", "a create without an e-mail"],
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    official: "1.0.1",
    what: "it checks no query; our full functions do",
    right: "we",
    why: "A mistake is told where it was made, with its field.",
    in: ["a page that is text", "a metadata filter with a fraction"],
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    official: "1.0.1",
    what: "it sends an update without a body; our full functions refuse it by its schema",
    right: "we",
    why: "The body is required, and an update of nothing would look like a success.",
    in: "an update whose body stands under another key",
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, 'path: "/v1/customers/992fae2a-2a17-4b7a-8d9e-e287cf90131b" | nothing'],
  },
  {
    official: "1.0.1",
    what: "it sends an update without a body; our lite functions miss it too",
    right: "we",
    why: "The body is required, and an update of nothing would look like a success.",
    in: "an update whose body stands under another key",
    ours: "lite",
    seen: [
      "requests: 1 | 0",
      'outcome name: "ok" | "InvalidRequestError"',
      'path: "/v1/customers/992fae2a-2a17-4b7a-8d9e-e287cf90131b" | nothing',
    ],
  },
  {
    official: "0.49.0",
    what: "it refuses an update without a body by its schema; our lite functions by the missing key",
    right: "either",
    why: "Without a schema there is only the key to go by, and nothing is sent either way.",
    in: "an update whose body stands under another key",
    ours: "lite",
    seen: ['outcome name: "SDKValidationError" | "InvalidRequestError"'],
  },
  {
    official: "0.49.0",
    what: "it wants a request where all fields are optional; with us it can be left out",
    right: "we",
    why: "There is nothing that one would have to say.",
    in: "a list without a request",
    seen: NOT_SENT_BY_THEM,
  },

  // Lists.
  {
    official: "0.49.0",
    what: "it stops walking when a page is shorter than the limit, which the server cuts to 100; we walk all pages",
    right: "we",
    why: "The pagination says that there are more, and 150 of 250 customers go missing without a word.",
    in: "a limit above a hundred, walked",
    seen: ["requests: 1 | 3", "value total: 100 | 250"],
  },

  // What an answer may hold.
  {
    official: "0.49.0",
    what: "it fails on a customer of a new type; we give it as it is",
    right: "we",
    why: "The API grows without notice, and a read must not break on that day.",
    in: "a customer of a new type",
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    official: "0.49.0",
    what: "it drops a new field; we keep it",
    right: "we",
    why: "What the server said is not ours to drop.",
    in: "a new field",
    seen: ['value newField: nothing | {"innerField":1}'],
  },
  {
    official: "0.49.0",
    what: "it drops the fields that came after its version",
    right: "we",
    why: "The same as above, with fields that the API has today.",
    in: ["the field first_user_event_at, new in 2026-10"],
    seen: ['value firstUserEventAt: nothing | "2026-10-01T00:00:00.000Z"'],
  },
  {
    official: "0.49.0",
    what: "it drops the seats and units of a subscription",
    right: "we",
    why: "The same as above, with fields that the API has today.",
    in: "seats and units, new in 2026-10",
    seen: [
      "value activeSubscriptions.0.seats: nothing | 5",
      "value activeSubscriptions.0.units: nothing | 7",
    ],
  },
  {
    official: "0.49.0",
    what: "it drops the details of a Korean card",
    right: "we",
    why: "The same as above, with a payment method that the API has today.",
    in: "a payment method of the type kr_card, new in 2026-10",
    seen: ['value items.0.methodMetadata: nothing | {"brand":"hana","last4":null}'],
  },
  {
    official: "0.49.0",
    what: "it drops the metadata key __proto__ of an answer; we keep it as a key like any other",
    right: "we",
    why: "Metadata belongs to whoever wrote it.",
    in: "metadata with the key __proto__ in the answer",
    seen: ['value metadata.__proto__: nothing | "x"'],
  },
  {
    official: "0.49.0",
    what: "it fails on any answer that contradicts the schema; we give it, and report the drift",
    right: "we",
    why: 'One field that nobody reads must not take a program down; who wants the failure asks for `responseValidation: "error"`.',
    in: [
      "a nullable field that is missing",
      "a required field that is missing",
      "a field of another type",
      "a date-time that is none",
    ],
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    official: "0.49.0",
    what: "it takes no success status but the documented one; we take any",
    right: "we",
    why: "The status says that it went well, and the mutation has happened.",
    in: ["a create that is answered with 200", "a delete that is answered with 200"],
    seen: ['outcome name: "SDKError" | "ok"'],
  },
  {
    official: "0.49.0",
    what: "an answer of the wrong media type is an SDKError with status 200; ours is a ResponseValidationError",
    right: "either",
    why: "Both refuse it; ours keeps SDKError for statuses of 400 and more.",
    in: "an export that is answered with JSON",
    seen: [
      'outcome name: "SDKError" | "ResponseValidationError"',
      "outcome statusCode: 200 | nothing",
      'outcome body: "{}" | nothing',
    ],
  },
  {
    official: "0.49.0",
    what: "JSON that is declared as HTML is an SDKError with status 200; ours is a ResponseValidationError",
    right: "either",
    why: "The same as above.",
    in: "JSON that says it is HTML",
    seen: [
      'outcome name: "SDKError" | "ResponseValidationError"',
      "outcome statusCode: 200 | nothing",
      'outcome body: "{\\"id\\":1}" | nothing',
    ],
  },
  {
    official: "1.0.1",
    what: "it reads an answer of any media type",
    right: "either",
    why: "It often works; but a login page with status 200 is no customer, and a CSV file is no JSON.",
    in: ["an export that is answered with JSON", "JSON that says it is HTML"],
    seen: ['outcome name: "ok" | "ResponseValidationError"'],
  },
  {
    official: "0.49.0",
    what: "its promise rejects with a SyntaxError for broken JSON",
    right: "we",
    why: "A function that returns a Result must not throw as well.",
    in: "broken JSON",
    seen: ['outcome name: "rejects: SyntaxError" | "ResponseValidationError"'],
  },
  {
    official: "1.0.1",
    what: "it throws a bare SyntaxError for broken JSON",
    right: "we",
    why: "It throws by design, but not one of its own errors.",
    in: "broken JSON",
    seen: ['outcome name: "SyntaxError" | "ResponseValidationError"'],
  },

  // Errors of the API.
  {
    official: "1.0.1",
    what: "its errors do not keep the text of the answer",
    right: "we",
    why: "The text is what one needs when the answer is not as documented.",
    in: ["a 404", "a 404 of another shape", "a 401", "a 403", "a 409", "a 422", "a 429 without a body"],
    seen: [
      'outcome body: nothing | "{\\"error\\":\\"ResourceNotFound\\",\\"detail\\":\\"Customer not found\\"}"',
      'outcome body: nothing | "{\\"detail\\":\\"Not Found\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"Unauthorized\\",\\"detail\\":\\"Unauthorized\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"NotPermitted\\",\\"detail\\":\\"no\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"AmbiguousExternalCustomerID\\",\\"detail\\":\\"several\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"RequestValidationError\\",\\"detail\\":[]}"',
      'outcome body: nothing | ""',
    ],
  },
  {
    official: "0.49.0",
    what: "a 404 of another shape is a ResponseValidationError; ours is an SDKError",
    right: "we",
    why: "It is an error of the API, with its status, and not one that the endpoint documents.",
    in: "a 404 of another shape",
    seen: ['outcome name: "ResponseValidationError" | "SDKError"'],
  },
  {
    official: "1.0.1",
    what: "any 404 is a ResourceNotFound; ours only one that says so",
    right: "we",
    why: "A wrong address or API version answers 404 as well, and is no customer who is not there.",
    in: "a 404 of another shape",
    seen: ['outcome name: "ResourceNotFound" | "SDKError"'],
  },
  {
    official: "1.0.1",
    what: "other 4xx are PolarClientError; ours are SDKError, as in 0.49.0",
    right: "either",
    why: "Names.",
    in: "a 401",
    seen: ['outcome name: "PolarClientError" | "SDKError"'],
  },
  {
    official: "1.0.1",
    what: "a 429 is a PolarRateLimitError; ours is an SDKError with `retryAfterMs`, as in 0.49.0",
    right: "either",
    why: "Names; the wait is on both.",
    in: "a 429 without a body",
    seen: ['outcome name: "PolarRateLimitError" | "SDKError"'],
  },
  {
    official: "1.0.1",
    what: "5xx are PolarServerError, without status and text; ours are SDKError with both, as in 0.49.0",
    right: "we",
    why: "The status decides what to do next, and the text tells the gateway's failure from the API's.",
    in: ["a 500 in HTML"],
    seen: [
      'outcome name: "PolarServerError" | "SDKError"',
      "outcome statusCode: nothing | 500",
      'outcome body: nothing | "<h1>Oops</h1>"',
    ],
  },
  {
    official: "1.0.1",
    what: "a create that got a 503 is a PolarServerError, without status and text",
    right: "we",
    why: "The same as above.",
    in: "a create that fails once, with retries asked for",
    seen: [
      'outcome name: "PolarServerError" | "SDKError"',
      "outcome statusCode: nothing | 503",
      'outcome body: nothing | "down"',
    ],
  },
  {
    official: "1.0.1",
    what: "it throws a bare SyntaxError, without the status, for a 422 that is no JSON",
    right: "we",
    why: "A gateway's 422 is an error with a status, whatever its text.",
    in: "a 422 that is no JSON",
    seen: [
      'outcome name: "SyntaxError" | "SDKError"',
      "outcome statusCode: nothing | 422",
      'outcome body: nothing | "no"',
    ],
  },

  // Values.
  {
    official: "1.0.1",
    what: "it leaves names as they are on the wire, and dates as text; ours are camelCase and Date",
    right: "either",
    why: "Ours read as TypeScript does, as with 0.49.0; theirs need no code. Known names are converted before they are compared here, a new one shows.",
    in: "a new field",
    seen: ['value new_field: {"inner_field":1} | nothing', 'value newField: nothing | {"innerField":1}'],
  },
];
