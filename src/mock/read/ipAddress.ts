import { fail, ok, type Reader } from "./Outcome.js";

/** An address of the internet protocol, of either version. */
export const ipAddress: Reader<string> = (input, loc) => {
  if (typeof input === "string") {
    const four = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(input) && URL.canParse(`http://${input}`);
    const six = /^[\da-f:.]+$/i.test(input) && URL.canParse(`http://[${input}]`);
    if (four || six) return ok(input);
  }
  return fail("ip_any_address", loc, "value is not a valid IPv4 or IPv6 address", input);
};
