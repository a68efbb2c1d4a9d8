/** What a server finds wrong with a request, in one place of it. */
export interface Detail {
  /** The kind of fault, such as `missing`. */
  readonly type: string;
  /** Where: `body`, `query` or `path`, then wire names, indexes, and words of the server's. */
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

/** Nothing inherited counts. */
const NOTHING = { detail: [], type: "", loc: [], msg: "", ctx: undefined, discriminator: "" };

type Unchecked = { readonly [TKey in keyof typeof NOTHING]: unknown };

/** The details of an answer of 422; none of any other. */
export function detailsOf(data: unknown): readonly Detail[] {
  const { detail }: Unchecked = { ...NOTHING, ...Object(data) };
  return Array.isArray(detail) ? detail.map(detailOf) : [];
}

function detailOf(item: unknown): Detail {
  const { type, loc, msg, ctx }: Unchecked = { ...NOTHING, ...Object(item) };
  const keys: readonly unknown[] = Array.isArray(loc) ? loc : [];
  const names = keys.filter((key) => typeof key === "string" || typeof key === "number");
  return {
    type: typeof type === "string" ? type : "",
    // Where JSON breaks, a number is no index.
    loc: type === "json_invalid" ? names.slice(0, 1) : [...names, ...discriminatorIn(ctx)],
    msg: typeof msg === "string" ? msg : "",
  };
}

/** The field that tells the members of a union apart, where it is what is wrong: `'type'`. */
function discriminatorIn(ctx: unknown): readonly string[] {
  const { discriminator }: Unchecked = { ...NOTHING, ...Object(ctx) };
  const [, name] = /^'(\w+)'$/.exec(`${typeof discriminator === "string" && discriminator}`) ?? [];
  return name === undefined ? [] : [name];
}
