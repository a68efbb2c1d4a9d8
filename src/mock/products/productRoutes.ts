import { listReply } from "../http/listReply.js";
import {
  idFilter,
  metadataFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { json, noContent } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery } from "../http/Source.js";
import { oneOf } from "../read/oneOf.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { createProduct } from "./createProduct.js";
import { deleteProduct } from "./deleteProduct.js";
import { findProduct } from "./findProduct.js";
import { listProducts } from "./listProducts.js";
import { presentProduct } from "./presentProduct.js";
import { productBenefitsUpdate, productCreate, productUpdate } from "./productBodies.js";
import { updateProduct } from "./updateProduct.js";
import { updateProductBenefits } from "./updateProductBenefits.js";

const READ: readonly string[] = ["products:read", "products:write"];
const WRITE: readonly string[] = ["products:write"];

const ALL = "/v1/products/";
const ONE = "/v1/products/{id}";
const id = fromPath("id", uuid4);

const SORTING = [
  "created_at",
  "-created_at",
  "name",
  "-name",
  "price_amount_type",
  "-price_amount_type",
  "price_amount",
  "-price_amount",
] as const;

/** `/v1/products/`. */
export const productRoutes: readonly Route[] = [
  route(
    { method: "GET", path: ALL, scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-created_at"),
      metadata: metadataFilter,
      ids: idFilter("id"),
      organizationIds: organizationFilter,
      query: fromQuery("query", text(), null),
      isArchived: fromQuery("is_archived", queryBoolean, null),
      isRecurring: fromQuery("is_recurring", queryBoolean, null),
      benefitIds: idFilter("benefit_id"),
      visibility: valueFilter("visibility", oneOf(["draft", "private", "public"])),
    },
    (values, call) =>
      listReply(listProducts(call, values), values, call.pageLimit, (product) =>
        presentProduct(call.store, product),
      ),
  ),
  route({ method: "POST", path: ALL, scopes: WRITE }, { body: fromBody(productCreate) }, ({ body }, call) =>
    json(presentProduct(call.store, createProduct(call, body)), 201),
  ),
  route({ method: "GET", path: ONE, scopes: READ }, { id }, (values, call) =>
    json(presentProduct(call.store, findProduct(call, values.id))),
  ),
  route(
    { method: "PATCH", path: ONE, scopes: WRITE },
    { id, body: fromBody(productUpdate) },
    (values, call) => {
      const product = findProduct(call, values.id);
      return json(presentProduct(call.store, updateProduct(call, product, values.body)));
    },
  ),
  route({ method: "DELETE", path: ONE, scopes: WRITE }, { id }, (values, call) => {
    deleteProduct(call, findProduct(call, values.id));
    return noContent();
  }),
  route(
    { method: "POST", path: `${ONE}/benefits`, scopes: WRITE },
    { id, body: fromBody(productBenefitsUpdate) },
    (values, call) => {
      const product = findProduct(call, values.id);
      const next = updateProductBenefits(call, product, values.body.benefits);
      return json(presentProduct(call.store, next));
    },
  ),
];
