/** Calls a function of the user's that is only told of something: what it throws is its own. */
export async function tell<TTold extends readonly unknown[]>(
  listener: ((...told: TTold) => unknown) | undefined,
  ...told: TTold
): Promise<void> {
  try {
    await listener?.(...told);
  } catch {
    // Nobody is left to be told.
  }
}
