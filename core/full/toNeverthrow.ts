import { Err, type Result as NeverthrowResult, Ok } from "neverthrow";
import type { Result } from "../Result.js";

/** The neverthrow result of a plain one, which keeps what the plain one has. */
export const toNeverthrow = <Value, Error>(plain: Result<Value, Error>): NeverthrowResult<Value, Error> => {
  const made: NeverthrowResult<Value, Error> = plain.ok ? new Ok(plain.value) : new Err(plain.error);
  return Object.assign(made, plain);
};
