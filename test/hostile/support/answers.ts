/** A customer as the server writes it. */
export const CUSTOMER = {
  id: "992fae2a-2a17-4b7a-8d9e-e287cf90131b",
  created_at: "2025-06-15T17:14:28.552418Z",
  modified_at: null,
  metadata: { foo_bar: 1 },
  external_id: "usr_1337",
  email: "customer@example.com",
  email_verified: true,
  type: "individual",
  name: "John Doe",
  billing_name: "John Doe",
  billing_address: { country: "US" },
  tax_id: null,
  locale: "en",
  organization_id: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
  default_payment_method_id: null,
  deleted_at: null,
  avatar_url: "https://www.gravatar.com/avatar/xxx?d=404",
};

/** The ID of {@link CUSTOMER}. */
export const ID: string = CUSTOMER.id;

/** A token that must never be seen anywhere but in its header. */
export const SECRET = "polar_oat_5ecre7Sentine1";

/** An answer with a JSON body; nothing that it is made of inherits. */
export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const init = Object.assign(Object.create(null), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
  return new Response(JSON.stringify(body), init);
}

/** A page with one customer. */
export function pageAnswer(maxPage: number): Response {
  return jsonAnswer({ items: [CUSTOMER], pagination: { total_count: maxPage, max_page: maxPage } });
}
