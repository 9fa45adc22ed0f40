/** Verbs of the news that the dictionary lacks, all conjugated regularly. What it does have is left as it is there. */
export const regularVerbs = `
  ermuntern desavouieren konterkarieren kritteln bekritteln lavieren maßregeln paktieren beargwöhnen insistieren boykottieren
  votieren relativieren favorisieren intensivieren reaktivieren titulieren höhnen prognostizieren verlautbaren lobbyieren kondolieren revidieren
  repatriieren massakrieren unterminieren destabilisieren delegitimieren dämonisieren marginalisieren goutieren schlichten insinuieren orakeln
  dekretieren obstruieren subventionieren kofinanzieren alimentieren patrouillieren verifizieren observieren evaluieren priorisieren skandalisieren
  revanchieren amnestieren exkommunizieren privilegieren präferieren grollen zetern frohlocken feixen zelebrieren belobigen sekundieren tabuisieren
  revoltieren jonglieren wackeln erodieren implodieren alliieren inkludieren exkludieren designieren inkriminieren entwürdigen kränken adaptieren
  synchronisieren zertifizieren lizenzieren mandatieren verwässern deregulieren entsperren prolongieren verstetigen perpetuieren implementieren
  blocken schmähen verunmöglichen agitieren mokieren echauffieren mucken weibeln hebeln deckeln lancieren initiieren optieren lechzen paraphieren
  entfristen bestürmen schwadronieren entkriminalisieren mäkeln watschen unterhöhlen spötteln polemisieren paralysieren
  vereinbaren dementieren sondieren demilitarisieren entmilitarisieren deeskalieren hofieren schüchtern
  bemäkeln verfemen pushen promoten finalisieren protegieren signieren revitalisieren verlachen bespötteln konservieren sistieren
`
  .trim()
  .split(/\s+/);

/** Separable verbs that the dictionary lacks; it has the verb without the particle, which is all that is needed of their forms. */
export const separableVerbs = `
  abtun kundtun nachtun zusammentun herbeireden abnicken mitzeichnen mitunterzeichnen anvisieren mitfinanzieren aushebeln ausdünnen abwatschen
  wegsperren abwiegeln starkmachen rechtgeben anempfehlen wiederaufnehmen wiedereinführen wiedereröffnen abbügeln abblocken mitbeschließen
  gutfinden geradestehen herummäkeln querstellen freischalten herunterfahren niederstimmen durchwinken bereitfinden vorantreiben nachschieben
  zurückstecken zurückrudern infragestellen infragekommen hinauszögern gegenhalten zusammenstreichen fortfahren aufkünden einschüchtern
  hintanstellen zunichtemachen miesmachen konformgehen einiggehen mobilmachen aufrechterhalten wiederherstellen kleinbeigeben übereinstimmen
  dagegenstemmen innehaben anhaben dabeihaben guthaben wahrhaben
`
  .trim()
  .split(/\s+/);

/** Strong verbs that the dictionary lacks, with the one that they are made of. */
export const prefixedVerbs: Readonly<Record<string, string>> = { bescheiden: 'scheiden', hintertreiben: 'treiben', erstreiten: 'streiten' };

/** Forms of verbs that the dictionary lacks or conjugates regularly though they are not, as `compileVerbs` writes them: form, lemma and tags. */
export const irregularForms: readonly [form: string, lemma: string, tags: string][] = [
  ['bedürfen', 'bedürfen', 'n p1p p3p k1p k3p'],
  ['bedarf', 'bedürfen', 'p1s p3s'],
  ['bedürfe', 'bedürfen', 'k1s k3s'],
  ['bedurfte', 'bedürfen', 't1s t3s'],
  ['bedurften', 'bedürfen', 't1p t3p'],
  ['bedürfte', 'bedürfen', 'c1s c3s'],
  ['bedürften', 'bedürfen', 'c1p c3p'],
  ['bedurft', 'bedürfen', '2'],
  ['schaffte', 'schaffen', 't1s t3s'],
  ['schafften', 'schaffen', 't1p t3p'],
  ['gewunken', 'winken', '2'],
  ['abgewunken', 'abwinken', '2'],
  ['durchgewunken', 'durchwinken', '2'],
  ['hing', 'hängen', 't1s t3s'],
  ['hingen', 'hängen', 't1p t3p'],
];

/** Prefixes that take no ge- in the participle. */
const inseparable = /^(?:be|emp|ent|er|ge|miss|ver|zer|ober|unter|über|wider)/;

/** Forms of a regular verb with their tags, as `compileVerbs` writes them. */
export function conjugateRegularly(lemma: string): [form: string, tag: string][] {
  const inEl = /(?:er|el)n$/.test(lemma);
  const stem = lemma.replace(inEl ? /n$/ : /en$/, '');
  const linked = /(?:[td]|[^lrmnaeiouäöüh][mn])$/.test(stem) ? `${stem}e` : stem; // du bewertest, er bewertete
  const participle = `${/ieren$/.test(lemma) || inseparable.test(lemma) ? '' : 'ge'}${linked}t`;
  const second = /[sßxz]$/.test(stem) ? `${stem}t` : `${linked}st`;
  const first = inEl ? `${stem.replace(/el$/, 'l')}e` : `${stem}e`;
  const past = ['e:1s', 'e:3s', 'est:2s', 'en:1p', 'en:3p', 'et:2p'].map(ending => ending.split(':'));
  return [
    [lemma, 'n'],
    [participle, '2'],
    [first, 'p1s'],
    [second, 'p2s'],
    [`${linked}t`, 'p3s'],
    [`${linked}t`, 'p2p'],
    [lemma, 'p1p'],
    [lemma, 'p3p'],
    [`${stem}e`, 'k1s'],
    [`${stem}e`, 'k3s'],
    [lemma, 'k1p'],
    [lemma, 'k3p'],
    ...past.flatMap(([ending, person]): [string, string][] => [
      [`${linked}t${ending}`, `t${person}`],
      [`${linked}t${ending}`, `c${person}`],
    ]),
  ];
}
