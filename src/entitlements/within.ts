/** What a promise comes to within so many milliseconds; undefined where it takes longer. */
export async function within<TValue>(ms: number, promise: Promise<TValue>): Promise<TValue | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
