/** Ends the process with a message for people. */
export function fail(status: number, message: string): never {
  console.error(message);
  process.exit(status);
}
