/** A TSDoc comment of paragraphs; empty where there is nothing to say. */
export const doc = (paragraphs: readonly string[], indent = ""): string => {
  const lines = paragraphs
    .filter(Boolean)
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...wrap(paragraph, 96 - indent.length)]);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
};

const wrap = (paragraph: string, width: number): readonly string[] =>
  paragraph
    .replaceAll("*/", "*\\/")
    .split("\n")
    .flatMap((line) => {
      const lines = [""];
      // A code span stays on one line.
      for (const word of line.match(/(`[^`]*`|\S)+/g) ?? []) {
        const last = lines.at(-1) ?? "";
        if (last && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last ? `${last} ${word}` : word;
      }
      return lines;
    });
