import type { Backend } from "../Backend.js";
import { seedMeter } from "./seedMeter.js";

/** Makes a meter with the ID unless there is one already. */
export function ensureMeter(backend: Backend, organization_id: string, id: string): void {
  if (backend.store.meters.get(id) === undefined) seedMeter(backend, { id, organization_id });
}
