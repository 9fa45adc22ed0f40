/**
 * Nouns of the news that the dictionary lacks or gives another gender only (das Steuer, das Schild), by gender, with the plural behind a slash. Without
 * them "der Steuer" could be a nominative.
 */
const nouns = {
  f: `Steuer/Steuern Maut/Mauten Klausel/Klauseln Offensive/Offensiven Spitze/Spitzen Treue Zulage/Zulagen Brigade/Brigaden Doktrin/Doktrinen Flotte/Flotten
    Enklave/Enklaven Exklave/Exklaven Annexion/Annexionen Fischerei/Fischereien Einfuhr/Einfuhren Impfung/Impfungen Pandemie/Pandemien Quarantäne/Quarantänen
    Junta/Juntas Regatta/Regatten Inbetriebnahme/Inbetriebnahmen Farce/Farcen Torheit/Torheiten Hybris Ächtung`,
  m: `Erlass/Erlasse Abriss/Abrisse Sicherheitsrat Bundesrat Europarat Gerichtshof/Gerichtshöfe Strafgerichtshof/Strafgerichtshöfe Korridor/Korridore Wall/Wälle
    Schild/Schilde Zuzug Nachzug Bergbau Feiertag/Feiertage Erdrutsch/Erdrutsche Lockdown/Lockdowns Archipel/Archipele Affront/Affronts Multilateralismus Leitzins/Leitzinsen
    Irrweg/Irrwege Holzweg/Holzwege Abweg/Abwege Feldzug/Feldzüge Kotau/Kotaus Spott Populismus Dämpfer/Dämpfer Garant/Garanten Bankrott/Bankrotte Emir/Emire Scheich/Scheichs Ajatollah/Ajatollahs Mufti/Muftis Taoiseach/Taoiseachs`,
  n: `Moratorium/Moratorien Embargo/Embargos Statut/Statuten Kanzleramt/Kanzlerämter Sekretariat/Sekretariate Flüssiggas Soja Glyphosat Quorum/Quoren Ehegattensplitting
    Zerwürfnis/Zerwürfnisse Memorandum/Memoranden Edikt/Edikte Bataillon/Bataillone Reservat/Reservate Dossier/Dossiers Label/Labels Fracking Placet Plazet
    Wohlwollen Kontra Contra Fiasko/Fiaskos Hirngespinst/Hirngespinste Monstrum/Monstren`,
} as const;

type Gender = keyof typeof nouns;
export type ExtraNoun = { lemma: string; gender: Gender; forms: [form: string, cases: string][] };

const singularOf = (lemma: string, gender: Gender): [string, string][] =>
  gender === 'f'
    ? [[lemma, 'nadg']]
    : [
        [lemma, /s$/.test(lemma) ? 'nadg' : 'nad'],
        [genitiveOf(lemma), 'g'],
      ];

const genitiveOf = (lemma: string): string => (/nis$/.test(lemma) ? `${lemma}ses` : /[sß]$/.test(lemma) ? `${lemma}es` : `${lemma}s`);

const pluralOf = (plural: string): [string, string][] =>
  /[ns]$/.test(plural)
    ? [[plural, 'NADG']]
    : [
        [plural, 'NAG'],
        [`${plural}n`, 'D'],
      ];

/** Every form with the cases it can be, in the letters of `compileNouns`. */
export const extraNouns: readonly ExtraNoun[] = (Object.keys(nouns) as Gender[]).flatMap(gender =>
  nouns[gender].split(/\s+/).map(entry => {
    const [lemma, plural] = entry.split('/') as [string, string | undefined];
    return { lemma, gender, forms: [...singularOf(lemma, gender), ...(plural ? pluralOf(plural) : [])] };
  }),
);
