/** The width of a line of a comment. */
const WIDTH = 96;

/** A TSDoc comment of paragraphs; empty where there is nothing to say. */
export function doc(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...wrap(paragraph, WIDTH - indent.length)]);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

function wrap(paragraph: string, width: number): readonly string[] {
  return paragraph
    .replaceAll("*/", "*\\/")
    .split("\n")
    .flatMap((line) => wrapLine(line, width));
}

/** A code span stays on one line. */
function wrapLine(line: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of line.match(/(`[^`]*`|\S)+/g) ?? []) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
