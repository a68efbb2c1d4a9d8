import type { Named } from "./Named.js";

/** A signal that is aborted a little later, for this reason. */
function soon(reason: unknown): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 3);
  return controller.signal;
}

function spoilt(property: string, descriptor: PropertyDescriptor): AbortSignal {
  return Object.defineProperty(new AbortController().signal, property, descriptor);
}

/** A signal that tells of its abort from within `addEventListener`, again and again. */
function eager(reason: unknown): unknown {
  return {
    aborted: true,
    reason,
    addEventListener(_type: string, listener: (event?: unknown) => void) {
      listener();
      listener(reason);
    },
    removeEventListener() {},
  };
}

/** Signals of every kind, with what is thrown as their reason or by their parts. */
export function hostileSignals({ name, make }: Named<unknown>): readonly Named<unknown>[] {
  function thrower(): never {
    throw make();
  }

  return [
    { name, make },
    { name: `aborted because of ${name}`, make: () => AbortSignal.abort(make()) },
    { name: `aborted soon because of ${name}`, make: () => soon(make()) },
    { name: "that times out soon", make: () => AbortSignal.timeout(3) },
    { name: "that is a proxy", make: () => new Proxy(new AbortController().signal, {}) },
    { name: "that is a proxy and aborted soon", make: () => new Proxy(soon(make()), {}) },
    { name: "without removeEventListener", make: () => spoilt("removeEventListener", { value: undefined }) },
    { name: "without addEventListener", make: () => spoilt("addEventListener", { value: undefined }) },
    {
      name: `whose removeEventListener throws ${name}`,
      make: () => spoilt("removeEventListener", { value: thrower }),
    },
    {
      name: `whose addEventListener throws ${name}`,
      make: () => spoilt("addEventListener", { value: thrower }),
    },
    { name: `whose aborted throws ${name}`, make: () => spoilt("aborted", { get: thrower }) },
    { name: "whose aborted is a lie", make: () => spoilt("aborted", { value: true }) },
    {
      name: `whose reason throws ${name}`,
      make: () => Object.defineProperty(AbortSignal.abort(), "reason", { get: thrower }),
    },
    { name: "that tells of its abort at once and twice", make: () => eager(make()) },
    { name: "that is a plain object", make: () => ({ aborted: false }) },
  ];
}
