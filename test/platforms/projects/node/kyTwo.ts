import ky from "ky-2";
import { PolarCore } from "polar-fn/core";
import { customersGet } from "polar-fn/funcs/customersGet";

/* Calls a server through an instance of ky 2 that has a hook. Its argument is the server's port. */

const [port = ""] = process.argv.slice(2);
const instance = ky.create({
  hooks: { beforeRequest: [({ request }) => request.headers.set("x-hook", "ky 2")] },
});
const polar = new PolarCore({ serverURL: `http://127.0.0.1:${port}`, accessToken: "x", ky: instance });
const result = await customersGet(polar, { id: "992fae2a-2a17-4b7a-8d9e-e287cf90131b" });
console.log(result.ok ? result.value.email : `${result.error}`);
