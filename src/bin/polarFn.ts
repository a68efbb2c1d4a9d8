#!/usr/bin/env node
import { mockCommand } from "./mockCommand.js";

const USAGE = `Usage: polar-fn <command>

Commands:
  mock   serves a mock of the Polar API ("polar-fn mock --help" tells more)
`;

const [command, ...args] = process.argv.slice(2);
if (command === "mock") {
  // Deliveries of webhooks that are under way must not keep it alive.
  process.exit(await mockCommand(args));
} else if (command === undefined || command === "--help" || command === "-h") {
  process.stdout.write(USAGE);
} else {
  process.stderr.write(`polar-fn: there is no command ${JSON.stringify(command)}.\n\n${USAGE}`);
  process.exitCode = 2;
}
