import type { Backend } from "../Backend.js";
import type { PortalSubject, Subject } from "./Bearer.js";

/** What an operation works with beside its inputs. */
export interface Call extends Backend {
  readonly subject: Subject;
}

/** What an operation of the customer portal works with beside its inputs. */
export interface PortalCall extends Backend {
  readonly subject: PortalSubject;
}
