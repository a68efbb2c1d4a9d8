import type { CustomerState } from "../../models/CustomerState.js";
import { meterOf } from "./meterBalance.js";

/** Units that were spent here and that Polar's numbers may not have yet. */
interface Debit {
  units: number;
  readonly at: number;
}

/** What is known of one meter of one customer. */
interface Account {
  /** When Polar's numbers were true. */
  at: number;
  /** Polar's numbers. */
  consumed: number;
  balance: number;
  debits: Debit[];
  usedAt: number;
}

/** An account of which Polar has told no numbers yet: whatever it tells, nothing was added. */
const UNKNOWN = { at: Number.NEGATIVE_INFINITY, consumed: Number.POSITIVE_INFINITY, balance: 0 };

/** How long things are remembered, in milliseconds. */
export interface LedgerOptions {
  readonly settleMs: number;
  readonly staleForMs: number;
}

/** What this process has spent of customers' meters and Polar has not counted yet. */
export class Ledger {
  readonly #options: LedgerOptions;
  /** The one that was used last comes last. */
  readonly #accounts = new Map<string, Account>();

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  /** Spends units where there are as many, and says whether it did and what is left then. */
  spend(
    id: string,
    meterId: string,
    units: number,
    state: CustomerState | null,
    stateAt: number,
  ): { readonly spent: boolean; readonly balance: number } {
    const account = this.#accountOf(id, meterId);
    this.#look(account, state, meterId, stateAt);
    const left = account.debits.reduce((rest, debit) => rest - debit.units, account.balance);
    if (left < units) return { spent: false, balance: left };
    this.#debit(account, units);
    return { spent: true, balance: left - units };
  }

  /** Takes more units, or gives back the newest first: the oldest are forgotten the soonest. */
  adjust(id: string, meterId: string, units: number): void {
    const account = this.#accountOf(id, meterId);
    if (units > 0) this.#debit(account, units);
    else takeOff([...account.debits].reverse(), -units);
  }

  #accountOf(id: string, meterId: string): Account {
    const key = JSON.stringify([id, meterId]);
    const usedAt = Date.now();
    const account = this.#accounts.get(key) ?? { ...UNKNOWN, debits: [], usedAt };
    account.usedAt = usedAt;
    this.#accounts.delete(key);
    this.#accounts.set(key, account);
    for (const [oldest, { usedAt: lastUsed }] of this.#accounts) {
      if (lastUsed > usedAt - this.#options.staleForMs) break;
      this.#accounts.delete(oldest);
    }
    return account;
  }

  /** Remembers what was spent; that of a short time together, so that a burst is few numbers. */
  #debit({ debits, usedAt }: Account, units: number): void {
    const stepMs = Math.max(1, this.#options.settleMs / 100);
    const at = Math.ceil(usedAt / stepMs) * stepMs;
    const last = debits.at(-1);
    if (last?.at === at) last.units += units;
    else debits.push({ units, at });
  }

  /** Takes Polar's numbers where they are newer, and off the debits what they have in addition. */
  #look(account: Account, state: CustomerState | null, meterId: string, stateAt: number): void {
    // Numbers from the future are of a clock that was ahead.
    if (stateAt <= account.at && account.at <= account.usedAt) return;
    const meter = meterOf(state, meterId);
    const consumed = meter?.consumedUnits ?? 0;
    // Less than before: the meter was reset.
    takeOff(account.debits, Math.max(0, consumed - account.consumed));
    const forgottenAt = stateAt - this.#options.settleMs;
    const debits = account.debits.filter(({ units, at }) => units > 0 && at > forgottenAt);
    Object.assign(account, { at: stateAt, consumed, balance: meter?.balance ?? 0, debits });
  }
}

/** Takes units off debits, in order, as far as there are any. */
function takeOff(debits: readonly Debit[], units: number): void {
  let rest = units;
  for (const debit of debits) {
    const taken = Math.min(debit.units, rest);
    debit.units -= taken;
    rest -= taken;
  }
}
