/** What is known of a card. A Korean card (`kr_card`) has only `brand` and `last4`. */
export interface MockCardMetadata {
  readonly brand: string | null;
  readonly last4: string | null;
  readonly exp_month?: number;
  readonly exp_year?: number;
  readonly wallet?: string | null;
}

/** A saved payment method as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockPaymentMethod {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: "stripe";
  readonly customer_id: string;
  /** `card`, `kr_card`, or any other kind, such as `sepa_debit`. */
  readonly type: string;
  /** Only cards have it. */
  readonly method_metadata?: MockCardMetadata;
  readonly is_default: boolean;
}
