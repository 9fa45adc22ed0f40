import type { Clause, Token } from '../../language/types.ts';
import { speechKinds } from '../discourse/speech.ts';
import type { Reading } from '../reading.ts';

/** Verbs that report when a message clause or quotation stands with them, and otherwise mean something else; the codebook has the rest. */
const framing = new Set(
  (
    'bekennen erfahren ausrechnen durchblicken vorgeben eingestehen erzählen gehen sagen fragen lauten rufen schreien skandieren titeln notieren vermuten annehmen schätzen wissen hoffen fürchten befürchten rechnen erwarten zweifeln ' +
    'bezweifeln behaupten hervorgehen ergeben herausstellen ausgehen planen beschließen vereinbaren einigen entscheiden verfügen anordnen anweisen ' +
    'drohen bitten fordern auffordern aufrufen appellieren raten empfehlen vorschlagen vorwerfen beschuldigen bezichtigen unterstellen begründen kommentieren ' +
    'argumentieren hinweisen verweisen erinnern aussagen angeben bekanntgeben geben gestehen einräumen zugeben dementieren leugnen abstreiten versprechen zusagen ' +
    'zusichern schwören warnen mahnen plädieren anregen überlegen nachdenken prognostizieren voraussagen vorhersagen denken finden glauben meinen träumen besagen ' +
    'stehen sprechen reden erzählen loben beklagen bemängeln monieren bedauern ankündigen androhen anbieten versuchen vorsehen verlangen wünschen ' +
    'enthüllen aufdecken entdecken herausfinden belegen beweisen zeigen nahelegen feststellen ' +
    'say tell ask claim believe think know suggest suspect fear hope expect worry predict warn urge propose promise pledge vow threaten deny admit concede ' +
    'acknowledge reveal learn show indicate find conclude decide agree argue insist note add write tweet report announce state declare explain confirm allege accuse ' +
    'estimate assume guess wonder doubt want call describe wish plan intend demand request recommend advise remind assure feel joke quip mean hear read realize'
  ).split(' '),
);

/** Verbs that may introduce an infinitive as message: what somebody asks, offers, threatens or promises. */
const asking = new Set(
  (
    'fordern auffordern aufrufen appellieren bitten raten empfehlen vorschlagen verlangen drohen androhen versprechen zusagen zusichern geloben schwören anbieten ankündigen ' +
    'planen beschließen vereinbaren vorwerfen beschuldigen bezichtigen verdächtigen anweisen auftragen befehlen anordnen mahnen warnen plädieren behaupten ' +
    'hoffen erwarten beabsichtigen vorhaben entscheiden einigen erklären angeben bezeichnen bestreiten leugnen abstreiten beteuern versichern anregen glauben meinen ' +
    'urge ask tell call demand request order promise pledge vow threaten offer agree refuse plan intend hope want decide claim accuse'
  ).split(' '),
);

/** Verbs whose whole sentence reports a speech act when no message stands with it. */
const reporting = new Set(
  (
    'fordern sprechen berichten bezeichnen nennen ankündigen warnen verweisen vorwerfen ausgehen beziffern hinweisen rechnen auffordern bemängeln kritisieren einstufen ' +
    'begründen vermuten begrüßen melden schätzen werten verurteilen würdigen loben zurückführen anregen raten empfehlen plädieren beklagen erwarten angeben vergleichen ' +
    'vorhersagen prognostizieren voraussagen attestieren einschätzen befürchten beschuldigen anprangern attackieren'
  ).split(' '),
);

const cuesOf = (reading: Reading, clause: Clause) => {
  const verb = clause.verb;
  if (!verb) return [];
  return [verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma, `sich ${verb.lemma}`, verb.lemma].flatMap(
    key => reading.cues.verbs.get(key) ?? [],
  );
};

/** Does this clause say that somebody said or thought something? */
export function isFrame(reading: Reading, clause: Clause): boolean {
  const lemma = clause.verb?.lemma;
  if (lemma === undefined) return false;
  const words = clause.tokens.map(at => reading.analysis.tokens[at]!.lower);
  if (lemma === 'sein' || lemma === 'be')
    return words.some(word =>
      /^(?:meinung|ansicht|auffassung|überzeugt|überzeugung|sicher|geplant|bekannt|zuversichtlich|rede|aussage|ergebnis|fazit|unklar|these|meinung|standpunkt|forderung|befürchtung|vorwurf)$/.test(
        word,
      ),
    );
  if (lemma === 'halten') return words.some(word => /^(?:für|fest)$/.test(word));
  if (lemma === 'machen') return words.some(word => /^(?:klar|deutlich|bedingung|geltend)$/.test(word));
  if (lemma === 'geben') return words.some(word => /^(?:bekannt|an|zu|preis)$/.test(word));
  return framing.has(lemma) || cuesOf(reading, clause).some(cue => speechKinds.has(cue.kind));
}

export const isPlainReport = (reading: Reading, clause: Clause): boolean =>
  clause.verb !== null && (framing.has(clause.verb.lemma) || cuesOf(reading, clause).some(cue => cue.kind === 'report'));

/** Verbs behind which a main clause in the indicative is what is said: "X teilte mit, die Lage ist ernst". */
const plain = new Set(
  'sagen berichten mitteilen heißen erklären melden angeben feststellen bestätigen schreiben ankündigen geben betonen meinen hinzufügen'.split(
    ' ',
  ),
);

export const statesPlainly = (reading: Reading, clause: Clause): boolean =>
  reading.analysis.language === 'de' && clause.verb !== null && plain.has(clause.verb.lemma) && isFrame(reading, clause);

export const asks = (clause: Clause): boolean => clause.verb !== null && asking.has(clause.verb.lemma);

export const reportsAct = (clause: Clause): boolean => clause.verb !== null && reporting.has(clause.verb.lemma);

const speechNouns =
  /^(?:auffassung|meinung|ansicht|these|theorie|hoffnung|befürchtung(?:en)?|forderung(?:en)?|aufforderung|behauptung(?:en)?|vorwurf|vorwürfe|ankündigung|aussage|hinweise?|verdacht|vermutung|bitte|angst|überzeugung|zusage|versprechen|erklärung|einschätzung|begründung|warnung|drohung|schluss|schlussfolgerung|ergebnis|zweifel|konsens|befehl|anweisung|vorschlag|appell|entschluss|prognose|mitteilung|meldung|nachricht|information(?:en)?|gerüchte?|idee|claim|belief|fear|fears|hope|hopes|view|idea|concern|concerns|warning|promise|suggestion|allegation|allegations|argument|accusation|report|reports)$/;

/** "die Hoffnung, dass …": a noun that names an act of speech or thought. */
export const isSpeechNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'NOUN' && speechNouns.test(token.lower);

const accounts =
  /(?:angaben?|aussagen?|ansicht|meinung|auffassung|einschätzung(?:en)?|darstellung(?:en)?|worten|überzeugung|berichte?n?|informationen?|meldung(?:en)?|mitteilung(?:en)?|(?<!ein)schätzung(?:en)?|erkenntnissen?|ermittlungen|untersuchung(?:en)?|umfragen?|studien?|ankündigung(?:en)?|erklärung(?:en)?|urteil|augenzeugen|vorstellung(?:en)?|plänen|prognosen?|berechnungen|veröffentlichung(?:en)?|gesetz|grundgesetz|vermutung(?:en)?|vorhersagen?|auskunft|auskünften|verfassung|annahmen?|zeugnis|quellen|verlautbarung(?:en)?|bewertung|bekunden|lesart|statistik(?:en)?|veranstalter|medien|zeugen|hochrechnung(?:en)?)$/;

/** "Angaben", "Medienberichten": the nouns that make "nach …" name a source. */
export const isAccount = (token: Token): boolean => accounts.test(token.lower);

export const mediumOf = (lemma: string): string =>
  /^(?:schreiben|lauten|titeln|notieren|heißen|stehen|veröffentlichen|twittern|posten|write|tweet|post|read)$/.test(lemma)
    ? 'writing'
    : /^(?:glauben|denken|hoffen|fürchten|befürchten|vermuten|erwarten|annehmen|schätzen|zweifeln|bezweifeln|ausgehen|rechnen|überlegen|think|believe|hope|fear|expect|suspect|know|feel|want)$/.test(
          lemma,
        )
      ? 'ST'
      : /^(?:mitteilen|bekanntgeben|geben|berichten|melden|angeben|hervorgehen|fordern|kritisieren|ankündigen|announce|report)$/.test(lemma)
        ? 'SW'
        : 'speech';
