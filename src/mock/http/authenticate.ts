import type { MockToken } from "../MockPolarOptions.js";
import { uuid4 } from "../read/uuid.js";
import { ApiError, notPermitted } from "./ApiError.js";
import type { Reply } from "./Reply.js";

/** Whom a token speaks for. */
export interface Subject {
  /** An organization token speaks for one organization, a user token for all of the user's. */
  readonly kind: "organization" | "user";
  readonly organizationIds: readonly string[];
  /** Undefined means all scopes. */
  readonly scopes: ReadonlySet<string> | undefined;
}

const REALM = 'Bearer realm="polar"';
const INVALID_TOKEN =
  "The access token provided is expired, revoked, malformed, or invalid for other reasons.";
const INSUFFICIENT_SCOPE = "The request requires higher privileges than provided by the access token.";

/** The subject of the request's bearer token; undefined without one; throws when it is not valid. */
export function authenticate(
  headers: Headers,
  tokens: ReadonlyMap<string, MockToken>,
  defaultOrganizationId: string,
): Subject | undefined {
  const name = /^bearer ([ -~]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (name === undefined) return undefined;
  const token = tokens.get(name);
  if (token === undefined || token.expired === true) {
    throw new ApiError(bearerReply(401, "invalid_token", INVALID_TOKEN, ""));
  }
  const organizationIds = token.organizationIds ?? [defaultOrganizationId];
  const single = name.startsWith("polar_oat_") && organizationIds.length === 1;
  return narrow(headers, {
    kind: token.kind ?? (single ? "organization" : "user"),
    organizationIds,
    scopes: token.scopes === undefined ? undefined : new Set(token.scopes),
  });
}

/** Lets the subject pass if it has one of the scopes. */
export function authorize(subject: Subject | undefined, scopes: readonly string[]): Subject {
  if (subject === undefined) {
    throw new ApiError({
      status: 401,
      headers: { "content-type": "application/json", "www-authenticate": REALM },
      body: JSON.stringify({ error: "Unauthorized", detail: "Unauthorized" }),
    });
  }
  const granted = subject.scopes;
  if (granted !== undefined && !scopes.some((scope) => granted.has(scope))) {
    const needed = ` scope="${scopes.join(" ")}",`;
    throw new ApiError(bearerReply(403, "insufficient_scope", INSUFFICIENT_SCOPE, needed));
  }
  return subject;
}

function narrow(headers: Headers, subject: Subject): Subject {
  const wanted = headers.get("polar-organization");
  if (wanted === null || wanted === "") return subject;
  const id = uuid4(wanted, []);
  if (!id.ok || !subject.organizationIds.includes(id.value)) {
    throw notPermitted("The access token does not reach this organization.");
  }
  return { ...subject, organizationIds: [id.value] };
}

function bearerReply(status: number, error: string, description: string, scope: string): Reply {
  return {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      pragma: "no-cache",
      "www-authenticate": `${REALM},${scope} error="${error}", error_description="${description}"`,
    },
    body: JSON.stringify({ error, error_description: description }),
  };
}
