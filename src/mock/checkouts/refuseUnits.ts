import { refuse } from "../http/refuse.js";

/** The server sells no units unless it is asked to: a 422 for who asks for them. */
export function refuseUnits({ units }: { readonly units?: number | null | undefined }): void {
  if ((units ?? null) === null) return;
  throw refuse("units", "Units can only be set for unit-based pricing.", units);
}
