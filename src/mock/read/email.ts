import { fail, type Outcome, ok, type Reader } from "./Outcome.js";

/** Top-level and reserved names that can never receive mail. */
const RESERVED = /(^|\.)(arpa|invalid|local|localhost|onion|test)$/i;
const LOCAL_CHARACTER = /[\w!#$%&'*+/=?^`{|}~.\-\u0080-\u{10ffff}]/u;
const DOMAIN_CHARACTER = /[A-Za-z0-9.\-\u0080-\u{10ffff}]/u;

/**
 * An e-mail address, checked by its spelling. The server also asks DNS whether the domain takes
 * mail; the mock has no network and lets any domain pass.
 */
export const email: Reader<string> = (input, loc) => {
  if (typeof input !== "string") {
    return fail("string_type", loc, "Input should be a valid string", input);
  }
  const address = (/^[^<>]*<([^<>]*)>\s*$/.exec(input)?.[1] ?? input).trim();
  const at = address.indexOf("@");
  if (at === -1) return refuse("An email address must have an @-sign.");
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const reason = localProblem(local) ?? domainProblem(domain) ?? lengthProblem(address);
  return reason === undefined ? ok(`${local}@${domain.toLowerCase()}`) : refuse(reason);

  function refuse(why: string): Outcome<never> {
    const msg = `value is not a valid email address: ${why}`;
    return fail("value_error", loc, msg, input, { reason: why });
  }
};

function localProblem(local: string): string | undefined {
  if (local === "") return "There must be something before the @-sign.";
  if (local.startsWith('"')) return "Quoting the part before the @-sign is not allowed here.";
  const bad = strangers(local, LOCAL_CHARACTER);
  if (bad !== "") {
    return `The email address contains invalid characters before the @-sign: ${bad}.`;
  }
  if (local.endsWith(".")) {
    return "An email address cannot have a period immediately before the @-sign.";
  }
  if (local.startsWith(".")) return "An email address cannot start with a period.";
  return local.includes("..") ? "An email address cannot have two periods in a row." : undefined;
}

function domainProblem(domain: string): string | undefined {
  if (domain === "") return "There must be something after the @-sign.";
  if (domain.startsWith("[")) {
    return "A bracketed IP address after the @-sign is not allowed here.";
  }
  const bad = strangers(domain, DOMAIN_CHARACTER);
  if (bad !== "") return `The part after the @-sign contains invalid characters: ${bad}.`;
  if (domain.endsWith(".")) return "An email address cannot end with a period.";
  if (domain.startsWith(".")) {
    return "An email address cannot have a period immediately after the @-sign.";
  }
  if (domain.startsWith("-")) {
    return "An email address cannot have a hyphen immediately after the @-sign.";
  }
  if (domain.endsWith("-")) return "An email address cannot end with a hyphen.";
  if (domain.includes("..")) return "An email address cannot have two periods in a row.";
  if (domain.includes(".-") || domain.includes("-.")) {
    return "An email address cannot have a period and a hyphen next to each other.";
  }
  const excess = Math.max(...domain.split(".").map((label) => label.length)) - 63;
  if (excess > 0) {
    return `After the @-sign, periods cannot be separated by so many characters ${tooMany(excess)}.`;
  }
  if (domain.length > 253) {
    return `The email address is too long after the @-sign ${tooMany(domain.length - 253)}.`;
  }
  if (!domain.includes(".")) {
    return "The part after the @-sign is not valid. It should have a period.";
  }
  if (/[0-9-]$/.test(domain)) {
    return "The part after the @-sign is not valid. It is not within a valid top-level domain.";
  }
  if (RESERVED.test(domain)) {
    return "The part after the @-sign is a special-use or reserved name that cannot be used with email.";
  }
  return undefined;
}

function lengthProblem(address: string): string | undefined {
  const excess = address.length - 254;
  return excess > 0 ? `The email address is too long ${tooMany(excess)}.` : undefined;
}

function tooMany(excess: number): string {
  return `(${excess} character${excess === 1 ? "" : "s"} too many)`;
}

function strangers(part: string, allowed: RegExp): string {
  const bad = new Set([...part].filter((character) => !allowed.test(character)));
  return [...bad]
    .map((character) => (character === " " ? "SPACE" : `'${character}'`))
    .sort()
    .join(", ");
}
