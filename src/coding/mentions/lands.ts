import type { Phrase, Token } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import type { Speaker } from '../discourse/speech.ts';
import { headMentions } from './headMentions.ts';
import type { Actor } from './names.ts';

/** "Zahra's ministry" is the state's, "Zahra's office" his own. */
export const ofState = /^(?:land|staat|republik|country|nation|state|ministry|ministerium|government|regierung)$/;
export const stateOf = (actor: Actor): Actor =>
  actor.behalf && actor.kind === 'person' ? { ...actor, ref: actor.behalf, kind: 'body', gender: null } : actor;

const lands =
  /^(?:land|königreich|sultanat|emirat|fürstentum|republik|insel|inselstaat|inselreich|inselrepublik|golfstaat|wüstenstaat|balkanstaat|alpenrepublik|country|kingdom|nation|sultanate|emirate|principality|republic|island|archipelago)$/;
/** What tells of which kind a land is, and not that it is another one ("the neighbouring country"). */
const tellsWhere =
  /(?:afrikanische|asiatische|amerikanische|europäische|arabische|karibische|baltische|nordische|skandinavische|muslimische|pazifische)$|^(?:kleine|arme|winzige|rohstoffreiche)$|(?:african|asian|american|european|arab|caribbean|baltic|nordic|scandinavian|muslim|pacific|balkan|alpine|andean|himalayan|landlocked|oil-rich)$|^(?:island|gulf|small|tiny|poor|west|east|north|south|central)$/;

/** "The country", "das Königreich", "the landlocked African nation": a land that the text has named before. */
export const namesLand = (tokens: readonly Token[], { head, tokens: own }: Phrase): boolean =>
  /^(?:das|die|der|the)$/.test(tokens[own[0]!]!.lower) &&
  lands.test(tokens[head]!.lower) &&
  own.slice(1).every(at => at === head || tellsWhere.test(tokens[at]!.lower));

/** So far back in its sentence the state is looked for: farther than newspapers write. */
const reach = 400;

/**
 * "The country", "das Königreich": the state named before it in its sentence, or for which somebody there speaks; else that of who speaks; else what the
 * sentence before was about.
 */
export function landBefore(state: State, at: number, speaker: Speaker | null): Actor | null {
  const { analysis, scan, lastSubjects } = state;
  const { firstToken } = analysis.sentences[analysis.tokens[at]!.sentence]!;
  const named: (Actor | undefined)[] = [];
  for (let look = at - 1; look >= Math.max(firstToken, at - reach); look--)
    if (!qualifies(state, look)) named.push(scan.byToken.get(look)?.actor);
  for (const actor of [...named, ...(speaker?.actors ?? []), ...lastSubjects]) {
    if (actor?.ref.id.startsWith('country:')) return actor;
    if (actor?.behalf?.id.startsWith('country:')) return stateOf(actor);
  }
  return null;
}

/** "Norwegen, | selbst Nachbar der Russen |, schert aus": who is named in a subject that somebody else heads. */
function qualifies(state: State, at: number): boolean {
  const { analysis, scan } = state;
  const mention = scan.byToken.get(at);
  if (!mention) return false;
  const { sentence } = analysis.tokens[at]!;
  const within = analysis.clauses.find(clause => clause.sentence === sentence && clause.subject?.tokens.includes(at))?.subject;
  const heads = within ? headMentions(state, within) : [];
  return heads.length > 0 && !heads.includes(mention);
}

/** "The office | of Trade Minister Mary Ng", "das Büro | des Ministerpräsidenten": whose it is stands behind it. Governments told so are read as mentions (`bodies.ts`). */
export function officeOf({ analysis, scan }: State, { head, tokens }: Phrase): Actor | null {
  const at = analysis.tokens[head + 2]?.pos === 'DET' ? head + 3 : head + 2;
  const link = analysis.tokens[head + 1]?.lower ?? '';
  const isOf = link === 'von' || (/^(?:of|des|der)$/.test(link) && tokens.includes(at));
  const isOffice = /^(?:office|büro|amt|kanzlei)$/.test(analysis.tokens[head]!.lower) || isPressService(analysis.tokens, head);
  return (isOf && isOffice && scan.byToken.get(at)?.actor) || null;
}

/** "The | press service | of Irakli Kobakhidze", "the government's | press office |". */
const isPressService = (tokens: readonly Token[], head: number): boolean =>
  /^(?:service|department|centre|center|bureau|secretariat)$/.test(tokens[head]!.lower) && tokens[head - 1]?.lower === 'press';
/** Those of a state whose deeds are its own: "seine Soldaten". */
export const ownForces = /^(?:soldaten|truppen|streitkräfte|armee|marine|luftwaffe|diplomaten|unterhändler)$/;

/** What somebody calls his own state, or those who serve it. */
export const isOwnLand = (tokens: readonly Token[], head: number): boolean =>
  ownLand.test(tokens[head]!.lower) || isPressService(tokens, head);

const ownLand =
  /^(?:land|staat|büro|amt|kanzlei|ressort|kabinett|delegation|partei|fraktion|koalition|lager|republik|sprecher|sprecherin|leute|haus|country|nation|state|office|spokesman|spokeswoman|spokesperson|party|people|side|camp|ministry|ministerium)$/;
