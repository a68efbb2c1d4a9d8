import { bodyIssue, polarRequestValidationError } from "./ApiError.js";
import type { Call } from "./Call.js";

/** The organization that a new object goes to. */
export function targetOrganization(call: Call, wanted: string | null): string {
  const { kind, organizationIds } = call.subject;
  const [only, another] = organizationIds;
  if (kind === "organization" && only !== undefined) {
    if (wanted === null) return only;
    const msg = "Setting organization_id is disallowed when using an organization token.";
    throw organizationError(msg, wanted, "organization_token");
  }
  if (wanted === null) {
    if (only !== undefined && another === undefined) return only;
    throw organizationError("organization_id is required.", null, "missing");
  }
  if (!organizationIds.includes(wanted)) {
    throw organizationError("Organization not found.", wanted, "value_error");
  }
  return wanted;
}

function organizationError(msg: string, input: string | null, type: string): Error {
  return polarRequestValidationError([bodyIssue("organization_id", msg, input, type)]);
}
