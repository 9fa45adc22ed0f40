import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** The issues that are read when Norway is against something so called: `-` where it is against the issue, `+` where it is for it. */
function readName(language: 'de' | 'en', name: string): string[] {
  const text = language === 'de' ? `Norwegen lehnt ${name} ab.` : `Norway opposes ${name}.`;
  return coder
    .code({ title: '', text, language, publishedAt: '2025-06-01T12:00:00Z' })
    .statements.filter(({ actor, subject }) => actor.id === 'country:NOR' && subject.kind === 'issue')
    .map(({ stance, subject }) => `${stance === 'oppose' ? '-' : '+'}${subject.id.replace('issue:', '')}`);
}

/** Names by which the news calls a matter: headline compounds, full forms, ends and bans of it. */
const names: [issue: string, language: 'de' | 'en', name: string][] = [
  // The end or ban of what the issue proposes, or the thing that was taken for its end
  ['+iran-npt-membership', 'de', 'den Rückzug Teherans aus dem Vertrag über die Nichtverbreitung von Kernwaffen'],
  ['+unrwa-funding', 'de', 'das Knesset-Gesetz gegen das UNRWA'],
  ['+unrwa-funding', 'en', 'the Knesset legislation outlawing UNRWA'],
  ['+cuba-embargo', 'de', 'ein Ende der Einstufung Kubas als Terrorunterstützer'],
  ['+cuba-embargo', 'de', 'Kubas Terrorlisten-Streichung'],
  ['+cuba-embargo', 'en', 'removing Cuba from the U.S. terrorism list'],
  ['-starlink-south-africa', 'de', 'die Lockerung der Quotenregeln für Starlink in Südafrika'],
  ['-starlink-south-africa', 'en', 'relaxing ownership rules for Starlink in South Africa'],
  ['-japan-seafood-import-ban', 'de', 'die Sperre des chinesischen Marktes für Fischereiprodukte aus Japan'],
  ['+japan-non-nuclear-principles', 'de', 'die Stationierung von US-Atomwaffen in Japan'],
  ['+japan-non-nuclear-principles', 'en', "a revision of Japan's three non-nuclear principles"],
  ['-japan-arms-exports', 'de', 'die Lockerung der japanischen Waffenexportregeln'],
  ['-japan-arms-exports', 'en', "the easing of Japan's arms export rules"],
  ['-wto-fisheries-subsidies', 'en', 'the ban on harmful fishing subsidies'],
  ['+nuclear-test-ban', 'en', "Russia's retreat from the global ban on atomic testing"],
  ['+death-penalty', 'en', 'the U.N. resolution on suspending executions'],
  ['+death-penalty', 'en', 'commuting death sentences to prison terms in Zimbabwe'],
  ['-un-cybercrime-convention', 'en', 'the U.N. convention against cybercrime'],
  ['-chile-constitution', 'de', 'die Ablösung der chilenischen Pinochet-Verfassung durch einen neuen Text'],
  ['-nz-treaty-principles-bill', 'en', 'the reinterpretation of the Treaty of Waitangi with the Maori'],
  ['+usaid', 'en', "the break-up of America's foreign aid agency"],
  ['+development-aid-cuts', 'en', "Trump's gutting of U.S. overseas assistance"],
  ['-gaza-aid-access', 'en', 'dropping aid from the air over the Gaza Strip'],
  ['+indus-water-treaty', 'de', 'das Aufkündigen der Aufteilung des Induswassers durch Neu-Delhi'],
  ['+eu-israel-association-agreement', 'de', 'den Entzug der europäischen Zollvergünstigungen für israelische Waren'],
  ['+hts-terror-listing', 'en', 'taking HTS off the terror list'],
  ['+deportations-to-iran', 'de', 'einen Abschiebestopp für den Iran'],
  // What was read as another matter
  ['-settlement-goods-ban', 'de', 'ein Handelsverbot mit den Siedlungen in den besetzten palästinensischen Gebieten'],
  ['-settler-sanctions', 'de', 'die Siedler-Sanktionen'],
  ['-settler-sanctions', 'en', 'sanctions on Ben-Gvir and Smotrich'],
  ['-gaza-reconstruction', 'de', 'den arabischen Wiederaufbauplan für Gaza'],
  ['-gaza-palestinian-authority-rule', 'de', 'die Übernahme der Regierungsgewalt in Gaza durch Ramallah'],
  ['-strait-of-hormuz', 'de', 'eine iranische Sperrung der Meerenge von Hormus'],
  ['-rwanda-sanctions-m23', 'de', 'Sanktionen gegen Ruanda'],
  ['-steel-tariffs', 'de', 'die amerikanischen Stahlzölle'],
  ['-steel-tariffs', 'en', "Trump's duties on steel imports"],
  ['-brazil-amazon-oil', 'en', 'Amazon oil drilling'],
  ['-icc-surrender-of-suspects', 'en', 'the ICC case against Rodrigo Duterte'],
  ['-opec-output-increase', 'de', 'höhere Förderquoten des Ölkartells'],
  ['-rafah-crossing', 'en', 'reopening the border crossing between Gaza and Egypt'],
  ['-israel-troops-syria', 'de', 'die israelische Besetzung der Pufferzone auf dem Golan'],
  ['-saudi-nuclear-programme', 'en', 'American help in building Saudi nuclear power plants'],
  ['-taiwan-defence-budget', 'en', "Taiwan's special defence budget"],
  ['-anti-lgbt-laws', 'de', 'die Todesstrafe für schwere Fälle von Homosexualität in Uganda'],
  ['-iran-hijab-law', 'en', 'tougher penalties for women without headscarves in Iran'],
  ['-tropical-forest-fund', 'de', 'den Tropenwaldfonds TFFF'],
  // What was no issue
  ['-philadelphi-corridor', 'de', 'die israelische Militärpräsenz im Philadelphi-Korridor'],
  ['-gaza-population-relocation', 'en', 'a U.S. takeover of the Gaza Strip'],
  ['-gaza-war-military-operation', 'de', 'die Einnahme der Stadt Gaza'],
  ['-israel-syria-security-agreement', 'de', 'das Sicherheitsabkommen zwischen Syrien und Israel'],
  ['-lebanon-israel-talks', 'de', 'direkte Verhandlungen zwischen dem Libanon und Israel'],
  ['-russian-bases-syria', 'de', 'die russischen Militärbasen in Syrien'],
  ['-is-families-repatriation', 'de', 'die Rückholung von IS-Anhängern aus Syrien'],
  ['-iran-fatf', 'de', 'den Beitritt des Iran zu den FATF-Konventionen'],
  ['-hormuz-naval-mission', 'en', 'a naval mission in the Strait of Hormuz'],
  ['-turkey-egypt-relations', 'de', 'die Normalisierung zwischen der Türkei und Ägypten'],
  ['-turkey-libya-maritime-deal', 'en', 'the maritime deal between Turkey and Libya'],
  ['-iraq-pmf-law', 'de', 'das Gesetz über die irakischen Volksmobilisierungskräfte'],
  ['-arms-exports-uae', 'en', 'arms sales to the United Arab Emirates'],
  ['-october-7-inquiry', 'de', 'eine staatliche Untersuchungskommission zum 7. Oktober'],
  ['-eu-morocco-western-sahara-trade', 'de', 'das EU-Handelsabkommen mit Marokko samt Westsahara'],
  ['-niger-western-troops', 'de', 'die US-Präsenz in Niger'],
  ['-mali-western-troops', 'en', 'Operation Barkhane'],
  ['-mali-mining-code', 'en', "Mali's new mining code"],
  ['+trophy-hunting', 'de', 'ein Importverbot für Jagdtrophäen'],
  ['+food-exports', 'de', 'den indischen Exportstopp für Reis'],
  ['-us-third-country-deportations', 'en', 'U.S. third-country deportations'],
  ['-china-visa-free-entry', 'de', 'die visumfreie Einreise nach China'],
  ['-nato-tokyo-office', 'de', 'ein Nato-Verbindungsbüro in Tokio'],
  ['-korea-border-propaganda', 'en', 'loudspeaker broadcasts on the Korean border'],
  ['-us-bases-philippines', 'en', 'U.S. bases in the Philippines'],
  ['-watson-extradition', 'en', 'the extradition of Paul Watson to Japan'],
  ['-wto-ecommerce-moratorium', 'de', 'das E-Commerce-Moratorium'],
  ['-imf-quota-reform', 'de', 'die IWF-Quotenreform'],
  ['-colombia-farc-eln-peace', 'de', 'Friedensgespräche mit der ELN'],
  ['-taiwan-defence-budget', 'de', 'den Sonderetat für Waffenkäufe in Taiwan'],
];

/** What the same words mean elsewhere. */
const others: [issue: string, language: 'de' | 'en', name: string][] = [
  ['is-families-repatriation', 'de', 'die Rücknahme der Steuererhöhung'],
  ['turkey-libya-maritime-deal', 'de', 'das Memorandum der Türkei mit Tunesien'],
  ['october-7-inquiry', 'de', 'eine Untersuchungskommission zum Zugunglück im Oktober'],
  ['eu-india-free-trade', 'de', 'die Freihandelszone der EU mit Afrika'],
  ['hormuz-naval-mission', 'en', 'a naval mission in the Red Sea'],
  ['watson-extradition', 'en', 'the extradition of Julian Assange'],
  ['china-visa-free-entry', 'en', 'visa-free entry for Georgians'],
  ['turkey-egypt-relations', 'de', 'die Annäherung der Türkei an Syrien'],
  ['taiwan-defence-budget', 'en', "an increase in China's defence budget"],
  ['korea-border-propaganda', 'de', 'Lautsprecher in der U-Bahn'],
  ['imf-quota-reform', 'de', 'eine Quotenreform im Aufsichtsrat'],
  ['settlement-goods-ban', 'en', 'a ban on imports from Israel'],
  ['yemen-peace-process', 'de', 'die Roadmap für den Klimaschutz'],
  ['wto-ecommerce-moratorium', 'de', 'ein Moratorium für Mieten'],
  ['russian-bases-syria', 'en', 'the U.S. military bases in Syria'],
  ['un-cybercrime-convention', 'en', 'cybercrime'],
  ['eu-morocco-western-sahara-trade', 'en', 'the EU trade agreement with Chile'],
];

describe('the names of matters', () => {
  it.each(names)('name %s (%s): %s', (issue, language, name) => {
    expect(readName(language, name)).toContain(issue);
  });

  it.each(others)('do not name %s (%s): %s', (issue, language, name) => {
    expect(readName(language, name).map(id => id.slice(1))).not.toContain(issue);
  });
});
