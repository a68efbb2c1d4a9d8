/** A row as Python's `csv` module writes it in its Excel dialect. */
export function csvRow(values: readonly (string | null)[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

function cell(value: string | null): string {
  if (value === null) return "";
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
