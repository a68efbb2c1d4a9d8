import type { OngoingCall } from "../../core/call/OngoingCall.js";
import { onAbort } from "../../core/call/onAbort.js";
import { type StepError, stepError } from "../../core/call/StepError.js";

/** How many requests may leave. */
export interface Limit {
  /** The most in any `perMs` milliseconds. */
  readonly requests: number;
  readonly perMs: number;
  /** The most in the part of that time that they are due. */
  readonly burst: number;
  /** How many may be under way. */
  readonly concurrency: number;
}

/** What a lane is doing. */
export interface LaneState {
  /** Requests that wait until they may leave. */
  readonly waiting: number;
  /** Requests that are under way. */
  readonly running: number;
  /** Requests that have left so far, those that were tried again included. */
  readonly sent: number;
  /** Answers so far that said that there were too many requests (429). */
  readonly limited: number;
  /** Milliseconds until requests leave again, after such an answer; 0 where none is held back. */
  readonly pausedMs: number;
}

/** Requests that share a limit. They wait in line and leave at its pace. */
export class Lane {
  readonly #limit: Limit;
  /** When requests left, as far back as the limit is about. */
  readonly #left: number[] = [];
  /** Lets those out that wait for their turn. */
  readonly #line: (() => void)[] = [];
  readonly #known = new WeakSet<OngoingCall>();
  #running = 0;
  #sent = 0;
  #limited = 0;
  /**
   * How many may be under way. After a 429 it is one, and one more each time that so many were
   * answered: whatever the server's limit is, few run into it, and those go first the next time.
   */
  #window: number;
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limit: Limit) {
    this.#limit = limit;
    this.#window = limit.concurrency;
  }

  get state(): LaneState {
    return {
      waiting: this.#line.length,
      running: this.#running,
      sent: this.#sent,
      limited: this.#limited,
      pausedMs: Math.max(0, this.#pausedUntil - performance.now()),
    };
  }

  /**
   * Waits until a request may leave. Rejects where its call is aborted meanwhile, or has waited for
   * `limitMs` (0: no limit).
   */
  async enter(call: OngoingCall, limitMs: number): Promise<void> {
    const { signal } = call.options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave: (() => void) | undefined;
    try {
      await new Promise<void>((go, stop) => {
        leave = onAbort(signal, (cause) => this.#giveUp(go, stop, "RequestAbortedError", { cause }));
        if (signal?.aborted) return;
        if (limitMs > 0) timer = setTimeout(() => this.#giveUp(go, stop, "RequestTimeoutError"), limitMs);
        // One that is tried again is older than those that wait for the first time.
        if (this.#known.has(call)) this.#line.unshift(go);
        else this.#line.push(go);
        this.#known.add(call);
        this.#advance();
      });
    } finally {
      clearTimeout(timer);
      leave?.();
    }
  }

  /** Takes one out of the line. Where nobody waits any more, no timer keeps the process alive. */
  #giveUp(go: () => void, stop: (error: StepError) => void, name: string, details?: object): void {
    const place = this.#line.indexOf(go);
    if (place >= 0) this.#line.splice(place, 1);
    if (this.#line.length === 0) this.#clearTimer();
    stop(stepError(name, "stopped while it waited for its turn", details));
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** One that has entered is done; where there were too many, nothing leaves for so long. */
  leave(pauseMs: number): void {
    this.#running--;
    if (pauseMs > 0) this.#pause(pauseMs);
    else this.#window = Math.min(this.#limit.concurrency, this.#window + 1 / this.#window);
    this.#advance();
  }

  #pause(ms: number): void {
    this.#limited++;
    this.#window = 1;
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + ms);
  }

  #advance(): void {
    while (this.#running < this.#window && this.#line.length > 0) {
      const waitMs = this.#waitMs();
      if (waitMs > 0) {
        this.#advanceIn(waitMs);
        return;
      }
      this.#running++;
      this.#sent++;
      this.#left.push(performance.now());
      this.#line.shift()?.();
    }
  }

  #waitMs(): number {
    const now = performance.now();
    const { requests, perMs, burst } = this.#limit;
    while ((this.#left[0] ?? now) <= now - perMs) this.#left.shift();
    const turn = Math.max(this.#turnOf(requests, perMs), this.#turnOf(burst, (perMs * burst) / requests));
    return Math.max(turn, this.#pausedUntil) - now;
  }

  /** When one may leave of which there are at most `count` within `ms`. */
  #turnOf(count: number, ms: number): number {
    return (this.#left[this.#left.length - count] ?? Number.NEGATIVE_INFINITY) + ms;
  }

  #advanceIn(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#clearTimer();
      this.#advance();
    }, Math.ceil(ms));
  }
}
