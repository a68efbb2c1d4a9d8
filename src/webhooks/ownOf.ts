/** A copy of options that inherits nothing, so that a polluted prototype does not count as an option. */
export function ownOf<TOptions extends object | undefined>(options: TOptions): TOptions {
  return options && Object.assign(Object.create(null), options);
}
