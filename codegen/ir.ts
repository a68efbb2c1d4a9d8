import type { Fields } from "../core/codec/fields.js";

/*
 * The form between the document and the code: plain data, with nothing of
 * OpenAPI and nothing of TypeScript in it. Names are wire names.
 */

/** A value's shape. */
export type Shape =
  | {
      readonly kind: "string";
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly pattern?: string;
      readonly format?: string;
    }
  | { readonly kind: "dateTime" }
  | {
      readonly kind: "number";
      readonly integer: boolean;
      readonly minimum?: number;
      readonly exclusiveMinimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "boolean" }
  | { readonly kind: "null" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "array"; readonly items: Shape; readonly minItems?: number; readonly maxItems?: number }
  | { readonly kind: "tuple"; readonly items: readonly Shape[] }
  | {
      readonly kind: "map";
      readonly values: Shape;
      readonly keyMinLength?: number;
      readonly keyMaxLength?: number;
      readonly minEntries?: number;
      readonly maxEntries?: number;
    }
  | {
      readonly kind: "object";
      readonly properties: readonly Property[];
      /** What other names may hold, in a map with some typed names. */
      readonly rest?: Shape;
    }
  | {
      readonly kind: "union";
      readonly members: readonly Shape[];
      /** The wire name of the property that tells the members apart, and its values. */
      readonly discriminator?: {
        readonly property: string;
        readonly members: Readonly<Record<string, string>>;
      };
    }
  | { readonly kind: "nullable"; readonly inner: Shape }
  | {
      readonly kind: "model";
      readonly name: string;
      /** Bounds that the reference adds to a model that is text. */
      readonly minLength?: number;
      readonly maxLength?: number;
    }
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
  /** Whether it is a part of the path: what goes there decides which endpoint is called. */
  readonly inPath?: boolean;
}

/** A schema of the document, or the request of an operation. */
export interface Model {
  readonly name: string;
  readonly shape: Shape;
  /** Whether it is part of a request, of an answer, or of both. */
  readonly sent: boolean;
  readonly received: boolean;
}

/** A parameter of an operation. */
export interface Parameter extends Property {
  readonly in: "path" | "query";
  /** Whether it travels as `name[key]=value`. */
  readonly deep: boolean;
}

/** An endpoint. */
export interface Operation {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly scopes: readonly string[];
  /** What the operations that belong together have in common. */
  readonly tags: readonly string[];
  /** Whether it needs no token, so that none is sent. */
  readonly anonymous: boolean;
  /** The model of its request, and whether a call may leave the request out. */
  readonly request?: { readonly model: string; readonly optional: boolean };
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly key: string | null;
    readonly required: boolean;
    readonly model: string;
    readonly form: boolean;
  };
  /** What the answer is: JSON of a model, which may be left out; a page of items; JSON of any kind; text; or nothing. */
  readonly answer:
    | { readonly kind: "json"; readonly model: string; readonly optional: boolean }
    | {
        readonly kind: "page";
        readonly model: string;
        readonly item: string;
        /** The models of what tells whether more follow; none where the list is numbered as usual. */
        readonly paginations: readonly string[];
      }
    | { readonly kind: "untyped" }
    | { readonly kind: "text" }
    | { readonly kind: "none" };
  /** The wire names whose values do not convert as the names say. */
  readonly fields: Fields;
  readonly errors: readonly { readonly status: number; readonly name: string; readonly model: string }[];
}

/** An event that the API sends. */
export interface Webhook {
  /** Such as `order.paid`. */
  readonly type: string;
  /** The model of its payload. */
  readonly model: string;
}

/** The part of an API that code is written for. */
export interface API {
  readonly version: string;
  readonly models: readonly Model[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The wire names whose values do not convert as the names say in payloads. */
  readonly webhookFields: Fields;
}

/** The shapes that a shape is made of, without following models. */
export const innerShapes = (shape: Shape): readonly Shape[] => {
  switch (shape.kind) {
    case "nullable":
      return [shape.inner];
    case "array":
      return [shape.items];
    case "map":
      return [shape.values];
    case "tuple":
      return shape.items;
    case "union":
      return shape.members;
    case "object":
      return [...shape.properties.map((property) => property.shape), ...(shape.rest ? [shape.rest] : [])];
    case "model":
    case "null":
    case "string":
    case "dateTime":
    case "number":
    case "boolean":
    case "literal":
    case "enum":
    case "unknown":
      return [];
  }
};

/** The names of the models that a shape mentions, without following them. */
export const modelsIn = (shape: Shape): readonly string[] =>
  shape.kind === "model" ? [shape.name] : innerShapes(shape).flatMap(modelsIn);

/** `customersList` to `CustomersList`. */
export const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
