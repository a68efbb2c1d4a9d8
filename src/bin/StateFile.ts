import type { MockPolar } from "../mock/MockPolar.js";
import { writeJson } from "./jsonFile.js";

/** How long changes wait for more of them before they are written, in milliseconds, at least. */
const PAUSE = 200;

/** How many times as long as the last write took: most of the time is for requests. */
const PATIENCE = 10;

/** Writes the state of a mock to a file after it changed, one write after the other. */
export class StateFile {
  readonly #mock: MockPolar;
  readonly #path: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #unwatch: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: Promise<void> = Promise.resolve();
  #tookMs = 0;

  constructor(mock: MockPolar, path: string, onFailure: (error: unknown) => void) {
    this.#mock = mock;
    this.#path = path;
    this.#onFailure = onFailure;
    this.#unwatch = mock.watch(() => {
      this.#timer ??= setTimeout(
        () => {
          this.#timer = undefined;
          this.write().catch(this.#onFailure);
        },
        Math.max(PAUSE, PATIENCE * this.#tookMs),
      );
    });
  }

  /** Writes what there is now, after what is being written. */
  write(): Promise<void> {
    const next = this.#written.then(async () => {
      const started = performance.now();
      await writeJson(this.#path, this.#mock.snapshot());
      this.#tookMs = performance.now() - started;
    });
    this.#written = next.catch(() => {});
    return next;
  }

  /** Writes for the last time. */
  close(): Promise<void> {
    this.#unwatch();
    clearTimeout(this.#timer);
    return this.write();
  }
}
