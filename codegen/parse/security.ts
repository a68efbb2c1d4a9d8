import { arrayAt, type Json, objectAt, stringsAt } from "../json.js";
import { at, refuse } from "../refuse.js";

/** The kinds of tokens that an operation takes, and the scopes, any one of which suffices. */
export interface Security {
  readonly tokens: readonly string[];
  readonly scopes: readonly string[];
}

/** Reads the security of an operation; `usual` is that of the document. */
export function parseSecurity(operation: Json, usual: unknown, pointer: string): Security {
  const place = at(pointer, "security");
  const schemes = arrayAt(operation["security"] ?? usual, place).flatMap((value, index) => {
    const own = at(place, index);
    return Object.entries(objectAt(value, own)).map(([token, scopes]) => ({
      token,
      scopes: stringsAt(scopes, at(own, token)),
    }));
  });
  const asked = [...new Set(schemes.flatMap(({ scopes }) => scopes))].sort();
  const listed = stringsAt(operation["x-scopes"], at(pointer, "x-scopes"));
  if (listed.length > 0 && asked.length > 0 && [...listed].sort().join() !== asked.join())
    refuse(at(pointer, "x-scopes"), `the security has the scopes ${asked.join(", ")}`);
  return {
    tokens: [...new Set(schemes.map(({ token }) => token))].sort(),
    scopes: listed.length > 0 ? listed : asked,
  };
}
