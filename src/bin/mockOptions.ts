import { parseArgs } from "node:util";

/** What `polar-fn mock` was asked for. */
export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly state: string | undefined;
  readonly control: "loopback" | "anyone";
}

/** Asked for help, or wrongly, or for a mock. */
export type MockRequest =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly why: string }
  | { readonly kind: "serve"; readonly options: MockCommandOptions };

/** What `polar-fn mock --help` says. */
export const MOCK_HELP = `Usage: polar-fn mock [options]

Serves a mock of the Polar API over HTTP until it is interrupted.

Options:
  --port <number>      the port; 0 takes a free one (default 4010)
  --host <name>        the address to listen on (default 127.0.0.1)
  --seed <file>        a JSON file of things to begin with; not read where there is a state
  --state <file>       a file that keeps all data across restarts; it is made where it is not there
  --control <who>      who may use the control API and see the first page: "loopback" (default), or
                       "anyone" who reaches the server
  --help               this
`;

/** Reads the arguments behind `polar-fn mock`. */
export function readMockOptions(args: readonly string[]): MockRequest {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        seed: { type: "string" },
        state: { type: "string" },
        control: { type: "string", default: "loopback" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values.help ? { kind: "help" } : checked(values);
  } catch (error) {
    // What parseArgs says names the argument.
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

interface Values {
  readonly port: string;
  readonly host: string;
  readonly control: string;
  readonly seed?: string | undefined;
  readonly state?: string | undefined;
}

function checked({ port, host, control, seed, state }: Values): MockRequest {
  const number = /^\d+$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) return wrong(`--port is a number from 0 to 65535, not ${JSON.stringify(port)}.`);
  if (host === "") return wrong("--host is empty.");
  if (seed === "") return wrong("--seed is empty.");
  if (state === "") return wrong("--state is empty.");
  if (control !== "loopback" && control !== "anyone") {
    return wrong(`--control is "loopback" or "anyone", not ${JSON.stringify(control)}.`);
  }
  return { kind: "serve", options: { port: number, host, control, seed, state } };
}

function wrong(why: string): MockRequest {
  return { kind: "wrong", why };
}
