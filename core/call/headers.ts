import { invalid } from "./StepError.js";

/** Sets headers that an option gives. The platform's words on a wrong one would quote it. */
export function addHeaders(
  headers: Headers,
  added: RequestInit["headers"] | null,
  option: string = "headers",
): void {
  if (!added) return;
  try {
    new Headers(added).forEach((value, name) => {
      headers.set(name, value);
    });
  } catch {
    throw invalid("InvalidRequestError", [option], "what fits headers", "something else");
  }
}
