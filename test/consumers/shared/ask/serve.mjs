import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";

/** The secret of the server's webhooks. */
export const SECRET = "polar_whs_frameworks";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function isUp(url) {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

async function untilUp(child, url) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    if (await isUp(url)) return;
    await setTimeout(200);
  }
  throw new Error(`Nobody answers at ${url}`);
}

/** Starts a server, and a mock for its calls. */
export async function serve(command, ...args) {
  const mock = createMockPolar();
  mock.seed.customer({ external_id: "me", email: "zoë@example.com" });
  const polar = await serveMockPolar(mock);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOST: "127.0.0.1",
    PORT: `${port}`,
    ORIGIN: url,
    POLAR_ACCESS_TOKEN: MOCK_TOKEN,
    POLAR_SERVER_URL: polar.url,
    POLAR_WEBHOOK_SECRET: SECRET,
  };
  // In a group of its own, so that what it starts ends with it.
  const child = spawn(command, args, { env, detached: true });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part) => {
      text += part;
    });

  async function stop() {
    if (child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await polar.close();
  }

  const served = { url, mock, said: () => text, stop };
  try {
    await untilUp(child, url);
    return served;
  } catch (error) {
    console.error(text);
    await stop();
    throw error;
  }
}
