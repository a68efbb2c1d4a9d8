import { type Json, objectAt, onlyKeys } from "../json.js";
import { at, refuse } from "../refuse.js";

/** Members that are words for people, wherever they stand. */
const PROSE = ["summary", "description", "title", "example", "examples", "externalDocs", "$comment"];

/** Refuses members that are neither on the list nor prose. */
export function onlyMembers(value: Json, pointer: string, allowed: readonly string[]): void {
  onlyKeys(value, pointer, [...allowed, ...PROSE]);
}

/** The content of a body or a response. */
export interface Content {
  readonly type: string;
  readonly schema: unknown;
  readonly pointer: string;
}

/** The one media type of a body or a response; undefined where it has no content. */
export function contentOf(holder: Json, pointer: string): Content | undefined {
  const content = objectAt(holder["content"] ?? {}, at(pointer, "content"));
  const [entry, ...others] = Object.entries(content);
  if (others.length > 0) refuse(at(pointer, "content"), "several media types");
  if (!entry) return undefined;
  const [type, value] = entry;
  const place = at(pointer, "content", type);
  const media = objectAt(value, place);
  onlyMembers(media, place, ["schema"]);
  return { type, schema: media["schema"], pointer: at(place, "schema") };
}
