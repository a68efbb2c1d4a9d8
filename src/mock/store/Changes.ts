/** Tells whoever wants to know that something changed: once for all that happens in one step. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #isTold = false;

  /** Calls the listener after each change, until the function that it gives is called. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Something changed. */
  readonly happened = (): void => {
    if (this.#isTold || this.#listeners.size === 0) return;
    this.#isTold = true;
    queueMicrotask(() => {
      this.#isTold = false;
      for (const listener of [...this.#listeners]) listener();
    });
  };
}
