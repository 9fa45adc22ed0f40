import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
/** "actor stance subject" of each statement that moves a position. */
const read = (language: 'de' | 'en', text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-03-10T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, stance, subject }) => `${actor.id} ${stance} ${subject.id}`);
type Case = ['de' | 'en', string];
type Coded = ['de' | 'en', string, string];

describe('what a thing does', () => {
  it.each<Case>([
    ['en', 'The scheme has attracted thousands of investors, Prime Minister Keir Starmer said on Monday.'],
    ['de', 'Das Programm habe vielen Betrieben geholfen, sagte Bundeskanzler Friedrich Merz am Montag.'],
    ['en', 'Prime Minister Keir Starmer said on Monday that all of this had strengthened the city.'],
  ])('is no position of who speaks of it (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('a dispute', () => {
  it.each<Case>([
    ['en', 'Poland and Hungary are at odds over the levy.'],
    ['en', 'Poland is at loggerheads with Hungary over the levy.'],
    ['en', 'Poland quarrels with Hungary over the levy.'],
    ['de', 'Polen liegt mit Ungarn wegen der Abgabe im Streit.'],
  ])('does not tell who is on which side (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('what was agreed in a treaty of an earlier year', () => {
  it.each<Case>([
    ['de', 'Im Vertrag von 1998 hatte Peru zugesagt, den Kanal zu öffnen.'],
    ['de', 'Peru hatte im Vertrag von 1998 dem Kanal zugestimmt.'],
    ['en', 'In the treaty of 1998 Peru had agreed to open the canal.'],
    ['en', 'Under the 2015 accord Iran pledged to stop enrichment.'],
  ])('is history (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'Norway rejected the changes to the treaty of 1998.', 'country:NOR oppose open:1998-change-agreement'],
    ['de', 'Peru kündigt das Abkommen von 1998.', 'country:PER oppose open:abkommen'],
    ['de', 'Peru hatte am Montag zugesagt, den Kanal zu öffnen.', 'country:PER support open:kanal'],
  ])('what is done about it now is not (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('the place from which an article is sent', () => {
  it.each<Coded>([
    ['en', 'DAVOS, Switzerland - Argentina will sign a tariff deal with the United States.', 'country:ARG support issue:us-tariffs'],
    ['en', 'ZURICH, Switzerland (AP) - Peru backs a dam.', 'country:PER support open:dam'],
  ])('is no part of what it is about (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toEqual([statement]);
  });
});

describe('whose fault a thing is', () => {
  it.each<Case>([
    ['en', 'Berlin holds Poland responsible for blocking the Mercosur deal.'],
    ['en', 'Poland, which Berlin holds answerable for the delay of the Mercosur deal, was not invited.'],
    ['en', 'Quito held Lima accountable for ending the fishing treaty.'],
    ['de', 'Berlin macht Polen für die Blockade des Mercosur-Abkommens verantwortlich.'],
    ['de', 'Estland will Russland für die Sprengung der Pipeline zur Verantwortung ziehen.'],
  ])('takes no side on the thing (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Case>([
    ['en', 'Estonia wants Russia punished for the attack.'],
    ['en', 'Estonia demands that Russia be fined for the leak.'],
    ['de', 'Kenia fordert, dass Uganda für den Schaden entschädigt wird.'],
  ])('nor does it who wants somebody punished or paid for it (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('and whoever holds something else does', () => {
    expect(read('en', 'Norway will hold a summit on the levy.')).toContain('country:NOR support open:summit');
  });
});

describe('deeds about what the codebook does not know', () => {
  it.each<Case>([
    ['en', 'Prime Minister Keir Starmer said he had opened a new school in the morning.'],
    ['de', 'Außenminister Johann Wadephul sagte, er habe am Vormittag eine Ausstellung eröffnet.'],
  ])('are news and no positions, also in reported speech (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'Prime Minister Keir Starmer said Britain would expand its shipyards.', 'person:keir-starmer support open:shipyard'],
    ['en', 'Prime Minister Keir Starmer continued to reject a merger of the two ports.', 'person:keir-starmer oppose open:merger-port-two'],
  ])('are positions when they are pledged, or go on taking a side (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('a verb that takes its subject by a preposition', () => {
  it.each<Case>([
    ['de', 'Polen wandte sich mit einem Brief an den Vermieter der Botschaft.'],
    ['de', 'Die Bundesregierung entschied am Abend den Wettbewerb.'],
    ['en', 'Canada called the match a lesson for all teams.'],
  ])('says nothing without it (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['de', 'Polen sprach sich gegen eine Fusion der Häfen aus.', 'country:POL oppose open:hafenfusion'],
    ['en', 'Canada called loudly for a merger of the ports.', 'country:CAN support open:merger-port'],
    ['en', 'Canada will take part in the survey of the coast.', 'country:CAN support open:coast-survey'],
  ])('is a position with it (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('what is supposed or meant to be', () => {
  it.each<Case>([
    ['de', 'Laut Bundesregierung sollen Unbekannte den Damm beschädigt haben.'],
    ['de', 'Verteidigungsminister Boris Pistorius sagte, die Maßnahme solle die Lage beruhigen.'],
    ['de', 'Finanzminister Lars Klingbeil sagte, die Ernte dürfte kleiner werden.'],
  ])('is no duty (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    [
      'de',
      'Verteidigungsminister Boris Pistorius sagte, die Fähren sollten ausgebaut werden.',
      'person:boris-pistorius support open:fahre',
    ],
    ['de', 'Verteidigungsminister Boris Pistorius sagte, der Bau des Hafens müsse enden.', 'person:boris-pistorius oppose open:hafen'],
  ])('differs from what is to be done (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('reported mood without a speech clause', () => {
  it('goes on with nobody when the last subject is a country that says nothing', () => {
    expect(read('de', 'Japan liegt am Pazifik. Es gebe kaum Daten. Die Versorgung sei unzureichend.')).toEqual([]);
  });

  it('goes on with the country that has just taken a side', () => {
    const text = 'Japan lehnte den Antrag am Freitag ab. Die Fusion der Häfen sei falsch.';
    expect(read('de', text)).toContain('country:JPN oppose open:hafenfusion');
  });
});

describe('a noun that brings something new', () => {
  const tariffs = 'France condemned the tariffs that Donald Trump has imposed on Canada.';
  it('points back to nothing', () => {
    expect(read('en', `${tariffs} Spain rejected a plan for a tunnel.`)).toContain('country:ESP oppose open:plan-tunnel');
  });

  it('points back where it is known already', () => {
    expect(read('en', `${tariffs} Spain rejected the plan.`)).toContain('country:ESP oppose issue:us-tariffs');
  });
});

describe('what a paper or somebody without a name tells of a state', () => {
  it.each<Case>([
    ['en', 'According to a Norwegian newspaper Sweden has agreed to the toll.'],
    ['en', 'Sweden, a historian in Lund said, would never accept the toll.'],
    ['en', 'Sweden would never accept the toll, wrote a columnist in The Hague.'],
    ['en', 'Sweden, three diplomats say, would prefer a toll.'],
    ['de', 'Schweden hat Norwegen nach Informationen des Senders NRK zugesichert, die Maut zu senken.'],
    ['de', 'Schweden hat sich nach einem durchgesickerten Papier der Notenbank bereit erklärt, die Maut zu senken.'],
    ['de', 'Laut der Zeitung Aftenposten will Schweden die Maut abschaffen.'],
    ['de', 'Glaubt man einem Medienbericht, so hat Schweden nichts gegen die Maut.'],
    ['de', 'Schweden hätte die Maut hingenommen, hieß es auf den Gängen.'],
  ])('is hearsay (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'According to the Swedish government the toll will be scrapped.', 'country:SWE oppose open:toll'],
    ['en', 'Sweden would never accept the toll, Prime Minister Ulf Kristersson said.', 'person:ulf-kristersson oppose open:toll'],
    ['de', 'Nach Angaben der schwedischen Regierung wird die Maut abgeschafft.', 'country:SWE oppose open:maut'],
    ['de', 'Schweden sei gegen die Maut, hieß es in Stockholm.', 'country:SWE oppose open:maut'],
  ])('is none where the state itself says so (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('nouns of time, place, mood and people whom the text does not name', () => {
  it.each<Case>([
    ['en', 'Norway called on the assembly to hurry.'],
    ['en', 'Norway thanked its ally.'],
    ['en', 'Norway held out for the end of January.'],
    ['en', 'Norway warned of consequences.'],
    ['en', 'Norway deplored the remarks.'],
    ['de', 'Norwegen mahnte zur Mäßigung.'],
    ['de', 'Norwegen dankte seinen Wählern.'],
    ['de', 'Norwegen stellte sich hinter den Amtskollegen.'],
    ['de', 'Norwegen warnte vor den Folgen.'],
  ])('are no matter (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'Norway will accept citizens of other states.', 'country:NOR support open:citizen-other-state'],
    ['en', 'Norway rejects the idea of a toll.', 'country:NOR oppose open:toll'],
    ['en', 'Norway is in favour of half of the tolls.', 'country:NOR support open:toll'],
    ['de', 'Norwegen lehnt einen Teil der Gebühren ab.', 'country:NOR oppose open:gebuhr'],
    ['de', 'Norwegen hält die Gebühr für einen Fehler.', 'country:NOR oppose open:gebuhr'],
  ])('hand over to what they are a part of, or are one with what tells which (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('a contrast within a clause', () => {
  it.each<Coded>([
    ['en', 'Norway wants the toll but no quota.', 'country:NOR support open:toll'],
    ['en', 'Norway wants not a toll but a quota.', 'country:NOR support open:quota'],
    ['en', 'Norway supports sanctions on Russia but not an oil embargo.', 'country:NOR oppose issue:russian-oil-embargo'],
    ['de', 'Norwegen will die Maut, aber keine Quote.', 'country:NOR support open:maut'],
    ['de', 'Norwegen will keine Maut, sondern eine Quote.', 'country:NOR support open:quote'],
  ])('denies the one and not the other (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
    expect(read(language, text)).not.toContain(statement.replace(/support|oppose/, side => (side === 'oppose' ? 'support' : 'oppose')));
  });

  it.each<Case>([
    ['en', 'Instead of new sanctions on Russia, Turkey favours a conference.'],
    ['de', 'Statt neuer Sanktionen gegen Russland befürwortet die Türkei eine Konferenz.'],
  ])('names what something stands in for, which nobody is for (%s): %s', (language, text) => {
    expect(read(language, text).filter(one => one.includes('sanctions'))).toEqual([]);
  });
});

describe('who is asked, and who is told to ask', () => {
  it.each<Coded>([
    ['en', 'Calls for a boycott were rejected by Norway.', 'country:NOR oppose open:boycott-call'],
    ['de', 'Rufe nach einer Maut wurden von Norwegen zurückgewiesen.', 'country:NOR oppose open:maut'],
  ])('does not ask himself (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toEqual([statement]);
  });

  it('gives an answer and asks nothing', () => {
    const text = 'Norway plans a toll. Asked if Sweden would copy the toll, Prime Minister Ulf Kristersson answered with a plain no.';
    expect(read('en', text)).not.toContain('person:ulf-kristersson support open:toll');
  });
});

describe('what there is no way for', () => {
  it.each<Coded>([
    [
      'en',
      'There are no circumstances in which Sweden would accept the toll, Prime Minister Ulf Kristersson said.',
      'person:ulf-kristersson oppose open:toll',
    ],
    [
      'de',
      'Es gibt keinen Grund, warum wir die Maut unterstützen sollten, sagte Ministerpräsident Ulf Kristersson.',
      'person:ulf-kristersson oppose open:maut',
    ],
  ])('is denied (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toEqual([statement]);
  });
});

describe('the past perfect with another office or season', () => {
  it.each<Case>([
    ['en', 'In spring Norway had backed the toll.'],
    ['en', 'In the war of 2020 Norway had backed the toll.'],
    ['de', 'Minister Navarro war vor seiner Berufung gegen die Maut zu Felde gezogen.'],
    ['de', 'Im Wahlkampf hatte Norwegen die Maut befürwortet.'],
  ])('tells what was before (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('but that of a day tells the news', () => {
    expect(read('de', 'Norwegen hatte die Maut am Montag abgelehnt.')).toContain('country:NOR oppose open:maut');
  });
});

describe('what one would rather have done, and whom one fears for', () => {
  it.each<Case>([
    ['de', 'Ministerpräsident Ulf Kristersson sagte, er hätte die Maut am liebsten verboten.'],
    ['de', 'Schweden hätte die Maut beinahe abgelehnt.'],
    ['de', 'Schweden fürchtet um seine Fabriken.'],
    ['en', 'Sweden fears for its factories.'],
    ['de', 'Schweden, dessen Regierung bislang die Maut unterstützte, schweigt.'],
  ])('is no position (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('but what one fears is', () => {
    expect(read('de', 'Schweden fürchtet die Maut.')).toEqual(['country:SWE oppose open:maut']);
  });
});

describe('the name of who holds a position, reports that are denied, and circumstances', () => {
  it.each<Coded>([
    ['de', 'Schweden steht ohne Vorbehalt hinter der Maut.', 'country:SWE support open:maut'],
    ['en', 'Chad has no intention of showing French troops the door.', 'country:TCD support issue:french-bases-west-africa'],
    ['en', 'Sweden lifts its stop on tolls.', 'country:SWE support open:toll'],
  ])('leave the side as it is (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });

  it.each<Case>([
    ['de', 'Anders als gemeldet hat Schweden der Maut nicht zugestimmt.'],
    ['de', 'Berichte, wonach Schweden die Maut abschaffen solle, seien erfunden, sagte Ulf Kristersson.'],
    ['en', 'Contrary to reports Sweden has not approved the toll.'],
    ['en', 'President Mahamat Déby thanked the departing troops of France.'],
    ['de', 'Ein amerikanischer Diplomat sprach lange mit Norwegen. Schweden ließe die Maut wohl zu.'],
  ])('say nothing (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('how, and on what it depends', () => {
  it.each<Case>([
    ['en', 'Whaling would not be forced through, Prime Minister Keir Starmer said.'],
    ['en', 'The sanctions on Russia would not be rushed through, Prime Minister Keir Starmer said.'],
    ['en', 'The rest would depend on the end of the sanctions on Russia, Prime Minister Keir Starmer said.'],
    ['de', 'Das Weitere hänge vom Ende der Sanktionen gegen Russland ab, sagte Bundeskanzler Olaf Scholz.'],
  ])('take no side (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'Whaling would not be allowed, Prime Minister Keir Starmer said.', 'person:keir-starmer oppose issue:whaling'],
    ['de', 'Die Frage der Fischmaut sei abgeschlossen, sagte Bundeskanzler Olaf Scholz.', 'person:olaf-scholz oppose open:fischmaut'],
    ['de', 'Norwegen hat das Abkommen abgeschlossen.', 'country:NOR support open:abkommen'],
    ['en', 'Norway backs whaling, perhaps next year.', 'country:NOR support issue:whaling'],
  ])('but what is not to be, or is closed, does (%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });
});

describe('what stands behind against', () => {
  it.each<Coded>([
    ['en', 'Norway called for action against the sanctions on Russia.', 'country:NOR oppose issue:russia-sanctions'],
    ['en', 'Norway supports measures against arms exports to Israel.', 'country:NOR oppose issue:arms-exports-israel'],
    ['en', 'Norway called for action on whaling.', 'country:NOR support issue:whaling'],
    ['de', 'Norwegen unterstützt das Vorgehen gegen den Walfang.', 'country:NOR oppose issue:whaling'],
    ['de', 'Norwegen fordert Maßnahmen für den Walfang.', 'country:NOR support issue:whaling'],
  ])('is what measures are to stop (%s): %s', (language, text, expected) => {
    expect(read(language, text)[0]).toBe(expected);
  });
});

describe('who no longer speaks for a state, or only for a share of its people, holds nothing for it', () => {
  it.each<Case>([
    ['en', 'A former Norwegian foreign minister opposes the levy.'],
    ['en', 'A former foreign minister of Norway opposes the levy.'],
    ['en', 'Norway’s previous government opposed the levy.'],
    ['en', 'Most Norwegians oppose the levy.'],
    ['en', 'In a poll, most Norwegians said they oppose the levy.'],
    ['de', 'Die meisten Norweger lehnen die Maut ab.'],
    ['de', 'Die norwegische Vorgängerregierung lehnte die Maut ab.'],
    ['de', 'Die vorige norwegische Regierung lehnte die Maut ab.'],
    ['en', 'Until 2019 Norway opposed the levy.'],
    ['en', 'Norway would have opposed the levy in other times.'],
    ['de', '1998 schaffte Norwegen die Maut ab.'],
  ])('(%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'Norway’s outgoing government opposes the levy.', 'country:NOR oppose open:levy'],
    ['en', 'The Norwegians oppose the levy.', 'country:NOR oppose open:levy'],
    ['de', 'Die norwegische Regierung lehnt die Maut ab.', 'country:NOR oppose open:maut'],
  ])('but who governs does (%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });
});

describe('an outlet that tells something as a fact speaks for nobody, and what it tells counts; what is only reported does not', () => {
  it.each<Coded>([
    ['en', 'It emerged on Monday that Norway opposes the levy.', 'country:NOR oppose open:levy'],
    ['en', 'It was announced that Norway would not accept the levy.', 'country:NOR oppose open:levy'],
    ['en', 'The news that Norway opposes the levy came as a shock.', 'country:NOR oppose open:levy'],
    ['en', 'Brussels was surprised that Norway had rejected the levy.', 'country:NOR oppose open:levy'],
    ['en', 'Norway was pleased that Sweden shares the criticism of the levy.', 'country:SWE oppose open:levy'],
    ['en', 'Norway opposes the levy, according to a letter sent to the Commission.', 'country:NOR oppose open:levy'],
    ['de', 'Fest steht, dass Norwegen die Maut ablehnt.', 'country:NOR oppose open:maut'],
    ['de', 'Die Nachricht, dass Norwegen die Maut ablehnt, kam überraschend.', 'country:NOR oppose open:maut'],
  ])('(%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it.each<Case>([
    ['en', 'It is not clear that Norway opposes the levy.'],
    ['en', 'It may emerge that Norway opposes the levy.'],
    ['en', 'Rumours spread that Norway opposes the levy.'],
    ['en', 'The suggestion that Norway opposes the levy is wrong.'],
    ['en', 'Norway supposedly opposes the levy.'],
    ['en', 'Norway opposes the levy, according to two diplomats.'],
    ['de', 'Es ist nicht klar, dass Norwegen die Maut ablehnt.'],
    ['de', 'Sollte sich herausstellen, dass Norwegen die Maut ablehnt, enden die Gespräche.'],
    ['de', 'Dem Vernehmen nach lehnt Norwegen die Maut ab.'],
  ])('(%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
