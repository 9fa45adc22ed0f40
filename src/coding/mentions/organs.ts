import type { Phrase } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import type { Actor } from './names.ts';

/** The parts of a party or another body that decide for the whole of it; those of a town or a region do not. */
const organ =
  /^(?!(?:landes|landtags|kreis|orts|bezirks|stadt|stadtrats|rats)(?!regierung))\p{L}*(?:fraktion(?:en)?|(?:^|partei|fraktions|bundes|verbands|gewerkschafts|konzern)(?:spitzen?|führung(?:en)?|vorst[aä]nde?|leitung(?:en)?)|präsidium|präsidien|parteitage?|mitglieds?(?:staaten|länder)|landesregierung(?:en)?|staatsregierung)$/u;

/** Those who tell what such a part wants. */
const voices = /^(?:sprecher(?:in|innen)?|vertreter(?:in|innen)?|redner(?:in|innen)?|vorsitzenden?|chefs?)$/;

/**
 * "Die Fraktion | der Grünen |", "der Vorstand | der SPD |", "die Spitzen | von CDU und SPD |", "die Sprecher der Fraktionen | von CDU und SPD |": the German bodies whose part
 * or whose parts' voices a phrase names. Empty where it names none, or one among several ("eine Fraktion der Partei").
 */
export function wholesOf({ analysis: { tokens, language }, scan }: State, { head, tokens: own }: Phrase): Actor[] {
  const [opener, noun] = [tokens[own[0]!]!, tokens[head]!];
  const isOne =
    /^(?:ein|eine[rnms]?|kein\w*|manche\w*|einige\w*|mehrere\w*|viele\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/.test(
      opener.lower,
    );
  if (language !== 'de' || !(organ.test(noun.lower) ? !isOne : voices.test(noun.lower))) return [];
  let at = head + 1;
  let isPart = organ.test(noun.lower);
  while (tokens[at] && !scan.byToken.has(at) && (opens.test(tokens[at]!.lower) || organ.test(tokens[at]!.lower))) {
    isPart ||= organ.test(tokens[at]!.lower);
    at++;
  }
  return isPart && at > head + 1 && opens.test(tokens[head + 1]!.lower) ? bodiesFrom({ tokens, scan }, at) : [];
}

const opens = /^(?:der|des|von|vom)$/;

/** The bodies of a list, from its first word on. */
function bodiesFrom({ tokens, scan }: { tokens: State['analysis']['tokens'] } & Pick<State, 'scan'>, first: number): Actor[] {
  const found: Actor[] = [];
  for (let at = first; at < tokens.length; ) {
    const mention = scan.byToken.get(at);
    if (mention?.first === at && mention.actor.kind === 'body') found.push(mention.actor);
    else if (mention || found.length === 0 || !/^(?:,|und|sowie|der|des)$/.test(tokens[at]!.lower)) break;
    at = (mention?.last ?? at) + 1;
  }
  return found;
}
