/** Where publishers offer their lists. One row a list; a file each. Unconfirmed rows were not reached when written. */
export interface ListAddress {
  readonly name: string;
  readonly dataset: string;
  readonly files: readonly { readonly name: string; readonly url: string }[];
  readonly confirmed: boolean;
}

const ofac = "https://www.treasury.gov/ofac/downloads/";
const files = (...names: string[]) => names.map((name) => ({ name, url: `${ofac}${name}` }));

export const addresses: readonly ListAddress[] = [
  {
    name: "us-ofac",
    dataset: "us_ofac_sdn",
    files: files("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"),
    confirmed: false,
  },
  {
    name: "us-ofac-consolidated",
    dataset: "us_ofac_cons",
    files: files("cons_prim.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"),
    confirmed: false,
  },
  {
    name: "un-sc",
    dataset: "un_sc_sanctions",
    files: [{ name: "consolidated.xml", url: "https://scsanctions.un.org/resources/xml/en/consolidated.xml" }],
    confirmed: false,
  },
  {
    name: "uk-fcdo",
    dataset: "gb_fcdo_sanctions",
    files: [{ name: "UK-Sanctions-List.csv", url: "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv" }],
    confirmed: false,
  },
  {
    name: "ca-sema",
    dataset: "ca_dfatd_sema_sanctions",
    files: [
      {
        name: "sema-lmes.xml",
        url: "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml",
      },
    ],
    confirmed: false,
  },
];
