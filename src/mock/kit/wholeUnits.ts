/** An amount of minor units in whole ones, as Python writes a float: 1000 is `10.0`. */
export function wholeUnits(amount: number): string {
  const text = String(amount / 100);
  return text.includes(".") ? text : `${text}.0`;
}
