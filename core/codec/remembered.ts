/** So many names are remembered; the API has about 700. */
const MOST_NAMES = 2000;

/**
 * Makes a function that works out what it is asked for once per name and remembers it.
 *
 * What is remembered has a bound, because names come from answers and from programs.
 */
export function remembered<TKnown>(workOut: (name: string) => TKnown): (name: string) => TKnown {
  const known = new Map<string, TKnown>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = workOut(name);
    if (known.size < MOST_NAMES) known.set(name, made);
    return made;
  };
}
