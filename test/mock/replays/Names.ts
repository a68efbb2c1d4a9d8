/**
 * What looks like an ID, a token or a secret that a server makes up: no two runs have the same, so
 * one run's are matched with the other's where they are first met.
 */
const MADE_UP =
  /\b[A-Z0-9-]+-[A-Z]{10}(?=-\d{4})|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|(?<=\*{4}-)[0-9A-F]{6}\b|upload_[0-9a-f]{16}|polar_[a-z]+_[A-Za-z0-9_-]{8,}|\beyJ[A-Za-z0-9._-]{20,}|whsec_[A-Za-z0-9+/=_-]{16,}|\b[A-Z]{10}(?=-\d{4})|\b[0-9a-f]{20,64}\b|\b(?:seti|pi|ch|cus|pm|cuss)_[A-Za-z0-9_]{8,}/g;

/** Texts of a recording and what the mock says in their place, one to one. */
export class Names {
  /** The operation whose answers are compared. */
  op = "";
  readonly #replayed = new Map<string, string>();
  readonly #recorded = new Map<string, string>();

  /** Makes two texts the same thing; false where one of them already is something else. */
  match(recorded: string, replayed: string): boolean {
    const known = this.#replayed.get(recorded);
    if (known !== undefined) return known === replayed;
    if (this.#recorded.has(replayed)) return false;
    this.#replayed.set(recorded, replayed);
    this.#recorded.set(replayed, recorded);
    return true;
  }

  /** A text of the recording as the mock has it. */
  translate(text: string): string {
    return text.replace(MADE_UP, (found) => this.#replayed.get(found) ?? found);
  }

  /** Whether two texts are equal but for what was made up, which is matched. */
  equal(recorded: string, replayed: string): boolean {
    if (recorded === replayed) return this.#matchAll(recorded, replayed);
    if (recorded.replace(MADE_UP, "*") !== replayed.replace(MADE_UP, "*")) return false;
    return this.#matchAll(recorded, replayed);
  }

  #matchAll(recorded: string, replayed: string): boolean {
    const theirs = recorded.match(MADE_UP) ?? [];
    const ours = replayed.match(MADE_UP) ?? [];
    return theirs.every((name, index) => this.match(name, ours[index] ?? ""));
  }
}
