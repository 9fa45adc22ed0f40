import type { Clause, Token } from '../language/types.ts';
import type { Reading } from './reading.ts';
import { speechKinds } from './speech.ts';

/** Verbs that report when a message clause or quotation stands with them, and otherwise mean something else; the codebook has the rest. */
const framing = new Set(
  (
    'sagen fragen lauten rufen schreien skandieren titeln notieren vermuten annehmen schätzen wissen hoffen fürchten befürchten rechnen erwarten zweifeln ' +
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
    'planen beschließen vereinbaren verpflichten vorwerfen beschuldigen bezichtigen verdächtigen anweisen auftragen befehlen anordnen mahnen warnen plädieren behaupten ' +
    'hoffen erwarten beabsichtigen vorhaben erwägen überlegen entscheiden entschließen einigen bestreiten leugnen abstreiten beteuern versichern zustimmen weigern ablehnen anregen glauben meinen ' +
    'urge ask tell call demand request order promise pledge vow threaten offer agree refuse plan intend hope want decide claim accuse'
  ).split(' '),
);

/** Verbs whose whole sentence reports a speech act when no message stands with it. */
const reporting = new Set(
  (
    'fordern verlangen kritisieren verurteilen begrüßen loben würdigen rügen bemängeln beklagen bezeichnen nennen sprechen berichten warnen ankündigen androhen drohen ' +
    'vorwerfen beschuldigen bezichtigen begründen raten empfehlen vorschlagen aufrufen appellieren plädieren befürworten zurückweisen ablehnen ausschließen dementieren bestreiten ' +
    'bestätigen bekräftigen versprechen zusagen zusichern rechnen ausgehen erwarten hoffen befürchten fürchten werten einstufen einschätzen schätzen beziffern vergleichen ' +
    'bedauern danken gratulieren entschuldigen bitten auffordern mahnen erinnern verweisen hinweisen vorhersagen prognostizieren anprangern vermuten anbieten erwägen bezweifeln ' +
    'äußern melden verteidigen anzweifeln einräumen zugeben gestehen aussprechen'
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
export const isFrame = (reading: Reading, clause: Clause): boolean =>
  clause.verb !== null && (framing.has(clause.verb.lemma) || cuesOf(reading, clause).some(cue => speechKinds.has(cue.kind)));

export const isPlainReport = (reading: Reading, clause: Clause): boolean =>
  clause.verb !== null && (framing.has(clause.verb.lemma) || cuesOf(reading, clause).some(cue => cue.kind === 'report'));

export const asks = (clause: Clause): boolean => clause.verb !== null && asking.has(clause.verb.lemma);

export const reportsAct = (clause: Clause): boolean => clause.verb !== null && reporting.has(clause.verb.lemma);

const accounts =
  /(?:angaben?|aussagen?|ansicht|meinung|auffassung|einschätzung(?:en)?|darstellung(?:en)?|worten|überzeugung|berichte?n?|informationen?|meldung(?:en)?|mitteilung(?:en)?|schätzung(?:en)?|erkenntnissen?|ermittlungen|untersuchung(?:en)?|umfragen?|studien?|ankündigung(?:en)?|erklärung(?:en)?|urteil|augenzeugen|vorstellung(?:en)?|plänen|prognosen?|berechnungen|veröffentlichung(?:en)?|gesetz|grundgesetz|vermutung(?:en)?|bekunden|lesart|statistik(?:en)?|veranstalter|medien|zeugen|zählung(?:en)?|hochrechnung(?:en)?)$/;

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
