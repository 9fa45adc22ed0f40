import type { Token } from '../../language/types.ts';
import type { Scan } from './mentionScan.ts';

/** Names of parties that many countries have; "CDU" and "AfD" are of one alone. */
const shared =
  /^(?:die )?(?:spd|grünen?|sozialdemokraten|christdemokraten|christsozialen?|freien? demokraten|liberalen?|konservativen?|sozialisten|linken?|linkspartei|union)n?$/i;

/** "Die Sozialdemokraten" in Andorra, "die Union" in Serbia: a name that a German party shares, in a text that names nobody and nothing of that party's country. */
export function isPartyElsewhere(scan: Scan, name: string, country: string): boolean {
  const { memory, language } = scan;
  if (language !== 'de' || memory.mainCountry === null || memory.mainCountry === country || !shared.test(name)) return false;
  return !countriesOf(scan).has(country);
}

/** Words of German politics, by which a text on another land turns to those at home. */
const federal = /^(?:bundes(?:tag|rat|regierung|kanzler|minister|präsident|wehr|amt|bürger)|fraktion|kanzler|ampel|landtag)/;

/** Whose words they are: in Switzerland and Austria, where there are such bodies too, their own. */
const federations = (main: string | null): string[] =>
  main === 'country:CHE' || main === 'country:AUT' ? [main] : ['country:DEU', 'country:AUT'];

const known = new WeakMap<Token[], ReadonlySet<string>>();

/** The countries of all that a text names in full: states, capitals, parties by a name of their own, persons in office or not. */
function countriesOf({ tokens, names, registry, memory }: Scan): ReadonlySet<string> {
  const before = known.get(tokens);
  if (before) return before;
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const name = names.find(tokens, at, tokens.length, ['person', 'surname', 'body', 'metonym', 'demonym', 'people'])[0];
    if (!name && federal.test(tokens[at]!.lower)) for (const land of federations(memory.mainCountry)) found.add(land);
    if (!name) continue;
    const text = tokens
      .slice(at, at + name.length)
      .map(token => token.text)
      .join(' ');
    if (!shared.test(text)) {
      const homes = name.entry.ids.map(id => (id.startsWith('country:') ? id : registry.actor(id, memory.publishedAt)?.home));
      const own = homes.filter(home => home === memory.mainCountry); // "der Bundesrat" in Bern
      for (const home of own.length > 0 ? own : homes) if (home) found.add(home);
    }
    at += name.length - 1;
  }
  known.set(tokens, found);
  return found;
}
