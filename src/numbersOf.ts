import { atLeast } from "./atLeast.js";

/** The numbers that options give, and the usual ones in place of those that they leave out. */
export function numbersOf<TName extends string>(
  given: Readonly<Partial<Record<NoInfer<TName>, number | undefined>>>,
  least: number,
  usual: Readonly<Record<TName, number>>,
): Readonly<Record<TName, number>> {
  const numbers: Record<TName, number> = { ...usual };
  for (const name of Object.keys(usual) as TName[])
    numbers[name] = atLeast(name, least, given[name] ?? usual[name]);
  return numbers;
}
