import { fail, failValue, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

/** A Discord server is named by a token that Discord signed, though the document says an ID. */
export function withGuildToken<T>(read: Reader<T>): Reader<T> {
  return (input, loc) => {
    if (!isJsonObject(input)) return read(input, loc);
    const place = [...loc, "guild_token"];
    const token = input["guild_token"];
    if (token === undefined) return fail("missing", place, "Field required", input);
    const isSigned = typeof token === "string" && token.split(".").length === 3;
    const msg = "Invalid token. Please authenticate your Discord server again.";
    return isSigned ? read({ ...input, guild_id: token }, loc) : failValue(place, msg, token);
  };
}
