import { expect, test } from 'vitest';
import { analyseEnglish } from '../../../src/language/en/analyse.ts';
import type { Clause, Phrase } from '../../../src/language/types.ts';

type Expected = {
  subject?: string | null;
  objects?: string[];
  predicate?: string;
  obliques?: string[];
  tense?: string;
  mood?: string;
  modal?: string;
  particle?: string;
  passive?: boolean;
  infinitive?: boolean;
  negated?: boolean;
  conditional?: boolean;
  question?: boolean;
  kind?: Clause['kind'];
  link?: string;
  coordinated?: boolean;
  /** Lemma of the verb of the parent clause; for a parent without a verb its subject. */
  parent?: string | null;
  quoted?: boolean;
};

/** What the clause with this verb says, as far as the case asks. */
function read(text: string, lemma: string, asked: Expected): Expected | string {
  const { clauses, tokens } = analyseEnglish(text);
  const words = (phrase: Phrase | null) => (phrase === null ? null : phrase.tokens.map(index => tokens[index]!.text).join(' '));
  const clause = clauses.find(one => (one.verb?.lemma ?? '-') === lemma);
  if (clause === undefined) return `no clause of ${lemma} among: ${clauses.map(one => one.verb?.lemma ?? '-').join(', ')}`;
  const parent = clause.parent === null ? null : clauses[clause.parent]!;
  const all: Expected = {
    subject: words(clause.subject),
    objects: clause.objects.map(object => words(object)!),
    predicate: words(clause.predicate) ?? '',
    obliques: clause.obliques.map(({ prep, phrase }) => `${prep} ${words(phrase)}`),
    tense: clause.verb?.tense ?? '',
    mood: clause.verb?.mood ?? '',
    modal: clause.verb?.modal ?? '',
    particle: clause.verb?.particle ?? '',
    passive: clause.verb?.passive ?? false,
    infinitive: clause.verb?.infinitive ?? false,
    negated: clause.negated,
    conditional: clause.conditional,
    question: clause.question,
    kind: clause.kind,
    link: clause.link ?? '',
    coordinated: clause.coordinated,
    parent: parent === null ? null : (parent.verb?.lemma ?? words(parent.subject)),
    quoted: clause.quote >= 0,
  };
  return Object.fromEntries(Object.keys(asked).map(key => [key, all[key as keyof Expected]]));
}

const check = (text: string, lemma: string, expected: Expected) => expect(read(text, lemma, expected)).toEqual(expected);

type Case = [text: string, lemma: string, expected: Expected];

test.each<Case>([
  [
    'Germany rejects the proposal.',
    'reject',
    { subject: 'Germany', objects: ['the proposal'], kind: 'main', tense: 'pres', negated: false },
  ],
  [
    'The president of France will recognise Palestine in June.',
    'recognise',
    { subject: 'The president of France', objects: ['Palestine'], tense: 'future', obliques: ['in June'] },
  ],
  ['Poland has not approved the pact.', 'approve', { subject: 'Poland', tense: 'perfect', negated: true }],
  ['The ministry had warned Tehran in 2019.', 'warn', { subject: 'The ministry', tense: 'pluperfect', objects: ['Tehran'] }],
  ["Kyiv can't accept these terms.", 'accept', { subject: 'Kyiv', modal: 'can', negated: true, objects: ['these terms'] }],
  ['Japan would support stricter rules.', 'support', { subject: 'Japan', modal: 'would', objects: ['stricter rules'] }],
  ['The government backed away from its pledge.', 'back', { particle: 'away', obliques: ['from its pledge'], tense: 'past' }],
  ['Berlin ruled out direct talks.', 'rule', { particle: 'out', subject: 'Berlin', objects: ['direct talks'], mood: 'ind' }],
  ['Sweden never agreed to the clause.', 'agree', { subject: 'Sweden', negated: true, obliques: ['to the clause'] }],
  ['No minister supports the reform.', 'support', { negated: true, objects: ['the reform'] }],
  ['Nobody in the cabinet opposes the treaty.', 'oppose', { negated: true, objects: ['the treaty'] }],
  ['Nor has Turkey dropped the demand.', 'drop', { negated: true, objects: ['the demand'] }],
  ['Nor did the ministry reject the plan.', 'reject', { negated: true, objects: ['the plan'] }],
  ['It had sent weapons to neither party.', 'send', { negated: true }],
  ['Neither Moscow nor Kyiv has signed the accord.', 'sign', { negated: true, objects: ['the accord'] }],
  ['The bloc not only condemned the attack but also imposed sanctions.', 'condemn', { negated: false, objects: ['the attack'] }],
])('main clauses: %s', check);

test.each<Case>([
  [
    'The motion was rejected by Germany and France.',
    'reject',
    { subject: 'The motion', passive: true, obliques: ['by Germany and France'] },
  ],
  ['Sanctions have been lifted.', 'lift', { subject: 'Sanctions', passive: true, tense: 'perfect' }],
  ['The treaty will not be ratified by the Senate.', 'ratify', { subject: 'The treaty', passive: true, tense: 'future', negated: true }],
  ['A plan proposed by Egypt was welcomed.', 'propose', { subject: 'A plan', passive: true, kind: 'participle', obliques: ['by Egypt'] }],
  ['A plan proposed by Egypt was welcomed.', 'welcome', { subject: 'A plan', passive: true, kind: 'main' }],
])('passives: %s', check);

test.each<Case>([
  ['The offer is unacceptable.', 'be', { subject: 'The offer', predicate: 'unacceptable' }],
  ['Membership is not a realistic goal.', 'be', { subject: 'Membership', predicate: 'a realistic goal', negated: true }],
  ['Austria remains opposed to the deal.', 'remain', { subject: 'Austria', predicate: 'opposed to the deal' }],
  ['Lavrov called the plan a mistake.', 'call', { subject: 'Lavrov', objects: ['the plan'], predicate: 'a mistake' }],
  ['He called it a mistake.', 'call', { objects: ['it'], predicate: 'a mistake' }],
  ['The minister described membership as unrealistic.', 'describe', { objects: ['membership'], predicate: 'unrealistic' }],
  ['Hegseth described NATO membership for Ukraine as unrealistic.', 'describe', { subject: 'Hegseth', predicate: 'unrealistic' }],
  ['The court deemed the law unconstitutional.', 'deem', { subject: 'The court', predicate: 'unconstitutional' }],
  ['There is no alternative to talks.', 'be', { subject: 'no alternative to talks', negated: true }],
])('predicates: %s', check);

test.each<Case>([
  [
    'Scholz said Germany would not send missiles.',
    'send',
    { subject: 'Germany', parent: 'say', kind: 'complement', negated: true, modal: 'would' },
  ],
  ['The envoy said that Iran had agreed to inspections.', 'agree', { subject: 'Iran', parent: 'say', link: 'that', tense: 'pluperfect' }],
  ['He did not say whether Washington would support the resolution.', 'support', { subject: 'Washington', parent: 'say', link: 'whether' }],
  ['He did not say whether Washington would support the resolution.', 'say', { subject: 'He', negated: true }],
  [
    'It is unlikely that Ukraine will join the alliance soon.',
    'join',
    { subject: 'Ukraine', link: 'that', parent: 'be', objects: ['the alliance'] },
  ],
  [
    'The spokesman told reporters that Beijing firmly opposes the tariffs.',
    'oppose',
    { subject: 'Beijing', parent: 'tell', objects: ['the tariffs'] },
  ],
])('reported clauses: %s', check);

test.each<Case>([
  ['"We will not go," Scholz said on Monday.', 'go', { subject: 'We', parent: 'say', negated: true, quoted: true, kind: 'complement' }],
  ['"We will not go," Scholz said on Monday.', 'say', { subject: 'Scholz', parent: null, quoted: false }],
  ['“This deal is dead,” said the Israeli prime minister.', 'be', { subject: 'This deal', parent: 'say', predicate: 'dead' }],
  ['Lavrov said: "Russia will never agree to this."', 'agree', { subject: 'Russia', parent: 'say', negated: true, quoted: true }],
  ['"This," he said, "is unacceptable."', 'be', { subject: 'This', predicate: 'unacceptable', parent: 'say' }],
  ['"Why should we leave?" Erdogan asked.', 'leave', { subject: 'we', parent: 'ask' }],
  ['"We are ready," she said. "They are not."', 'say', { subject: 'she', parent: null }],
  ['There is, he said, no way out.', 'be', { parent: 'say', negated: true }],
  ['The talks have failed, the ministry said on Friday.', 'fail', { subject: 'The talks', parent: 'say' }],
  ["Israel must stop, the bloc's top diplomat said, adding that it would review its ties.", 'add', { subject: "the bloc 's top diplomat" }],
  ["Israel must stop, the bloc's top diplomat said, adding that it would review its ties.", 'review', { subject: 'it', parent: 'add' }],
  ['On Monday, Scholz said Greece was ready.', 'say', { subject: 'Scholz', obliques: ['on Monday'], parent: null }],
  ['On Monday, Scholz said Greece was ready.', 'be', { subject: 'Greece', parent: 'say' }],
  ['He called the offer "a bad joke" and left.', 'call', { predicate: 'a bad joke' }],
])('speech tags: %s', check);

test.each<Case>([
  [
    'Biden urged Burhan to send negotiators.',
    'send',
    { subject: 'Burhan', kind: 'infinitive', infinitive: true, objects: ['negotiators'] },
  ],
  ['Poland called on Germany to deliver tanks.', 'deliver', { subject: 'Germany', objects: ['tanks'] }],
  ['Turkey threatened to block the bid.', 'block', { subject: 'Turkey', objects: ['the bid'], parent: 'threaten' }],
  ['Turkey has decided not to approve the bid.', 'approve', { subject: 'Turkey', negated: true }],
  ['Iran was urged to halt enrichment.', 'halt', { subject: 'Iran' }],
  ["Germany's decision to send tanks angered Moscow.", 'send', { subject: "Germany 's", objects: ['tanks'] }],
  ['France welcomed the deal, saying it would help.', 'say', { subject: 'France', kind: 'participle' }],
  ['The prime minister did not rule out sending troops.', 'send', { subject: 'The prime minister', objects: ['troops'], parent: 'rule' }],
  ['India abstained without explaining its vote.', 'explain', { negated: true, subject: 'India' }],
])('infinitives and participles: %s', check);

test.each<Case>([
  [
    'The minister, who opposes the plan, resigned.',
    'oppose',
    { subject: 'The minister', kind: 'relative', link: 'who', objects: ['the plan'] },
  ],
  ['The minister, who opposes the plan, resigned.', 'resign', { subject: 'The minister', kind: 'main' }],
  ['The plan that Berlin rejects does not include troops.', 'reject', { subject: 'Berlin', objects: ['The plan'] }],
  ['The plan that Berlin rejects does not include troops.', 'include', { subject: 'The plan', negated: true, objects: ['troops'] }],
  [
    'The government rejects the deal and demands new talks.',
    'demand',
    { subject: 'The government', coordinated: true, objects: ['new talks'] },
  ],
  [
    'The White House had rejected the idea but later backed away.',
    'back',
    { subject: 'The White House', particle: 'away', coordinated: true },
  ],
  ['London did not approve or reject the request.', 'reject', { subject: 'London', negated: true, coordinated: true }],
  [
    'Unless Iran halts enrichment, the EU will impose sanctions.',
    'halt',
    { conditional: true, link: 'unless', parent: 'impose', subject: 'Iran' },
  ],
  ['If the talks fail, Washington would withdraw.', 'fail', { conditional: true, link: 'if', kind: 'adverbial' }],
  ['Were the talks to fail, Washington would withdraw.', 'fail', { conditional: true }],
  ['Should Moscow refuse, the bloc will act.', 'refuse', { conditional: true, subject: 'Moscow', parent: 'act' }],
  ['Were the talks to fail, said a diplomat from the region, Riyadh would act.', 'act', { subject: 'Riyadh', parent: 'say' }],
  ['Were the talks to fail, said a diplomat from the region, Riyadh would act.', 'fail', { conditional: true }],
  ['Cairo, which is close to the generals, stands behind the effort.', 'stand', { subject: 'Cairo', obliques: ['behind the effort'] }],
  ['Had he known, he would have resigned.', 'know', { conditional: true, subject: 'he' }],
  ['Although Spain objects, the summit will go ahead.', 'object', { link: 'although', conditional: false, subject: 'Spain' }],
  ['Will Hungary veto the package?', 'veto', { question: true, subject: 'Hungary', objects: ['the package'] }],
])('embedded, joined, conditional: %s', check);

test.each<Case>([
  ['Albania denies secret deal', 'deny', { subject: 'Albania', objects: ['secret deal'] }],
  ['US to send Abrams tanks to Kyiv', 'send', { subject: 'US', tense: 'future', kind: 'main' }],
  ['Trump pours cold water on truce plan', 'pour', { subject: 'Trump', obliques: ['on truce plan'] }],
  ["Merkel's refusal to support the pipeline angered Poland", 'anger', { objects: ['Poland'], tense: 'past' }],
  ['Tanker seized by Iran', 'seize', { passive: true, obliques: ['by Iran'] }],
  ['EU backs tougher sanctions on Russia', 'back', { subject: 'EU' }],
  ['Biden: no F-16s for Ukraine', '-', { subject: 'Biden' }],
  ['Macron: Europe must not be a vassal', 'be', { subject: 'Europe', parent: 'Macron', negated: true, modal: 'must' }],
  ['TIRANA, June 9 (Meridian Wire) - Albania rejected the report.', 'reject', { subject: 'Albania', objects: ['the report'] }],
  ['Turkey Rejects Swedish Bid', 'reject', { subject: 'Turkey', objects: ['Swedish Bid'] }],
])('headlines: %s', check);

test.each<Case>([
  ['President Nadia Haddad and Prime Minister Luis Ortega said Peru would stay.', 'stay', { subject: 'Peru', parent: 'say' }],
  ['The ban must go before any talks begin, said Foreign Minister Rosa Quintana.', 'say', { subject: 'Foreign Minister Rosa Quintana' }],
  ['Chile backed her.', 'back', { subject: 'Chile', objects: ['her'] }],
  ['Sweden signed the declaration on Tuesday, but Lithuania did not.', 'do', { subject: 'Lithuania', negated: true }],
  ['Portugal rejects EU plan', 'reject', { subject: 'Portugal', objects: ['EU plan'] }],
  ["Britain's decision to scrap the tunnel surprised allies.", 'surprise', { objects: ['allies'], tense: 'past' }],
  ['Emil Sandoval, a former general who led the ministry, urged Congress to act.', 'act', { subject: 'Congress' }],
  ['Turkey closed its airspace, saying that the flight was illegal.', 'say', { subject: 'Turkey', kind: 'participle' }],
  ['The government in Accra said it was ready to host the talks.', 'be', { subject: 'it', predicate: 'ready', parent: 'say' }],
  ['Canada called on Ghana to return the statues.', 'return', { subject: 'Ghana' }],
  ['Norway denies having asked for a loan.', 'ask', { subject: 'Norway', parent: 'deny' }],
  ['Not Serbia but Croatia objects to the pipeline.', 'object', { subject: 'Croatia', negated: false }],
  ['The minister said that she herself wanted a vote.', 'want', { subject: 'she' }],
])('news: %s', check);

test.each(['a ', ',', 'he said, ', '"Go," he said. ', ': ', 'who '])('a megabyte of %j is read to its end', piece => {
  const text = piece.repeat(1_000_000 / piece.length);
  expect(analyseEnglish(text).tokens.at(-1)!.end).toBe(text.trimEnd().length);
});
