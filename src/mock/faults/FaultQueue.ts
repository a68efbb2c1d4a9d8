import type { LoggedRequest } from "../LoggedRequest.js";
import { spoiled, standIn } from "./faultReply.js";
import type { MockFault, MockFaultHandle } from "./MockFault.js";

interface Pending {
  readonly fault: MockFault;
  remaining: number;
}

/** The faults that wait for their requests, first come first served. */
export class FaultQueue {
  #pending: Pending[] = [];

  add(fault: MockFault): MockFaultHandle {
    check(fault);
    const pending: Pending = { fault, remaining: fault.times ?? 1 };
    this.#pending.push(pending);
    return {
      get remaining(): number {
        return pending.remaining;
      },
      remove: (): void => {
        pending.remaining = 0;
      },
    };
  }

  /** The fault that strikes this request, if any; it is used up by one. */
  take(request: LoggedRequest): MockFault | undefined {
    this.#pending = this.#pending.filter(({ remaining }) => remaining > 0);
    const found = this.#pending.find(({ fault }) => fault.when?.(request) ?? true);
    if (found === undefined) return undefined;
    found.remaining -= 1;
    return found.fault;
  }

  clear(): void {
    for (const pending of this.#pending) pending.remaining = 0;
  }
}

/** Says at once what would otherwise only show when the request comes. */
function check(fault: MockFault): void {
  const { status, times } = fault;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new RangeError(`A fault's status must be an integer from 200 to 599, not ${status}.`);
  }
  if (times !== undefined && !(times > 0)) {
    throw new RangeError(`A fault's times must be above 0, not ${times}.`);
  }
  // Throws for headers that cannot be sent, and for a body that is no JSON.
  spoiled(standIn(fault) ?? { status: 200, headers: {}, body: "" }, fault);
}
