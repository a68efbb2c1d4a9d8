import { type Json, objectAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { type Content, contentOf, onlyMembers } from "./members.js";

/** A response of an operation. */
export interface ParsedResponse {
  readonly status: number;
  readonly content: Content | undefined;
  readonly pointer: string;
}

/** The responses of an operation by status. */
export function parseResponses(operation: Json, pointer: string): readonly ParsedResponse[] {
  const place = at(pointer, "responses");
  return Object.entries(objectAt(operation["responses"], place)).map(([status, value]) => {
    const own = at(place, status);
    if (!/^[245]\d\d$/.test(status)) refuse(own, "unknown status");
    const response = objectAt(value, own);
    onlyMembers(response, own, ["content", "x-inferred"]);
    return { status: Number(status), content: contentOf(response, own), pointer: own };
  });
}
