/**
 * A setting's text without the white space and quotes around it: an environment variable may end in
 * a line break, and files of settings keep quotes.
 */
export function trimmed(text: string): string {
  // From the first other character to the last: a pattern for the end would be tried at each space.
  return text.match(/[^\s"'`](.*[^\s"'`])?/s)?.[0] ?? "";
}
