import type { Phrase, Token } from '../../language/types.ts';
import { departmentAt } from '../mentions/departments.ts';

/**
 * Offices, forces and papers of a state that say what it does without its name: "the finance department", "officials", "the president's office", "das Präsidialamt",
 * "der Zoll".
 */
const alone = {
  en: /^(?:spokes(?:man|woman|person)|ministry|statement|communiqu[eé]|readout|decree|gazette|department|embassy|presidency|chancellery|secretariat|officials?|authorities|administration|delegations?|delegates?|ambassador|envoys?|negotiators?|president|premier|chancellor|navy|army|military|treasury)$/,
  de: /^(?:staatskanzlei|kanzlei|botschaft|konsulat|(?:staats)?präsident(?:in)?|premier(?:minister(?:in)?)?|botschafter(?:in)?|gesandte[rn]?|unterhändler(?:in)?|delegation(?:sleiter(?:in)?|schef(?:in)?)?|zoll|marine|armee|militär|heer|luftwaffe|generalstab|streitkräfte|staatsfernsehen|staatsmedien|amtsblatt|behörden|ministerien|regierungs(?:vertreter(?:n|in)?|mitarbeiter|stellen)|(?:regierungs)?beamte[rn]?|offizielle)$|(?:präsidialamt|(?:hafen|grenz|zoll|verkehrs|energie|steuer|einwanderungs|luftfahrt|aufsichts|sicherheits|regulierungs)behörde|(?:finanz|steuer|zoll|grenz|küsten|verteidigungs|handels)amt|küstenwache|grenzschutz)$/,
};
/** Words that tell nothing alone, by what has to stand before: "the | state | news agency", "the | port | authority", "the prime | minister's | office". */
const withKind: [RegExp, RegExp][] = [
  [/^(?:agency|media|television|tv|radio|broadcaster|newspaper)$/, /^(?:state|state-run|state-owned|official)$/],
  [
    /^(?:authority|agency|service|services|regulator|office|board|bureau|guard|staff|command)$/,
    /^(?:port|customs|border|tax|coast|aviation|maritime|immigration|statistics|general|defence|defense|military|cabinet|government|foreign|home|press|meteorological|intelligence|security)$/,
  ],
  [/^(?:fernsehen|medien|nachrichtenagentur|agentur|rundfunk)$/, /^(?:staatliche[nrs]?|amtliche[nrs]?)$/],
];
/** "The | president's | office", "| his | office": whose it is. */
const owned =
  /^(?:his|her|its|president|minister|premier|chancellor|king|emir|sultan|country|nation|state|government|ministry|department|army)$/;
/** "The two countries said", "teilten beide Länder mit": each for itself. */
const each = /^(?:two|both|three|four|zwei|beide|beiden|drei|vier)$/;
const states = /^(?:countries|governments|capitals|sides|states|neighbours|neighbors|länder|regierungen|seiten|staaten|hauptstädte)$/;

/** "The two countries": they speak for states alone, and not for the bloc that their words may be about. */
export const areStates = ({ lower }: Token): boolean => states.test(lower);

/** Does a phrase that names no state stand for an office of one, or for several states that speak together? */
export function isStateOffice(tokens: readonly Token[], { head, tokens: own }: Phrase, language: 'de' | 'en'): boolean {
  const { lower } = tokens[head]!;
  const before = own.filter(at => at < head).map(at => tokens[at]!.lower);
  const owner = before[before.findIndex(word => /^['’]s?$/.test(word)) - 1];
  if (owner && !owned.test(owner)) return false; // "the region's president"
  if (alone[language].test(lower)) return true;
  if (states.test(lower)) return before.some(word => each.test(word));
  if (lower === 'office' && before.some(word => owned.test(word))) return true;
  const isOfDepartment =
    /^(?:authority|agency|service|regulator|office|secretariat)$/.test(lower) && departmentAt(tokens, own[0]! + 1, head) > 0;
  return isOfDepartment || withKind.some(([noun, kind]) => noun.test(lower) && before.some(word => kind.test(word)));
}
