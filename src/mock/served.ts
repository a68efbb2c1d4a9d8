import { operations } from "./api/operations.js";
import { handlers } from "./handlers.js";
import { notImplemented } from "./http/ApiError.js";
import type { Handler, OperationName } from "./http/Handler.js";
import type { Route } from "./http/Route.js";
import { run } from "./http/run.js";
import { routes } from "./routes.js";

/** An operation as the mock serves it. */
export interface Served extends Pick<Route, "method" | "path" | "run"> {
  readonly isForm: boolean;
}

/** All operations of the API; those that the mock lacks answer 501. */
export const served: readonly Served[] = Object.values(operations).map(({ name, method, path, isForm }) => {
  const handler = handlerOf(name);
  const route = routes.find((each) => each.method === method && each.path === path);
  if (handler !== undefined) return { method, path, isForm, run: (...args) => run(name, handler, ...args) };
  return { method, path, isForm, run: route?.run ?? lacking(method) };
});

function handlerOf(name: OperationName): Handler<OperationName> | undefined {
  const known: { readonly [TName in OperationName]?: unknown } = handlers;
  // A handler is only ever called with the inputs of the operation of the same name.
  return known[name] as Handler<OperationName> | undefined;
}

function lacking(method: string): Route["run"] {
  return (inputs) => {
    throw notImplemented(`The mock does not implement ${method} ${inputs.pathname}.`);
  };
}
