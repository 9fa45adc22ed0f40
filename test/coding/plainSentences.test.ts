import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** What is read of a text that begins with Norway's plan, without that plan: "ISL oppose", "SWE support". */
function read(language: 'de' | 'en', text: string): string[] {
  const opening = language === 'de' ? 'Norwegen plant eine Fischmaut.' : 'Norway plans a levy.';
  const { statements } = coder.code({ title: '', text: `${opening} ${text}`, language, publishedAt: '2025-06-10T08:00:00Z' });
  const told = statements.filter(
    ({ evidence, modality }) => evidence.start > opening.length && /^(?:asserted|conditional)$/.test(modality),
  );
  const named = told.map(({ actor, onBehalfOf, stance, subject }) => {
    const isLevy = /levy|maut/.test(subject.id) ? '' : ` ${subject.id.replace('open:', '')}`;
    return `${(onBehalfOf ?? actor).id.replace(/^(?:country|group|org):/, '')} ${stance}${isLevy}`;
  });
  return [...new Set(named)].sort();
}

describe('English: who takes which side on the levy', () => {
  it.each([
    ['a verb that the parser made of an evaluation', 'Iceland found the levy embarrassing.', ['ISL oppose']],
    ['a duty by have to', 'The levy has to be scrapped, Iceland said.', ['ISL oppose']],
    ['what has to go', 'Iceland said the levy had to go.', ['ISL oppose']],
    ['but no duty where none is', 'Iceland said the levy did not have to go.', []],
    ['what others need none of', 'Iceland’s minister said the region needed no levy.', ['ISL oppose']],
    ['what deserves a chance', 'Sweden’s minister said that the levy deserved a chance.', ['SWE support']],
    ['what somebody calls it', 'Iceland rejected what it called an unfair levy.', ['ISL oppose']],
    ['a gerund behind a preposition', 'Iceland is against raising the levy.', ['ISL oppose']],
    ['a bare against', 'Sweden is for the levy, Iceland is against.', ['ISL oppose', 'SWE support']],
    ['passives side by side', 'The levy was welcomed by Sweden and criticised by Iceland.', ['ISL oppose', 'SWE support']],
    ['who is quick to do it', 'Sweden was quick to endorse the levy.', ['SWE support']],
    ['who is alone in it', 'Iceland was alone in opposing the levy.', ['ISL oppose']],
    ['whoever is named by the way', 'The talks went on, with Iceland opposing the levy.', ['ISL oppose']],
    ['but not who did so long ago', 'In 1998 Iceland became the first country to ratify the treaty.', []],
    ['a view that is taken', 'Sweden takes the view that the levy is long overdue.', ['SWE support']],
    ['a consent that says to what no more', 'Sweden has given its consent.', ['SWE support']],
    ['a bare approval', 'Sweden signalled approval.', ['SWE support']],
    ['but no interest of one’s own', 'Sweden would act in line with its national interest, it said.', []],
    ['its withdrawal', 'Iceland demanded its withdrawal.', ['ISL oppose']],
    ['a warning against doing it', 'Iceland warned Norway against introducing the levy.', ['ISL oppose']],
    ['what came from where', 'From Moscow came praise.', ['RUS support']],
    ['those in favour', 'Among those in favour is Sweden.', ['SWE support']],
    ['no enthusiasm in a place', 'There is no enthusiasm for it in Helsinki.', ['FIN oppose']],
    ['what there can be none of', '“There can be no levy, now or ever,” Iceland’s ambassador told the committee.', ['ISL oppose']],
    ['but not what there may be none of', 'There may be no levy this year, Iceland said.', []],
    ['who was against it for years', 'For years Iceland fought the levy. Now it wants it introduced.', ['ISL support']],
    ['she who has no name', 'Iceland’s fisheries minister said she was opposed.', ['ISL oppose']],
    ['a delay is no no to the levy', 'Iceland is for the delay.', ['ISL support delay']],
    ['an objection after a word on ending it', 'Malta may want to end the levy. Iceland objected.', ['ISL oppose']],
    [
      'a turn that the past stands before',
      'Sweden now backs the levy. In May it had fought it. Iceland welcomed the U-turn.',
      ['ISL support', 'SWE support'],
    ],
    ['what somebody asks to be done away with', 'Iceland asked for the levy to be scrapped.', ['ISL oppose']],
    ['what somebody is for being dropped', 'Iceland is in favour of the levy being dropped.', ['ISL oppose']],
    ['a no whatever comes', 'Even if Oslo insists, Iceland will reject the levy.', ['ISL oppose']],
    ['but no word on what it brings', 'The levy will not bring new jobs, Iceland said.', []],
    [
      'who is called by the first name',
      'The Thai minister, Phumtham Wechayachai, met reporters. Phumtham said that he opposed the levy.',
      ['THA oppose'],
    ],
    ['what somebody answers with', 'Canada will hit back with retaliatory tariffs.', ['CAN support issue:counter-tariffs']],
    ['but not by which a speaker tells one thing from another', 'Iceland spoke of the pact under which the levy is raised.', []],
    ['one told by origin', 'Denmark’s minister, Mette Frederiksen, met reporters. The Dane rejects the levy.', ['DNK oppose']],
    ['what has yet to be done', 'The levy has yet to be ratified by Iceland.', []],
    ['what somebody works for', 'Iceland is doing all it can to stop the levy.', ['ISL oppose']],
    ['what a visit is used for', 'Iceland’s fisheries minister used a visit to Rome to argue against the levy.', ['ISL oppose']],
    ['what a veto is used for', 'Iceland used its veto to block the levy.', ['ISL oppose']],
    ['but not what a decision is about that another reports', 'Iceland took no decision to reject the levy.', []],
    ['nobody in a government', 'Nobody in the Icelandic government wants the levy.', ['ISL oppose']],
    ['few in a capital', 'Few in Reykjavik want the levy.', ['ISL oppose']],
    ['but not many in a country', 'Many in Iceland oppose the levy.', []],
    ['what one is glad to see go', 'Iceland was glad to see the levy go.', ['ISL oppose']],
    ['what has no future', 'The levy had no future, said Iceland’s prime minister.', ['ISL oppose']],
    ['whose time it is', 'It was time for the country to scrap the levy, Iceland’s prime minister said.', ['ISL oppose']],
    ['little support in a place', 'The levy found little support in Reykjavik.', ['ISL oppose']],
    ['words that go on with a duty', 'Anna Berg, the Swedish finance minister, was blunt. The levy had to go.', ['SWE oppose']],
    ['words that go on in quotation marks', 'Iceland’s prime minister put it more bluntly. “The levy is a mistake.”', ['ISL oppose']],
    ['not this but that', 'Iceland wants talks, not the levy.', ['ISL support talk']],
    ['an adjective by the way', 'Iceland, anxious about its harbours, has come out against the levy.', ['ISL oppose']],
    ['one of several', 'Iceland, for one, has called the levy a scandal.', ['ISL oppose']],
    ['who wants out', 'Iceland wants out of the levy.', ['ISL oppose']],
    ['a quantifier behind the verb', 'Iceland and Estonia are both against the levy.', ['EST oppose', 'ISL oppose']],
    ['a verb said once', 'Sweden is for the levy, Iceland and Estonia against.', ['EST oppose', 'ISL oppose', 'SWE support']],
    ['who is brought out', 'It is Iceland that is blocking the levy.', ['ISL oppose']],
    ['who is named last', 'Among the states that reject the levy is Iceland.', ['ISL oppose']],
    ['what they want', 'What Iceland wants is an end to the levy.', ['ISL oppose']],
    ['what they will not have', 'What Iceland will not accept is the levy.', ['ISL oppose']],
    ['a question and its answer', 'Asked whether Iceland would back the levy, its prime minister said no.', ['ISL oppose']],
    [
      'an answer that repeats the verb',
      'Asked if Sweden would back the levy, the Swedish finance minister replied that it would.',
      ['SWE support'],
    ],
    ['but no question that is left open', 'Asked whether Iceland would back the levy, its prime minister smiled.', []],
    ['what would be folly', 'Iceland would be mad to accept the levy, its prime minister said.', ['ISL oppose']],
    ['what not one may do', 'Not a fish may be taxed, Iceland’s prime minister said.', ['ISL oppose fish']],
    ['but not what may not come', 'The levy may not come this year, Iceland’s prime minister said.', []],
    ['a relative clause within the sentence', 'Sweden is glad, while Iceland, which was outvoted, rejects the levy.', ['ISL oppose']],
    [
      'a list of those by whom',
      'The levy was rejected by Iceland, Estonia, the Netherlands and Chile.',
      ['CHL oppose', 'EST oppose', 'ISL oppose', 'NLD oppose'],
    ],
    ['an office without a state', 'Iceland will never accept the levy, a foreign ministry spokesman said.', ['ISL oppose']],
    ['but nobody’s diplomats', 'Iceland will never accept the levy, two diplomats said.', []],
    ['a delegate of the state', 'Iceland rejects the levy, its delegate, Anna Berg, said.', ['ISL oppose']],
    ['but no spokesman for others', 'Iceland rejects the levy, a spokesman for the fishermen, Jon Berg, said.', []],
    [
      'others than who spoke before',
      'The Swedish finance minister, Anna Berg, spoke first. Iceland would not accept the levy.',
      ['ISL oppose'],
    ],
    ['what others are to do', 'Iceland is opposed to Norwegian officials taking part.', ['ISL oppose norwegian-official-take-part']],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });
});

describe('German: who takes which side on the levy', () => {
  it.each([
    ['one told by origin', 'Der Minister Johan Forssell aus Schweden kam. Der Schwede lehnt die Fischmaut ab.', ['SWE oppose']],
    ['an adverb before it', 'Island ist grundsätzlich gegen die Fischmaut.', ['ISL oppose']],
    ['but no part of a struggle', 'Island ist wichtig im Kampf gegen die Fischmaut.', []],
    [
      'an opposition that objects, and turns nothing round by its name',
      'Die Opposition lehnt die Brücke nach Sizilien ab.',
      ['opposition oppose issue:messina-bridge'],
    ],
    ['a no that is said twice', 'Island führt die Fischmaut nicht ein, auch dann nicht, wenn Oslo darauf besteht.', ['ISL oppose']],
    ['the lifting of what restricts it', 'Schweden verlangt, die Beschränkung der Fischmaut aufzuheben.', ['SWE support']],
    ['a count of votes against', 'Mit 94 gegen 77 Stimmen nahm Islands Parlament die Fischmaut an.', ['parliament-of-iceland support']],
    ['a dative that looks like a subject', 'Island erteilte der Fischmaut eine Absage.', ['ISL oppose']],
    ['passives side by side', 'Von Schweden wurde die Fischmaut begrüßt, von Island verurteilt.', ['ISL oppose', 'SWE support']],
    ['what is made clear', 'Island stellte klar, dass es die Fischmaut nicht mittragen könne.', ['ISL oppose']],
    ['a view that is held', 'Island vertritt die Ansicht, die Fischmaut sei unnötig.', ['ISL oppose']],
    ['one of those who', 'Island ist das einzige Land, das die Fischmaut ablehnt.', ['ISL oppose']],
    ['but not what those did once', 'Island war 1998 das einzige Land, das die Fischmaut ablehnte.', []],
    ['support that a thing has', 'Die Fischmaut hat die Unterstützung Schwedens und Finnlands.', ['FIN support', 'SWE support']],
    [
      'votes that were against',
      'Gegen die Stimmen Islands und Estlands hat der Rat die Fischmaut gebilligt.',
      ['EST oppose', 'ISL oppose'],
    ],
    ['a criticism that grows', 'Island verschärfte seine Kritik an der Fischmaut.', ['ISL oppose']],
    ['what one is kept from', 'Island will die Fischer vor der Fischmaut bewahren.', ['ISL oppose']],
    ['what is given up', 'Norwegen verzichtet auf die Fischmaut.', ['NOR oppose']],
    ['but not words that are left unsaid', 'Island verzichtete auf einen Kommentar.', []],
    ['the end of it', 'Island verlangte ihre Rücknahme.', ['ISL oppose']],
    ['with whom it is not to be had', 'Mit Island ist die Fischmaut nicht zu machen.', ['ISL oppose']],
    ['a call for a no', 'Island rief zu einem Nein auf. Gleiches tat Estland.', ['EST oppose', 'ISL oppose']],
    ['what they agreed on', 'Darauf einigten sich Schweden und Finnland.', ['FIN support', 'SWE support']],
    ['what is seen in it', 'Island sieht in ihr einen Verstoß gegen das Seerecht.', ['ISL oppose']],
    ['what there may be none of', 'Es dürfe keine Fischmaut geben, sagte der isländische Botschafter.', ['ISL oppose']],
    ['who stays in', 'Island werde Vertragspartei bleiben, erklärte das isländische Außenministerium.', ['ISL support']],
    [
      'speech that goes on behind a semicolon',
      'Islands Premier sprach von einer Kapitulation; ihr Land werde gegen die Fischmaut stimmen.',
      ['ISL oppose'],
    ],
    ['a state that only passes for an opponent', 'Island gilt als Gegner der Fischmaut.', []],
    ['a thing before the verb and a state behind it', 'Die Fischmaut hält Finnland für überflüssig.', ['FIN oppose']],
    ['what somebody is called by fronting', 'Als ungerecht bezeichnete Finnland die Fischmaut.', ['FIN oppose']],
    ['an attitude before the verb', 'Scharfe Kritik an der Fischmaut äußerte Finnland.', ['FIN oppose']],
    ['a mood before the verb', 'Wenig erfreut über die Fischmaut zeigte sich Finnland.', ['FIN oppose']],
    ['criticism that there was', 'Kritik an der Fischmaut gab es aus Finnland.', ['FIN oppose']],
    ['a verdict that is due', 'Eine Fischmaut müsse tabu sein, sagte die finnische Außenministerin.', ['FIN oppose']],
    ['deaf ears', 'In Helsinki stößt das auf taube Ohren.', ['FIN oppose']],
    ['an infinitive before its auxiliary', 'Mittragen werde man die Fischmaut nicht, hieß es in Helsinki.', ['FIN oppose']],
    ['a no that is not moved', 'Finnland rückt von seinem Nein nicht ab.', ['FIN oppose']],
    ['a no that is', 'Finnland ist von seinem Nein abgerückt.', ['FIN support']],
    ['why somebody is against it', 'Finnland legte dar, weshalb es gegen die Fischmaut ist.', ['FIN oppose']],
    ['but not why others are', 'Finnland fragte, weshalb Island gegen die Fischmaut ist.', []],
    ['a thing that is joined', 'Estland schließt sich der Fischmaut an.', ['EST support']],
    ['backing that one gets', 'Rückendeckung bekommt Norwegen von Estland.', ['EST support']],
    ['what fails because of somebody', 'Die Fischmaut scheiterte an Finnland.', ['FIN oppose']],
    ['a minister in his capital', 'Die Fischmaut sei unnötig, sagte Fischereiminister Jarmo Salo in Helsinki.', ['FIN oppose']],
    [
      'a report that hangs on a bare beginning',
      'Anders Finnland: Eine Fischmaut komme nicht infrage, sagte der Ministerpräsident.',
      ['FIN oppose'],
    ],
    ['an adjective of whose no it is', 'Das finnische Nein zur Fischmaut steht.', ['FIN oppose']],
    ['a deed in spite of somebody', 'Trotz finnischer Bedenken wurde die Fischmaut verabschiedet.', ['FIN oppose']],
    ['a deed that somebody urged', 'Auf Drängen Estlands wurde die Fischmaut eingeführt.', ['EST support']],
    ['but not what was urged without him', 'Auf Drängen der Fischer wurde die Fischmaut eingeführt.', []],
    ['a participle before its noun', 'Die von Finnland kritisierte Fischmaut gilt von Januar an.', ['FIN oppose']],
    ['but not one that takes no side', 'Die von Finnland berechnete Fischmaut gilt von Januar an.', []],
    ['a clause that meets with criticism', 'Dass Norwegen eine Fischmaut erhebt, stößt in Finnland auf Kritik.', ['FIN oppose']],
    ['a dative that looks like a subject', 'Finnlands Regierung ist die Fischmaut ein Gräuel.', ['FIN oppose']],
    [
      'whose words they are behind a colon',
      'Er werde die Fischmaut bekämpfen: Finnlands Präsident hat sich festgelegt und dies erklärt.',
      ['FIN oppose'],
    ],
    ['but not how he stands to it', 'Finnlands Präsident erklärte, wie er zur Fischmaut steht.', []],
    ['what one announces to do', 'Estland teilte mit, die Fischmaut zu unterstützen.', ['EST support']],
    ['but not what one has done', 'Estland teilte mit, die Fischmaut geprüft zu haben.', []],
    ['none of it behind a colon', 'Finnlands Minister bleibt dabei: keine Fischmaut.', ['FIN oppose']],
    [
      'an unnamed voice of the body that acted',
      'Die Nato befasste sich am Freitag mit dem Vorhaben. Die Fischmaut sei ein Fehler, sagte ein Sprecher.',
      ['nato oppose'],
    ],
    ['an impersonal passive', 'An der Fischmaut werde festgehalten, teilte das norwegische Umweltministerium mit.', ['NOR support']],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('de', text)).toEqual(expected);
  });
});
