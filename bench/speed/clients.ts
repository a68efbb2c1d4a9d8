/** A call of a client, as source: what it imports, and the call on `polar`. */
interface Call {
  readonly imports: string;
  readonly call: string;
}

/** The calls that are measured: a small answer, and a large one. */
export const CALLS = ["state", "page"] as const;

export type CallName = (typeof CALLS)[number];

/** The most CPU that a call may take, in times of what the same call takes by bare `fetch`. */
export type SpeedBudget = Readonly<Record<CallName, number>>;

/** A way to call the API, as source. */
export interface Client {
  readonly name: string;
  /** What makes `polar`, given `serverURL`; and what that imports. */
  readonly imports: string;
  readonly made: string;
  readonly calls: Readonly<Record<CallName, Call>>;
  readonly budget?: SpeedBudget;
}

/** What everything is compared with. */
export const BARE: Client = {
  name: "bare `fetch`",
  imports: "",
  made: '{ headers: { authorization: "Bearer x", "polar-version": "2026-10" } }',
  calls: {
    state: {
      imports: "",
      call: "fetch(serverURL + '/v1/customers/external/usr_1337/state', polar).then((response) => response.json())",
    },
    page: {
      imports: "",
      call: "fetch(serverURL + '/v1/customers/?limit=100', polar).then((response) => response.json())",
    },
  },
};

function ours(core: "" | "lite/" | "browser/", functions: "" | "lite/", budget: SpeedBudget): Client {
  const kinds = { "": "full", "lite/": "lite", "browser/": "browser" } as const;
  const options = core === "browser/" ? "{ serverURL }" : '{ accessToken: "x", serverURL }';

  function call(name: string, request: string): Call {
    return {
      imports: `import { ${name} } from "polar-fn/${functions}funcs/${name}";`,
      call: `${name}(polar, ${request})`,
    };
  }

  return {
    name: `${kinds[core]} core, ${kinds[functions]} function`,
    imports: `import { PolarCore } from "polar-fn/${core}core";`,
    made: `new PolarCore(${options})`,
    calls: {
      state: call("customersGetStateExternal", '{ externalId: "usr_1337" }'),
      page: call("customersList", "{ limit: 100 }"),
    },
    budget,
  };
}

const OFFICIAL_1: Client = {
  name: "official 1.0.1",
  imports: 'import { createPolarCore } from "polar-sdk-1/2026-10";',
  // It waits for 5 seconds, which many calls on a busy machine may take.
  made: 'createPolarCore({ accessToken: "x", baseUrl: serverURL, timeout: 60 })',
  calls: {
    state: {
      imports: 'import { getStateExternalCustomers } from "polar-sdk-1/2026-10/services/customers";',
      call: 'getStateExternalCustomers(polar)("usr_1337")',
    },
    page: {
      imports: 'import { listCustomers } from "polar-sdk-1/2026-10/services/customers";',
      call: "listCustomers(polar)({ limit: 100 })",
    },
  },
};

const OFFICIAL_0: Client = {
  name: "official 0.49.0",
  imports: 'import { PolarCore } from "polar-sdk-0/core.js";',
  made: 'new PolarCore({ accessToken: "x", serverURL })',
  calls: {
    state: {
      imports: 'import { customersGetStateExternal } from "polar-sdk-0/funcs/customersGetStateExternal.js";',
      call: 'customersGetStateExternal(polar, { externalId: "usr_1337" })',
    },
    page: {
      imports: 'import { customersList } from "polar-sdk-0/funcs/customersList.js";',
      call: "customersList(polar, { limit: 100 })",
    },
  },
};

/** Everything that is measured, bare `fetch` first. */
export const CLIENTS: readonly Client[] = [
  BARE,
  ours("browser/", "lite/", { state: 2.2, page: 1.8 }),
  ours("lite/", "lite/", { state: 2.2, page: 1.8 }),
  ours("lite/", "", { state: 3, page: 2.5 }),
  ours("", "lite/", { state: 5, page: 2.2 }),
  ours("", "", { state: 6, page: 3 }),
  OFFICIAL_1,
  OFFICIAL_0,
];

/** The calls of a client that is connected to a server. */
export type Calls = Readonly<Record<CallName, () => Promise<unknown>>>;

export type Connect = (serverURL: string) => Calls;

/** Declares `connect`, a {@link Connect} that knows the calls that are asked for. */
function connecting(client: Client, names: readonly CallName[]): string {
  const calls = names.map((name) => ({ name, ...client.calls[name] }));
  return `
${[client.imports, ...calls.map(({ imports }) => imports)].join("\n")}
function connect(serverURL) {
  const polar = ${client.made};
  return { ${calls.map(({ name, call }) => `${name}: () => ${call}`).join(", ")} };
}
`;
}

/** A program that makes calls as it is told to by the process that started it. */
export function obedient(client: Client): string {
  return `import { obeyOrders } from "./bench/speed/obeyOrders.ts";
${connecting(client, CALLS)}
await obeyOrders(connect);
`;
}

/**
 * A program that asks a server once, and tells when the answer was there: milliseconds since it was
 * started.
 */
export function asksOnce(client: Client): string {
  return `${connecting(client, ["state"])}
const answer = await connect(process.argv[2]).state();
console.log(JSON.stringify({ milliseconds: performance.now(), answer }));
`;
}
