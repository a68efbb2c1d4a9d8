import type { CustomerIndividual } from "../api/answers.js";

/** A tax number and its format, as in `["911144442", "us_ein"]`. */
export type TaxId = NonNullable<CustomerIndividual["tax_id"]>;

/** The formats to try for each country, in order. */
const FORMATS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  AD:ad_nrt AE:ae_trn AR:ar_cuit AT:eu_vat AU:au_abn,au_arn BE:eu_vat BG:eu_vat BH:bh_vat
  BO:bo_tin BR:br_cnpj,br_cpf CA:ca_gst_hst,ca_pst_bc,ca_pst_mb,ca_pst_sk,ca_qst,ca_bn
  CH:ch_uid,ch_vat CL:cl_tin CN:cn_tin CO:co_nit CR:cr_tin CY:eu_vat CZ:eu_vat DE:eu_vat
  DK:eu_vat DO:do_rcn EC:ec_ruc EE:eu_vat EG:eg_tin ES:eu_vat FI:eu_vat FR:eu_vat GB:gb_vat
  GE:ge_vat GR:eu_vat HK:hk_br HR:eu_vat HU:eu_vat ID:id_npwp IE:eu_vat IL:il_vat IN:in_gst
  IS:is_vat IT:eu_vat JP:jp_cn,jp_rn,jp_trn KE:ke_pin KR:kr_brn KZ:kz_bin LI:li_uid LT:eu_vat
  LU:eu_vat LV:eu_vat MT:eu_vat MK:mk_vat MU:mu_tan MX:mx_rfc MY:my_frp,my_itn,my_sst NG:ng_tin
  NL:eu_vat NO:no_vat,no_voec NZ:nz_gst OM:om_vat PE:pe_ruc PH:ph_tin PL:eu_vat PT:eu_vat
  RO:eu_vat RS:rs_pib RU:ru_inn,ru_kpp SA:sa_vat SE:eu_vat SG:sg_gst,sg_uen SI:eu_vat SK:eu_vat
  SV:sv_nit TH:th_vat TR:tr_tin TW:tw_vat UA:ua_vat US:us_ein UY:uy_ruc VE:ve_rif VN:vn_tin
  ZA:za_vat
`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [country = "", formats = ""] = entry.split(":");
      return [country, formats.split(",")];
    }),
);

/** What a number of each format looks like; formats not listed take 5 to 20 letters and digits. */
const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ["ae_trn", /^\d{15}$/],
  ["au_abn", /^\d{11}$/],
  ["au_arn", /^\d{12}$/],
  ["br_cnpj", /^\d{14}$/],
  ["br_cpf", /^\d{11}$/],
  ["ca_bn", /^\d{9}$/],
  ["ca_gst_hst", /^\d{9}RT\d{4}$/],
  ["ca_pst_bc", /^PST\d{8}$/],
  ["ca_pst_mb", /^\d{6}$/],
  ["ca_pst_sk", /^\d{7}$/],
  ["ca_qst", /^\d{10}TQ\d{4}$/],
  ["ch_uid", /^CHE\d{9}$/],
  ["ch_vat", /^CHE\d{9}(?:MWST|TVA|IVA|TPV)$/],
  [
    "eu_vat",
    /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[A-Z0-9]{2,12}$/,
  ],
  ["gb_vat", /^(?:GB)?\d{9}(?:\d{3})?$/],
  ["hk_br", /^\d{8}$/],
  ["in_gst", /^\d{2}[A-Z0-9]{13}$/],
  ["mu_tan", /^[23]\d{7}$/],
  ["no_vat", /^\d{9}MVA$/],
  ["nz_gst", /^\d{8,9}$/],
  ["us_ein", /^\d{9}$/],
  ["za_vat", /^4\d{9}$/],
]);

/**
 * The number without punctuation and the format that it has in this country, or undefined. Looks at
 * the form only: the server also computes check digits.
 */
export function taxId(number: string, country: string): TaxId | undefined {
  const value = number.replace(/[\s.\-/()]/g, "").toUpperCase();
  const format = FORMATS.get(country)?.find((name) => (SHAPES.get(name) ?? /^[A-Z0-9]{5,20}$/).test(value));
  return format === undefined ? undefined : [value, format];
}
