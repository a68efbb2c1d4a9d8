/*
 * SHA-256 (FIPS 180-4). Synchronous, unlike WebCrypto: an answer must be made in one go, and
 * WebCrypto is missing on pages that were not served over HTTPS.
 */

const PRIMES = firstPrimes(64);
const ROUND_CONSTANTS = PRIMES.map((prime) => fractionBits(Math.cbrt(prime)));
const INITIAL_STATE = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  let state = INITIAL_STATE;
  for (let at = 0; at < words.length; at += 16) {
    const mixed = compress(state, words.slice(at, at + 16));
    state = state.map((word, index) => (word + (mixed[index] ?? 0)) >>> 0);
  }
  return state.map((word) => word.toString(16).padStart(8, "0")).join("");
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const schedule = [...block];

  function word(index: number): number {
    return schedule[index] ?? 0;
  }

  for (let t = 16; t < 64; t += 1) {
    const x = word(t - 15);
    const y = word(t - 2);
    const low = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const high = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    schedule.push((word(t - 16) + low + word(t - 7) + high) >>> 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + high + choice + (ROUND_CONSTANTS[t] ?? 0) + word(t)) >>> 0;
    const low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (low + majority) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  return [a, b, c, d, e, f, g, h];
}

function paddedWords(bytes: Uint8Array): readonly number[] {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new DataView(new ArrayBuffer(length));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return Array.from({ length: length / 4 }, (_, index) => padded.getUint32(index * 4));
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractionBits(value: number): number {
  return Math.floor((value % 1) * 2 ** 32) >>> 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
