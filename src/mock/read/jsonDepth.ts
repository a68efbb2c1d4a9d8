/** How deep the objects and lists of a JSON text lie in each other; counts without recursion. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInText && character === "\\") at += 1;
    else if (character === '"') isInText = !isInText;
    else if (!isInText && (character === "{" || character === "[")) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (!isInText && (character === "}" || character === "]")) depth -= 1;
  }
  return deepest;
}
