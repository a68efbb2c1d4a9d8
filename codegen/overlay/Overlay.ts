/** Our words for what the document names: comments that are not facts. */
export interface Overlay {
  readonly functions: Readonly<Record<string, { readonly about: string; readonly more?: string }>>;
  readonly models: Readonly<
    Record<
      string,
      { readonly about: string /** By camelCase key. */; readonly fields?: Readonly<Record<string, string>> }
    >
  >;
}
