/** A piece of HTML, in which everything that was put in is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may be put into HTML: text is escaped, lists are joined, null and undefined are nothing. */
type Content = Html | string | number | null | undefined | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes HTML; whatever is put in shows as the text that it is. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const text = contents.map((content, index) => `${written(content)}${parts[index + 1]}`).join("");
  return new Html(`${parts[0]}${text}`);
}

function written(content: Content): string {
  if (content instanceof Html) return content.text;
  if (Array.isArray(content)) return content.map(written).join("");
  return String(content ?? "").replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
