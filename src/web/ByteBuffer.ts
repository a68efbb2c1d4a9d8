/**
 * Bytes that arrive in pieces, up to a limit.
 *
 * They lie in one buffer that grows: a list of a million pieces of a byte would cost a thousand
 * times what they hold.
 */
export class ByteBuffer {
  readonly #limit: number;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** All that was added. */
  get added(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#size);
  }

  /** Adds a piece; false where there would be more than the limit then, and nothing is added. */
  add(piece: Uint8Array): boolean {
    const size = this.#size + piece.length;
    // Written as `!(… <= …)` so that a limit of NaN refuses.
    if (!(size <= this.#limit)) return false;
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(2 * size);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#size);
    this.#size = size;
    return true;
  }
}
