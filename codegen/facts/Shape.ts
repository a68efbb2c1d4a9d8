/** Text; a format such as `uuid4` says what it looks like. */
export interface StringShape {
  readonly kind: "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** A number, with or without a fraction. */
export interface NumberShape {
  readonly kind: "number";
  readonly integer: boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** A list of any length. */
export interface ArrayShape {
  readonly kind: "array";
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A list with a shape for each place. */
export interface TupleShape {
  readonly kind: "tuple";
  readonly items: readonly Shape[];
  /** Whether only the first item is sent; the others are there because answers hold them. */
  readonly sendsFirst?: boolean;
}

/** An object whose keys are free. */
export interface MapShape {
  readonly kind: "map";
  readonly values: Shape;
  readonly keyMinLength?: number;
  readonly keyMaxLength?: number;
  readonly minEntries?: number;
  readonly maxEntries?: number;
}

/** An object with named properties. */
export interface ObjectShape {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** The shape under other names, in a map with some typed names. */
  readonly rest?: Shape;
}

/** The property that tells the members of a union apart, and the member of each of its values. */
export interface Discriminator {
  readonly property: string;
  readonly members: Readonly<Record<string, string>>;
}

/** One of several shapes. */
export interface UnionShape {
  readonly kind: "union";
  readonly members: readonly Shape[];
  readonly discriminator?: Discriminator;
}

/** A schema with a name. */
export interface ModelShape {
  readonly kind: "model";
  readonly name: string;
  /** Bounds that the reference adds to a model that is text. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The shape of a value. Names are wire names. */
export type Shape =
  | StringShape
  | { readonly kind: "dateTime" }
  | NumberShape
  | { readonly kind: "boolean" }
  | { readonly kind: "null" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | ArrayShape
  | TupleShape
  | MapShape
  | ObjectShape
  | UnionShape
  | { readonly kind: "nullable"; readonly inner: Shape }
  | ModelShape
  | { readonly kind: "unknown" };

/** A property of an object. */
export interface Property {
  readonly name: string;
  /** The key in a program, where it is not the camelCase of the name. */
  readonly key?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly default?: unknown;
  readonly shape: Shape;
  /** Whether it is a part of the path: what stands there decides which endpoint is called. */
  readonly inPath?: boolean;
}
