/* Starts the app, asks for plans, delivers webhooks; tells what it answers. */
const { signEvent } = require("polar-fn/mock");
const { start } = require("../out/nestjs/server.js");

const lines = [];
console.log = (...said) => lines.push(said.join(" "));

async function main() {
  const app = await start(0);
  const url = await app.getUrl();

  async function plan(user) {
    const response = await fetch(`${url}/users/${user}/plan`);
    return response.ok ? (await response.json()).plan : response.status;
  }

  async function deliver(secret) {
    const event = { type: "order.paid", timestamp: new Date(), data: { id: "ord_1", totalAmount: 1200 } };
    const { body, headers } = await signEvent(event, secret);
    const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    return (await fetch(`${url}/webhooks/polar`, init)).status;
  }

  const answers = {
    pro: await plan("pro"),
    nobody: await plan("nobody"),
    webhook: await deliver(process.env.POLAR_WEBHOOK_SECRET),
    forged: await deliver("another"),
  };
  mock.fault({ status: 503, times: 10 });
  answers.down = await plan("pro");
  process.stdout.write(JSON.stringify({ answers, lines }));
  process.exit();
}

void main();
