import { bundle } from "./bundle.js";
import { ALL, ONE, officialProgram, officialProgram0, program } from "./programs.js";

/** The budgets of the one-function program in bytes, by core and function. */
export const BUDGETS = { "lite/|lite/": 1500, "lite/|": 4500, "|lite/": 8500, "|": 11_000 } as const;

/** The most that a further lite function may cost with its call, in bytes, on average. */
export const MARGINAL_BUDGET = 45;

/** One measured figure, and the most that it may be. */
export interface Figure {
  readonly name: string;
  readonly gzip: number;
  readonly minified: number;
  readonly budget?: number;
}

/** The one-function program in the four combinations, with the package installed below `folder`. */
export const measureOne = async (folder: string): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const [key, budget] of Object.entries(BUDGETS)) {
    const [core, functions] = key.split("|") as ["" | "lite/", "" | "lite/"];
    const { code, gzip, minified } = await bundle(program(core, functions, ONE), folder);
    const paths = code.match(/\/v1\/[^"'`]*/g) ?? [];
    if (paths.length !== 1)
      throw new Error(`${key}: the bundle of one function holds ${paths.length} paths: ${paths.join(" ")}`);
    figures.push({
      name: `${core ? "lite" : "full"} core, ${functions ? "lite" : "full"} function`,
      gzip,
      minified,
      budget,
    });
  }
  return figures;
};

/** The same program on the official SDKs. */
export const measureOfficial = async (folder: string): Promise<readonly Figure[]> => {
  const official1 = await bundle(officialProgram({ getStateExternalCustomers: '"usr_1337"' }), folder);
  const official0 = await bundle(officialProgram0(ONE), folder);
  return [
    { name: "official 1.0.1", gzip: official1.gzip, minified: official1.minified },
    { name: "official 0.49.0", gzip: official0.gzip, minified: official0.minified },
  ];
};

/** What each further lite function costs with its call, on average over all that there are. */
export const measureMarginal = async (folder: string): Promise<Figure> => {
  const one = await bundle(program("lite/", "lite/", ONE), folder);
  const all = await bundle(program("lite/", "lite/", ALL), folder);
  const further = Object.keys(ALL).length - 1;
  return {
    name: `each further lite function (average of ${further})`,
    gzip: Math.round(((all.gzip - one.gzip) / further) * 10) / 10,
    minified: Math.round((all.minified - one.minified) / further),
    budget: MARGINAL_BUDGET,
  };
};
