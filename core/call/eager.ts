/**
 * Makes a value at once; what it gives is a function that gives the value, or throws what making it
 * threw.
 */
export function eager<TValue>(make: () => TValue): () => TValue {
  try {
    const value = make();
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}
