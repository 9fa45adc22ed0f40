import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** What Norway is read to oppose (`-`) or, where the name is the end or the ban of what the issue proposes, to support (`+`). */
function readAs(language: 'de' | 'en', name: string): string[] {
  const text = language === 'de' ? `Norwegen lehnt ${name} ab.` : `Norway opposes ${name}.`;
  const { statements } = coder.code({ title: '', text, language, publishedAt: '2025-06-01T12:00:00Z' });
  return statements
    .filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR')
    .map(({ stance, subject }) => `${stance === 'oppose' ? '-' : '+'}${subject.id.replace('issue:', '')}`);
}

/** `[issue with sign, language, name]` */
const names: [string, 'de' | 'en', string][] = [
  ['+cluster-munitions', 'de', 'die Stärkung des Streubomben-Verbots'],
  ['-cluster-munitions', 'de', 'die Kündigung des Streubomben-Verbots durch Vilnius'],
  ['+ottawa-convention', 'de', 'die Kündigung des Landminen-Vertrags durch Staaten an Russlands Grenze'],
  ['+ottawa-convention', 'de', 'die Abkehr der Balten, Polens und Finnlands vom Verbot von Antipersonenminen'],
  ['-rosatom-sanctions', 'en', 'an import ban on nuclear fuel from Russia'],
  ['-rosatom-sanctions', 'de', 'ein Einfuhrverbot für Kernbrennstoffe aus Russland'],
  ['-rosatom-sanctions', 'de', 'das amerikanische Einfuhrverbot für russisches Uran'],
  ['-rosatom-sanctions', 'de', 'Sanktionen gegen die russische Atomindustrie'],
  ['-russian-gas-phase-out', 'en', 'an overnight end to buying gas from Russia'],
  ['-russian-gas-phase-out', 'de', 'ein russisches LNG-Embargo'],
  ['-russian-gas-phase-out', 'de', 'das Auslaufen aller Gasimporte aus Russland nach dem REPowerEU-Plan'],
  ['-russian-gas-phase-out', 'de', 'Sanktionen gegen LNG aus Russland'],
  ['-swift-exclusion-russia', 'en', 'cutting Russian banks off the SWIFT payments system'],
  ['-swift-exclusion-russia', 'de', 'den Swift-Bann gegen Moskau'],
  ['-russian-diplomats-travel', 'de', 'die Einschränkung der Bewegungsfreiheit russischer Diplomaten in der EU'],
  ['-article-7-hungary', 'en', 'stripping Hungary of its EU voting rights'],
  ['+article-7-hungary', 'en', "Hungary's voting rights"],
  ['-belarus-potash', 'en', 'lifting sanctions on Belarusian potash'],
  ['-belarus-potash', 'de', 'die Aufhebung der Sanktionen gegen belarussisches Kali'],
  ['-russian-visa-ban', 'en', 'a halt to multi-entry Schengen visas for Russian citizens'],
  ['-russian-visa-ban', 'en', 'limiting Russian travellers to single-entry visas'],
  ['+russia-sanctions', 'en', 'sanctions relief for Russia'],
  ['+us-troops-europe', 'en', 'bringing an American brigade home from Romania'],
  ['+us-troops-europe', 'de', 'die Verringerung der amerikanischen Militärpräsenz an der NATO-Ostflanke'],
  ['+georgia-eu-accession', 'de', 'das Aufschieben der Beitrittsverhandlungen mit Brüssel durch Tiflis'],
  ['+cis-membership', 'de', 'die Kündigung der Verträge der Gemeinschaft Unabhängiger Staaten durch Chisinau'],
  ['+ukraine-anti-corruption-agencies', 'de', 'das Gesetz zur Entmachtung der ukrainischen Antikorruptionsbehörden'],
  ['+ukraine-anti-corruption-agencies', 'en', 'placing NABU and SAPO under the prosecutor general'],
  ['-gibraltar-treaty', 'en', 'removing border checks between Spain and the British enclave of Gibraltar'],
  ['-swiss-arms-reexport', 'de', 'die Lockerung des Schweizer Kriegsmaterialgesetzes'],
  ['-ukraine-mobilisation-age', 'en', "lowering Ukraine's mobilisation age"],
  ['-ukraine-mobilisation-age', 'de', 'die Senkung des Mobilisierungsalters in der Ukraine'],
  ['+northern-ireland-protocol', 'en', 'the Northern Ireland Protocol Bill'],
  ['-swiss-10-million', 'de', 'die Initiative gegen eine 10-Millionen-Schweiz'],
  ['-eu-fiscal-rules', 'de', 'die Ausnahme von den EU-Schuldenregeln für Verteidigung'],
  ['-cyprus-two-states', 'de', 'eine Zwei-Staaten-Lösung für Zypern'],
  ['-patriarch-kirill-sanctions', 'de', 'die Aufnahme des russisch-orthodoxen Kirchenoberhaupts in die EU-Sanktionsliste'],
  ['-armenia-eu-accession', 'de', 'das armenische Gesetz über den Beginn des EU-Beitrittsprozesses'],
  ['-abrams-tanks-delivery', 'en', 'American battle tanks for Ukrainian forces'],
  ['-arms-aid-ukraine', 'en', 'lend-lease for Ukraine'],
  ['-european-peace-facility', 'de', 'Mittel der Europäischen Friedensfazilität für die Ukraine'],
  ['-purl-us-arms-purchase', 'de', 'das PURL-Programm der NATO'],
  ['-ukraine-us-peace-plan', 'en', "Trump's Ukraine peace plan"],
  ['-aggression-special-tribunal', 'en', 'the special tribunal for Ukraine'],
  ['-ukraine-black-sea-truce', 'de', 'eine Waffenruhe im Schwarzen Meer'],
  ['-eu-envoy-russia', 'en', 'naming an EU special envoy for talks with Russia'],
  ['-russian-assets-indefinite-freeze', 'de', 'die unbefristete Einfrierung russischer Vermögen'],
  ['-russian-shadow-fleet', 'en', "boarding ships of Russia's shadow fleet"],
  ['-russian-oil-maritime-services-ban', 'de', 'das Dienstleistungsverbot für russische Öltanker'],
  ['-secondary-tariffs-russian-oil', 'de', 'Strafzölle gegen Käufer russischen Öls'],
  ['-russian-aluminium-ban', 'en', 'the import ban on Russian aluminium'],
  ['-us-russia-direct-flights', 'en', 'resuming direct flights between Russia and the United States'],
  ['-zaporizhzhia-us-control', 'en', 'a U.S. takeover of the Zaporizhzhia nuclear plant'],
  ['-nato-ukraine-fund', 'en', "Stoltenberg's 100-billion-euro fund for Ukraine"],
  ['-nato-tokyo-office', 'de', 'ein NATO-Verbindungsbüro in Tokio'],
  ['-poland-eastern-shield', 'en', 'the East Shield project'],
  ['-buy-european-defence', 'de', 'die Bevorzugung europäischer Rüstungsfirmen'],
  ['-eu-anti-coercion-instrument', 'en', "using the EU's trade bazooka"],
  ['-eu-corporate-levy', 'de', 'die EU-Abgabe für Großunternehmen'],
  ['-eu-single-fund', 'en', 'merging EU farm and regional funds'],
  ['-poland-eu-recovery-funds', 'en', 'releasing pandemic recovery funds to Poland'],
  ['-poland-safe-programme', 'en', 'the Polish SAFE bill'],
  ['-raiffeisen-russia-exit', 'en', "Raiffeisen Bank's exit from Russia"],
  ['-rosneft-germany-trusteeship', 'de', 'die Treuhandverwaltung von Rosneft Deutschland'],
  ['-rouble-gas-payments', 'en', 'rouble payments to Gazprom'],
  ['-eu-azerbaijan-gas', 'en', "the EU's gas agreement with Azerbaijan"],
  ['-eu-ukraine-moldova-decoupling', 'de', 'die Entkopplung Moldaus von der Ukraine im EU-Beitrittsprozess'],
  ['-moldova-romania-union', 'de', 'die Vereinigung Moldaus mit Rumänien'],
  ['-kosovo-licence-plates', 'en', "Kosovo's licence plate rule"],
  ['-kosovo-eu-measures', 'de', 'die EU-Strafmaßnahmen gegen Kosovo'],
  ['-dodik-sanctions', 'de', 'Sanktionen gegen Milorad Dodik'],
  ['-hungary-us-sanctions-exemption', 'en', "Hungary's exemption from U.S. oil sanctions"],
  ['-uk-eu-fisheries', 'en', 'the 12-year UK-EU fishing deal'],
  ['-denmark-us-base-agreement', 'en', "Denmark's defence agreement with the United States"],
  ['-ukraine-eu-trade', 'en', 'the revised EU free trade deal with Kyiv'],
];

/** `[issue, language, name of something else]` */
const others: [string, 'de' | 'en', string][] = [
  ['iceland-norway-eu-accession', 'en', 'sharing out migrants among EU member states'],
  ['iceland-norway-eu-accession', 'en', 'the creation of joint EU armed forces'],
  ['ukraine-eu-accession', 'en', "the bloc's joint procurement of ammunition for Ukraine"],
  ['euro-introduction', 'en', 'joint borrowing by euro zone states'],
  ['eurobonds-joint-debt', 'de', 'die EU-Schuldenregeln'],
  ['drone-wall', 'de', 'mehr Soldaten an der Nato-Ostflanke'],
  ['russian-oil-price-cap', 'en', "the shadow fleet of Russia's tankers"],
  ['russian-oil-purchases', 'en', 'drone attacks on oil facilities in Russia'],
  ['russian-oil-purchases', 'en', "American measures against Russia's two largest oil companies"],
  ['us-russia-direct-flights', 'en', 'sanctions on Aeroflot by Washington over Russian flights'],
  ['eu-envoy-russia', 'en', "the EU special envoy's work on sanctions against Russia"],
  ['conscription', 'en', 'the new draft of the resolution'],
  ['uk-return-to-eu', 'de', 'die Brexit-Regeln für Nordirland'],
  ['hungary-eu-funds', 'en', 'the release of EU funds for Poland'],
  ['ukraine-eu-trade', 'en', 'the trade deal between Brussels and Washington'],
  ['lng-terminals', 'en', 'an end to shipments of Yamal LNG to Europe'],
];

describe('the names of one matter', () => {
  it.each(names)('%s (%s): %s', (issue, language, name) => {
    expect(readAs(language, name)).toContain(issue);
  });
});

describe('the names of something else', () => {
  it.each(others)('are not %s (%s): %s', (issue, language, name) => {
    expect(readAs(language, name).map(one => one.slice(1))).not.toContain(issue);
  });
});
