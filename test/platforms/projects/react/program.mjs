/* What React sends of values to a client component; prints it as JSON. */
import { Writable } from "node:stream";
import { PolarCore as FullCore } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { renderToPipeableStream } from "react-server-dom-webpack/server.node";

const PAGES = 8;

const mock = createMockPolar();
for (let index = 0; index < PAGES; index++) mock.seed.customer({ email: `${index}@example.com` });

/** Renders a value as React does, and tells what came of it. */
function rendered(value) {
  const asked = mock.requests.length;
  const errors = [];
  let text = "";
  return new Promise((resolve) => {
    function tell() {
      // The rows of React's format that hold data of a customer's, or the whole value.
      const has = text.includes("@example.com") ? "the customer" : (/^0:(.*)$/m.exec(text)?.[1] ?? "");
      resolve({ has, errors, asked: mock.requests.length - asked });
    }

    function onError({ message }) {
      errors.push(message.split("\n")[0]);
    }

    const sink = new Writable({
      write(chunk, _, done) {
        text += chunk;
        done();
      },
      final(done) {
        done();
        tell();
      },
    });
    renderToPipeableStream(value, {}, { onError }).pipe(sink);
  });
}

async function outcomesOn(Core) {
  const core = new Core({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  const list = await customersList(core, { limit: 1 });
  if (!list.ok) throw list.error;
  const { id = "" } = list.value.items[0] ?? {};
  const one = await customersGet(core, { id });
  if (!one.ok) throw one.error;
  const failed = await customersGet(core, { id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40" });
  return {
    failure: await rendered(failed),
    result: await rendered(one),
    value: await rendered(one.value),
    list: await rendered(list),
    page: await rendered(list.value),
    items: await rendered(list.value.items),
  };
}

console.log(JSON.stringify({ full: await outcomesOn(FullCore), lite: await outcomesOn(LiteCore) }));
