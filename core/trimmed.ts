/**
 * A setting's text without the white space and quotes around it: an environment variable may end in
 * a line break, and files of settings keep quotes.
 */
export function trimmed(text: string): string {
  return text.replace(/^[\s"'`]+|[\s"'`]+$/g, "");
}
