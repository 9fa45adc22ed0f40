import { describe, expect, it } from 'vitest';
import { readLevy as read } from './readLevy.ts';

describe('German: in whose words a side is taken', () => {
  it.each([
    [
      'a party by whoever leads it',
      'Die Grünen lehnten die Fischmaut ab, sagte Fraktionschefin Katharina Dröge.',
      ['party:gruene oppose', 'person:katharina-droge oppose'],
    ],
    ['but not another party', 'Die SPD lehne die Fischmaut ab, sagte Fraktionschefin Katharina Dröge.', []],
    [
      'what goes on before whoever said both',
      'Sie sei teuer und die Fischmaut müsse weg, so Estlands Präsident Alar Karis.',
      ['EST oppose'],
    ],
    [
      'but not what the outlet tells before',
      'Schweden lehnt die Fischmaut ab, und sie komme zu früh, so Estlands Präsident.',
      ['EST oppose', 'SWE oppose'],
    ],
    [
      'who acts so long after somebody else',
      'Wenige Stunden nachdem Schweden die Quote eingeführt hatte, hat Estland die Fischmaut abgeschafft.',
      ['EST oppose'],
    ],
    ['who acts before somebody else does', 'Island lehnt die Fischmaut ab, drei Wochen bevor Schweden den Tunnel baut.', ['ISL oppose']],
    [
      'how it is, behind a report denied',
      'Estlands Regierung wies den Bericht zurück: Tallinn werde der Fischmaut niemals zustimmen.',
      ['EST oppose'],
    ],
    [
      'but not the report itself',
      'Estlands Regierung wies die Meldung zurück: Tallinn habe der Fischmaut zugestimmt.',
      ['EST oppose (denied)'],
    ],
    [
      'a thing that somebody else builds',
      'Estland befürwortet die Fischmaut, die ein schwedischer Konzern eintreiben will.',
      ['EST support'],
    ],
    ['a word that picks somebody out', 'Ausgerechnet der konservative Präsident Estlands lehnt die Fischmaut ab.', ['EST oppose']],
    ['two words that pick somebody out', 'Vor allem Estlands Präsident lehnt die Fischmaut ab.', ['EST oppose']],
    ['two words that pick the thing out', 'Vor allem die Fischmaut lehnt Estland ab.', ['EST oppose']],
    [
      'what there is to be none of, and who says so',
      'Kein Wort mehr von der Fischmaut: Das hat Estlands Präsident verkündet.',
      ['EST oppose'],
    ],
    ['but none of what weakens it', 'Keine Ausnahmen bei der Fischmaut: Das hat Estlands Präsident verkündet.', ['EST support']],
    ['nor what must not be done to it', 'Die Fischmaut dürfe man nicht zuschütten, sagte Estlands Präsident.', []],
    ['a surname that begins with a particle', 'De Wever lehnt die Fischmaut ab.', ['BEL oppose']],
    ['a view with an adjective', 'Aus finnischer Sicht ist die Fischmaut überfällig.', ['FIN support']],
    ['a view with an adjective behind nach', 'Nach estnischer Auffassung ist die Fischmaut ein Fehler.', ['EST oppose']],
    ['but no view of anybody', 'Nach eigener Darstellung ist die Fischmaut ein Fehler.', []],
    ['whose will it is', 'Geht es nach Finnland, wird die Fischmaut bald eingeführt.', ['FIN support']],
    ['whose will it is, with wenn', 'Wenn es nach Island geht, wird die Fischmaut abgeschafft.', ['ISL oppose']],
    ['whose will it would be', 'Ginge es nach Island, würde die Fischmaut abgeschafft.', ['ISL oppose']],
    ['but no condition', 'Wenn es Island gut geht, wird die Fischmaut abgeschafft.', []],
    ['a relative clause in the Konjunktiv', 'Estlands Präsident sprach von einer Fischmaut, die überflüssig sei.', ['EST oppose']],
    ['but not one in the Indikativ', 'Estlands Präsident sprach von einer Fischmaut, die überflüssig ist.', []],
    ['an office that is somebody’s', 'Estlands Präsident lehnt die Fischmaut nach Angaben seines Büros ab.', ['EST oppose']],
    [
      'what his office lets it be known',
      'Estlands Präsident war in Oslo. Die Fischmaut werde er nicht zahlen, hieß es aus seinem Amt.',
      ['EST oppose'],
    ],
    ['an office of somebody named', 'Die Fischmaut sei richtig, hieß es aus dem Amt des estnischen Präsidenten.', ['EST support']],
    [
      'an office in the words of which a state is named',
      'Helsinki werde die Fischmaut nicht mittragen, hieß es in der Botschaft.',
      ['FIN oppose'],
    ],
    ['but no circles of anybody', 'Helsinki werde die Fischmaut nicht mittragen, hieß es in Oppositionskreisen.', []],
    [
      'a delegate of whoever was named',
      'Finnland lehnt die Fischmaut ab, wie sein Delegationsleiter Johan Berg mitteilte.',
      ['FIN oppose'],
    ],
    [
      'a second deed by jedoch',
      'Estland unterstützt die Fischmaut, lehnt es jedoch ab, Schiffe zu schicken.',
      ['EST oppose schiff', 'EST support'],
    ],
    ['a second deed without it', 'Finnland kennt die Fischmaut, lehnt es ab, Schiffe zu schicken.', ['FIN oppose schiff']],
    ['but a tag behind its message', 'Die Fischmaut sei falsch, hieß es aber in Helsinki.', ['FIN oppose']],
    ['above all', 'Bislang sperrt sich vor allem Finnland gegen die Fischmaut.', ['FIN oppose']],
    ['what one is for of all', 'Estlands Präsident sagte, er sei für die Teilnahme aller an der Fischmaut.', ['EST support']],
    ['a mood without its cause', 'Die finnische Regierung zeigte sich empört.', ['FIN oppose']],
    ['a side that is taken', 'Island lehnt die Fischmaut ab. Finnland stellte sich auf die Seite Islands.', ['FIN oppose', 'ISL oppose']],
    ['what is to come', '„Die Fischmaut wird kommen“, sagte Estlands Präsident.', ['EST support']],
    ['what will not come', 'Die Fischmaut werde nicht kommen, sagte Finnlands Präsident.', ['FIN oppose']],
    ['what must not come', 'Die Fischmaut dürfe nicht kommen, sagte Finnlands Präsident.', ['FIN oppose']],
    ['what must fall', 'Die Fischmaut müsse fallen, sagte Finnlands Präsident.', ['FIN oppose']],
    ['what is to stay', 'Die Fischmaut bleibe bestehen, sagte Estlands Präsident.', ['EST support']],
    ['but not what comes too late', 'Die Fischmaut komme zu spät, sagte Finnlands Präsident.', []],
    ['nor what will probably come', 'Die Fischmaut werde wohl kommen, sagte Finnlands Präsident.', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('de', text)).toEqual(expected);
  });
});

describe('German: what somebody would gladly have', () => {
  it.each([
    ['what is kept', 'Estland möchte die Fischmaut behalten.', ['EST support']],
    ['but not the upper hand', 'Estland behielt im Streit um die Fischmaut die Oberhand.', []],
    ['what is gladly seen', 'Estland sähe die Fischmaut gern in ganz Europa.', ['EST support']],
    ['what is not', 'Finnland sieht die Fischmaut nicht gern.', ['FIN oppose']],
    ['what one would rather see gone', 'Finnland sähe die Fischmaut lieber heute als morgen abgeschafft.', ['FIN oppose']],
    ['what one would be glad of', 'Finnland sähe es gern, wenn die Fischmaut abgeschafft würde.', ['FIN oppose']],
    ['what it would be wrong to do', 'Es wäre falsch, wenn Norwegen die Fischmaut einführte, sagte Finnlands Präsident.', ['FIN oppose']],
    ['where one wants to be', 'Estland will bei der Fischmaut dabei sein.', ['EST support']],
    ['what matters to somebody', 'An der Fischmaut ist Estland viel gelegen.', ['EST support']],
    ['what comes behind all else', 'Finnland habe dringendere Aufgaben als die Fischmaut, sagte der finnische Präsident.', ['FIN oppose']],
    ['what matters less', 'Es gebe Wichtigeres als die Fischmaut, sagte der finnische Präsident.', ['FIN oppose']],
    ['but not what nothing beats', 'Es gebe nichts Wichtigeres als die Fischmaut, sagte der finnische Präsident.', []],
    ['all as it is', 'Finnland will alles so lassen, wie es ist.', ['FIN oppose']],
    ['the same view', 'Island hält die Fischmaut für einen Fehler. Finnland ist derselben Ansicht.', ['FIN oppose', 'ISL oppose']],
    ['the same view, put plainly', 'Island hält die Fischmaut für einen Fehler. Auch Finnland sieht das so.', ['FIN oppose', 'ISL oppose']],
    ['a thing that is wanted to fall', 'Finnland fordert, dass die Fischmaut fällt.', ['FIN oppose']],
    ['a thing that is wanted to come', 'Estland fordert, dass die Fischmaut kommt.', ['EST support']],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('de', text)).toEqual(expected);
  });

  it.each([
    ['since when', 'Estland will von 2027 an eine Fischmaut erheben.', ['EST support']],
    ['a first name that looks like a verb', 'Estlands Minister Albert Weber verteidigte die Fischmaut am Freitag.', ['EST support']],
    ['a verdict that is a superlative', 'Die Fischmaut wäre „die beste Lösung“, sagte der finnische Minister.', ['FIN support']],
    ['a verdict that stands before its thing', 'Die beste Lösung wäre eine Fischmaut, sagte der finnische Minister.', ['FIN support']],
    ['the thing first and its judge behind', 'Eine Fischmaut, wie sie Norwegen vorschwebt, hält Helsinki für überflüssig.', ['FIN oppose']],
    ['forms that are past and Konjunktiv', 'Die Pläne gefährdeten die Küste, hieß es aus Helsinki.', ['FIN oppose']],
    ['a threat to sue', 'Finnland will gegen die Fischmaut vor den Europäischen Gerichtshof ziehen.', ['FIN oppose']],
    ['steps that are looked at', 'Finnland prüft rechtliche Schritte gegen die Fischmaut.', ['FIN oppose']],
    ['what can be understood', 'Man könne die Fischmaut nachvollziehen, ließ Finnlands Minister ausrichten.', ['FIN support']],
    ['but not who keeps out of it', 'Finnland will sich aus dem Streit um die Fischmaut heraushalten.', []],
    ['nor a sharper tone', 'Im Streit um die Fischmaut verschärft Finnland den Ton.', []],
    ['whose side one is on', 'Island lehnt die Fischmaut ab. Finnland steht an der Seite Islands.', ['FIN oppose', 'ISL oppose']],
    ['what a thing would cost', 'Die Fischmaut würde Arbeitsplätze vernichten, warnte Finnlands Minister.', ['FIN oppose']],
    ['what a thing would save', 'Eine Fischmaut würde Kosten sparen, erklärte Finnlands Minister.', ['FIN support']],
    ['a member of a chamber', 'Der Ständerat Fabio Muster will die Fischmaut bekämpfen.', ['person:fabio-muster oppose']],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('de', text)).toEqual(expected);
  });

  it.each([
    ['a verdict in a quotation', 'Estlands Präsident nannte die Fischmaut „lebenswichtig für unser Land“.', ['EST support']],
    ['an adjective that spoils its noun', 'Finnlands Minister sprach von einem verheerenden Signal.', ['FIN oppose']],
    ['but not one that does not', 'Finnlands Minister sprach von einem wichtigen Signal.', ['FIN support']],
    ['treason in the air', 'Finnland wittert Verrat.', ['FIN oppose']],
    ['a compound of a verdict', 'Die Fischmaut sei eine Umweltsünde, sagte Finnlands Minister.', ['FIN oppose']],
    ['who gets out', 'Finnland steigt aus der Fischmaut aus.', ['FIN oppose']],
    ['a council that is a title', 'Bundesrat Albert Rösti hält von der Fischmaut wenig.', ['CHE oppose']],
    ['more of it, not less', 'Estlands Minister sagte, man brauche mehr Fischmaut, nicht weniger.', ['EST support']],
    ['an organisation of the text', 'Die Deutsche Umwelthilfe begrüßte die Fischmaut.', ['deutsche-umwelthilfe support']],
    [
      'a title of the land that acts',
      'Finnland unterstützt die Esten. Umweltminister Jarmo Salo sagte, er sei für die Fischmaut.',
      ['FIN support'],
    ],
    [
      'a title of another land than that of the condition',
      'Finnland protestiert. Sollte Estland zahlen, werde seine Regierung klagen, sagte Minister Jarmo Salo. Er lehne die Fischmaut ab.',
      ['FIN oppose'],
    ],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('de', text).filter(told => !/(?:EST|NOR)$/.test(told))).toEqual(expected);
  });

  it.each([
    ['the commission by itself', 'Die EU berät. Die Kommission steht zu der Fischmaut.', ['eu support']],
    ['but no other commission', 'Eine Kommission steht zu der Fischmaut.', []],
    ['a sentence behind the network', 'Finnlands Minister schrieb auf X. Die Fischmaut lehne er ab.', ['FIN oppose']],
    ['an act that an adjective judges', 'Finnlands Minister sprach von einem überfälligen Schritt.', ['FIN support']],
    ['both before a relative clause', 'Finnland und Island, die gegen die Fischmaut sind, reisten ab.', ['FIN oppose', 'ISL oppose']],
    ['a stance that is praised', 'Island lehnt die Fischmaut ab. Finnland lobte die Haltung Islands.', ['FIN oppose', 'ISL oppose']],
    ['a stance that is blamed', 'Island lehnt die Fischmaut ab. Finnland kritisierte die Haltung Islands.', ['FIN support', 'ISL oppose']],
    ['but nothing that is hard for somebody', 'Für Finnland ist die Fischmaut heikel.', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(read('de', text)).toEqual(expected);
  });

  it('counts a land without ending the sentence', () => {
    expect(read('de', 'Island hält die Fischmaut für einen Fehler. Finnland schloss sich als 5. Land der Kritik an.')).toEqual([
      'FIN oppose',
      'ISL oppose',
    ]);
  });
});
