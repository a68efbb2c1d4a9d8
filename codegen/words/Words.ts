/** Our words for a function: what it does, and what to know before calling it. */
export interface FunctionWords {
  readonly about: string;
  readonly more?: string;
}

/** Our words for a model: what it is, and its fields by camelCase key. */
export interface ModelWords {
  readonly about: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Our words for what the API names: comments that are not facts. */
export interface Words {
  readonly functions: Readonly<Record<string, FunctionWords>>;
  readonly models: Readonly<Record<string, ModelWords>>;
}
