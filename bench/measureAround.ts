import { type Bundle, bundle } from "./bundle.js";
import type { Budget, Figure } from "./measure.js";
import { ONE, program } from "./programs.js";

/** What is put around the plain program: imports, what the core is wrapped in, and what follows. */
interface Around {
  readonly name: string;
  readonly budget: Budget;
  readonly imports: string;
  readonly wrap?: (core: string) => string;
  readonly uses?: string;
}

/**
 * What goes around calls, and what each may add to the plain program. Where the limit is above the
 * target, the target is missed: docs/figures.md says why.
 */
const AROUND: readonly Around[] = [
  {
    name: "`paced` adds",
    budget: { target: 700, limit: 1200 },
    imports: 'import { paced } from "polar-fn/paced";',
    wrap: (core) => `paced(${core})`,
  },
  {
    name: "`traced` adds",
    budget: { target: 700, limit: 560 },
    imports: 'import { traced } from "polar-fn/traced";',
    wrap: (core) => `traced(${core}, globalThis.tracer)`,
  },
  {
    name: "`createEntitlements` adds",
    budget: { target: 1250, limit: 2965 },
    imports: 'import { createEntitlements } from "polar-fn/entitlements";',
    uses: `
const entitlements = createEntitlements(polar, { store: globalThis.store });
console.log(await entitlements.of("u"), entitlements.handle, entitlements.spend);`,
  },
  {
    name: "`createUsage` adds",
    budget: { target: 1850, limit: 3550 },
    imports: 'import { createUsage } from "polar-fn/usage";',
    uses: `
const usage = createUsage(polar, { store: globalThis.store });
console.log(await usage.record({ name: "a", externalCustomerId: "u" }), await usage.flush());`,
  },
];

/** What goes around calls adds to the program of a lite core with a lite function, in bytes. */
export async function measureAround(folder: string): Promise<readonly Figure[]> {
  const plain = program("lite/", "lite/", ONE);
  const without = await bundle(plain, folder);
  const figures: Figure[] = [];
  for (const { name, budget, imports, wrap, uses = "" } of AROUND) {
    const wrapped = plain.replace(/new PolarCore\(.*\)/, (core) => wrap?.(core) ?? core);
    const added = difference(await bundle(`${imports}${wrapped}${uses}`, folder), without);
    figures.push({ name, ...added, budget });
  }
  return figures;
}

function difference(larger: Bundle, smaller: Bundle): Pick<Figure, "gzip" | "minified"> {
  return { gzip: larger.gzip - smaller.gzip, minified: larger.minified - smaller.minified };
}
