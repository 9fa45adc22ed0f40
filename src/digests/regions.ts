/** Countries by the United Nations' regions (as in the package world-countries), in the order in which digests name them. */
const countries = {
  europe:
    'ALA ALB AND AUT BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM SMR SRB SVK SVN SWE UKR UNK VAT',
  americas:
    'ABW AIA ARG ATG BES BHS BLM BLZ BMU BOL BRA BRB CAN CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP GRD GRL GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SLV SPM SUR SXM TCA TTO UMI URY USA VCT VEN VGB VIR',
  asia: 'AFG ARE ARM AZE BGD BHR BRN BTN CHN GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM',
  africa:
    'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ IOT KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
  oceania: 'ASM AUS CCK COK CXR FJI FSM GUM KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL TON TUV VUT WLF WSM',
} as const;

export const regions = [...(Object.keys(countries) as (keyof typeof countries)[]), 'elsewhere'] as const;
export type Region = (typeof regions)[number];

const byCountry = new Map<string, Region>(
  Object.entries(countries).flatMap(([region, codes]) => codes.split(' ').map(code => [`country:${code}`, region as Region] as const)),
);

/** The region of whoever changed its mind: that of a country, or of the country that a person or body speaks for; `elsewhere` for organisations of many. */
export function regionOf(actorIds: (string | undefined)[]): Region {
  return actorIds.map(id => byCountry.get(id ?? '')).find(region => region !== undefined) ?? 'elsewhere';
}
