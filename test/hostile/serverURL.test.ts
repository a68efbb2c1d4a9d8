import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer } from "./support/answers.js";
import { combinations, combinationsWithToken, type Options } from "./support/cores.js";
import { errorOf } from "./support/results.js";
import { everythingOf } from "./support/shown.js";
import { recorder } from "./support/wire.js";

const SECRET = "hunter2hunter2";

/** URLs with credentials, in every spelling that a URL parser takes or that a person makes. */
const spellings = [
  `https://u:${SECRET}@host.example`,
  `https://${SECRET}@host.example`,
  `http:/u:${SECRET}@host.example`,
  `http:u:${SECRET}@host.example`,
  `http:\\\\u:${SECRET}@host.example`,
  `http:\\u:${SECRET}@host.example`,
  `http:/\\u:${SECRET}@host.example`,
  `http:////u:${SECRET}@host.example`,
  `HTTPS://u:${SECRET}@HOST.example`,
  `ht\ntp://u:${SECRET}@host.example`,
  `http:/\n/u:${SECRET}@host.example`,
  `http://u\r\n:${SECRET}@host.example`,
  `http://u:${SECRET}\n@host.example`,
  `\thttps://u:${SECRET}@host.example`,
  ` https://u:${SECRET}@host.example `,
  `\u0000https://u:${SECRET}@host.example`,
  `https://u:${SECRET}@ho st.example`,
  `https://u:${SECRET}@`,
  `https://u:${SECRET}@host.example:port`,
  `https://u:a@b:${SECRET}@host.example`,
  `https://u:${SECRET}%40@host.example`,
  `//u:${SECRET}@host.example`,
  `\\\\u:${SECRET}@host.example`,
  `u:${SECRET}@host.example`,
  `${SECRET}@host.example`,
  `ftp://u:${SECRET}@host.example`,
  `wss:u:${SECRET}@host.example`,
  `https://host.example@u:${SECRET}@`,
];

const pieces = fc.constantFrom("/", "//", "///", "\\", "\\\\", "/\\", "", "\n//", "/\t/", "/\r\n/");
const blank = fc.constantFrom("", "", "\n", "\t", "\r", " ", "\u0000", "\u2028");

/** Neighbours of those spellings. */
const spelling = fc
  .record({
    before: blank,
    scheme: fc.constantFrom("http:", "https:", "HTTP:", "hTTps:", "ht\ttp:", "ftp:", "x:", ""),
    slashes: pieces,
    user: fc.constantFrom("u:", "", "u%3A", "u\n:", "a@b:", "u:p:"),
    after: blank,
    at: fc.constantFrom("@", "@", "\n@", "@@", "@ "),
    host: fc.constantFrom("host.example", "", "ho st", "[::1", "host:99999", "HOST/path", "host?a=b#c"),
  })
  .map(
    ({ before, scheme, slashes, user, after, at, host }) =>
      `${before}${scheme}${slashes}${user}${SECRET}${after}${at}${host}`,
  );

describe.each(combinations)("A base URL ($name)", ({ make, functions: f, hasToken }) => {
  /** The error of a call with these options, after which nothing was sent. */
  async function refused(options: Options, callOptions?: object) {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const result = await f.customersGet(make({ fetch, ...options }), { id: ID }, callOptions);
    expect(sent).toEqual([]);
    return errorOf(result);
  }

  it.each(spellings)("that holds credentials is refused, and they are not shown: %j", async (serverURL) => {
    for (const error of [await refused({ serverURL }), await refused({}, { serverURL })]) {
      expect(error.name).toBe("InvalidRequestError");
      expect(error.issues?.[0]?.path).toEqual(["serverURL"]);
      expect(error.message).toContain("serverURL");
      expect(everythingOf(error)).not.toContain(SECRET);
    }
  });

  it("that holds credentials is refused as a URL object as well", async () => {
    const serverURL = new URL(`https://u:${SECRET}@host.example`);
    const error = await refused({ serverURL });
    expect(error.name).toBe("InvalidRequestError");
    expect(everythingOf(error)).not.toContain(SECRET);
  });

  it("shows no credentials, however it is spelt", async () => {
    const property = fc.asyncProperty(spelling, async (serverURL) => {
      const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
      const result = await f.customersGet(make({ fetch, serverURL }), { id: ID });
      if (!result.ok) expect(everythingOf(errorOf(result))).not.toContain(SECRET);
      // What is no part of the credentials, such as a path, may be sent.
      for (const { url } of sent) expect(new URL(url).username + new URL(url).password).toBe("");
    });
    await fc.assert(property, { numRuns: 300, seed: 20_261_001 });
  });

  it("that cannot be used is named, with what was expected", async () => {
    for (const serverURL of [
      "nonsense",
      "//",
      "http://",
      "ftp://host.example",
      "javascript:1",
      "http://[::1",
    ]) {
      const error = await refused({ serverURL });
      expect(error.name).toBe("InvalidRequestError");
      expect(error.issues?.[0]?.path).toEqual(["serverURL"]);
      expect(error.message).toMatch(/serverURL: expected .+, received .+/);
    }
  });

  if (hasToken)
    it("is not taken from a server that there is none of: server is named", async () => {
      for (const server of ["nonsense", "Production", "", "toString", "constructor", "__proto__", 5, {}]) {
        const error = await refused({ server } as unknown as Options);
        expect(error.name).toBe("InvalidRequestError");
        expect(error.issues?.[0]?.path).toEqual(["server"]);
        expect(error.message).toMatch(/server: expected .*production.*sandbox.*, received /);
        expect(error.message).not.toContain("serverURL");
      }
    });

  if (hasToken)
    it("shows no credentials that were given as a server", async () => {
      for (const server of spellings)
        expect(everythingOf(await refused({ server } as unknown as Options))).not.toContain(SECRET);
    });
});

describe.each(combinationsWithToken)("The default base URL ($name)", ({ make, functions: f }) => {
  it.each([
    [undefined, "https://api.polar.sh"],
    ["production", "https://api.polar.sh"],
    ["sandbox", "https://sandbox-api.polar.sh"],
  ] as const)("is that of the server %s", async (server, origin) => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    await f.customersGet(make({ fetch, server }), { id: ID });
    expect(sent.map(({ url }) => url)).toEqual([`${origin}/v1/customers/${ID}`]);
  });
});
