import { createMockPolar } from "../mock/createMockPolar.js";
import { MOCK_TOKEN } from "../mock/defaults.js";
import type { MockPolar } from "../mock/MockPolar.js";
import { type MockPolarServer, serveMockPolar } from "../mock/node.js";
import { readJson } from "./jsonFile.js";
import { MOCK_HELP, type MockCommandOptions, readMockOptions } from "./mockOptions.js";
import { StateFile } from "./StateFile.js";

/** The secret of all webhook endpoints, so that receivers know it before they are registered. */
const WEBHOOK_SECRET = "polar_whs_mock";

/** How often it looks for what time made due, such as another attempt of a webhook. */
const DUE_EVERY_MS = 1000;

/** Runs `polar-fn mock` until it is interrupted; gives the code to exit with. */
export async function mockCommand(args: readonly string[]): Promise<number> {
  const request = readMockOptions(args);
  if (request.kind === "help") {
    process.stdout.write(MOCK_HELP);
    return 0;
  }
  if (request.kind === "wrong") {
    process.stderr.write(`polar-fn mock: ${request.why}\n\n${MOCK_HELP}`);
    return 2;
  }
  try {
    await run(request.options);
    return 0;
  } catch (error) {
    process.stderr.write(`polar-fn mock: ${messageOf(error)}\n`);
    return 1;
  }
}

async function run(options: MockCommandOptions): Promise<void> {
  const interrupted = interruption();
  const mock = createMockPolar({
    webhookSecret: WEBHOOK_SECRET,
    sendWebhook: (sent) => fetch(sent),
  });
  await fill(mock, options);
  const { port, host: hostname, control } = options;
  const state = options.state === undefined ? undefined : new StateFile(mock, options.state, complain);
  await state?.write();
  const server = await serveMockPolar(mock, { port, hostname, control });
  process.stdout.write(greeting(server));
  const timer = setInterval(() => void mock.settled(), DUE_EVERY_MS);
  await interrupted;
  clearInterval(timer);
  await server.close();
  await state?.close();
}

/** Begins with what the state file holds, or else with the seed. */
async function fill(mock: MockPolar, { state, seed }: MockCommandOptions): Promise<void> {
  const kept = state === undefined ? undefined : await readJson(state);
  if (state !== undefined && kept !== undefined) {
    within(state, () => mock.restore(kept as Parameters<MockPolar["restore"]>[0]));
    return;
  }
  if (seed === undefined) return;
  const value = await readJson(seed);
  if (value === undefined) throw new Error(`There is no file ${seed}.`);
  within(seed, () => mock.seed.all(value));
}

/** Does something with a file; an error of it begins with the file's name. */
function within(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new Error(`${path}: ${messageOf(error)}`);
  }
}

function greeting({ url }: MockPolarServer): string {
  return `A mock of Polar is at ${url}

  server URL       ${url}
  access token     ${MOCK_TOKEN}
  webhook secret   ${WEBHOOK_SECRET}
  first page       ${url}/
  control API      ${url}/_mock/

Ctrl+C stops it.
`;
}

/** Resolves when the process is told to end. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function complain(error: unknown): void {
  process.stderr.write(`polar-fn mock: the state could not be written: ${messageOf(error)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
