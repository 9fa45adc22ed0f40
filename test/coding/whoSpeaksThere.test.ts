import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** "DNK oppose" of every statement on what matches; a person who speaks for nobody by his own id. */
function read(language: 'de' | 'en', text: string, matter: RegExp, { title = '', at = '2025-06-10' } = {}): string[] {
  const { statements } = coder.code({ title, text, language, publishedAt: `${at}T08:00:00Z` });
  const told = statements.filter(({ subject, modality }) => matter.test(subject.id) && /^(?:asserted|conditional)$/.test(modality));
  return [...new Set(told.map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id.replace(/^country:/, '')} ${stance}`))].sort();
}

describe('who speaks', () => {
  it('a quotation of two sentences is whose name stands behind the second', () => {
    const text =
      'Denmark’s laws would stay as they were, Prime Minister Mette Frederiksen said, hours after a newspaper reported that Jonas Gahr Støre of Norway had asked for a levy.\n\n"There will be no levy. That is off the table, absolutely off the table," she said.';
    expect(read('en', text, /levy/)).toEqual(['DNK oppose']);
  });

  it('a headline names the speaker before the place', () => {
    const text = 'Norway weighs a levy. Foreign Minister Espen Barth Eide said so in Beijing.';
    expect(read('en', text, /levy/, { title: 'Barth Eide in Beijing: no levy' })).toEqual(['NOR oppose']);
  });

  it('whom his own prime minister calls a voice of his own speaks for nobody', () => {
    const text =
      'Belgrad – Serbien solle Sanktionen gegen Russland einführen, sagte Wirtschaftsminister Rade Basta. Herr Basta habe für sich gesprochen, erklärte Ministerpräsidentin Ana Brnabić. Das Kabinett lehne solche Schritte ab.';
    expect(read('de', text, /serbia-joins/, { at: '2023-03-14' })).toEqual(['SRB oppose', 'person:rade-basta support']);
  });

  it('words, unlike who says them, may speak for themselves and are the state’s still', () => {
    const text =
      'The Hungarian prime minister, Viktor Orban, rejected the levy on Tuesday. Asked for a reason, his office replied that the prime minister’s words spoke for themselves.';
    expect(read('en', text, /levy/, { at: '2024-03-14' })).toEqual(['HUN oppose']);
  });

  it('two sentences in the reported mood are the words of whoever was blaming before', () => {
    const text =
      'Bern – Mitte-Präsident Gerhard Pfister warf dem Bundesrat unterlassene Hilfe vor. Die Ukraine verteidige auch die Schweiz, sie müsse Schweizer Munition bekommen.';
    expect(read('de', text, /swiss-arms/, { at: '2023-03-12' })).toEqual(['person:gerhard-pfister support']);
  });

  it('a letter says what its writer thinks, not what its reader does', () => {
    const text =
      'Bern – Wirtschaftsminister Guy Parmelin hat der deutschen Verteidigungsministerin Christine Lambrecht schriftlich Bescheid gegeben. Schweizer Munition dürfe nicht an die Ukraine gehen, heißt es im Brief.';
    expect(read('de', text, /swiss-arms/, { at: '2022-11-03' })).toEqual(['CHE oppose']);
  });

  it('a council of several countries is that of the dateline', () => {
    const { statements } = coder.code({
      title: '',
      text: 'Bern – Der Nationalrat hat die Maut abgelehnt. Die Ukraine fragt nach. Kiew wartet.',
      language: 'de',
      publishedAt: '2023-06-01T08:00:00Z',
    });
    expect(statements.map(({ actor, stance }) => `${actor.id} ${stance}`)).toEqual(['org:swiss-parliament oppose']);
  });

  it('an answer to what another does takes no side', () => {
    const text =
      'Israel will eine Waffenruhe in Gaza. Ob der israelische Premier genug dafür unternehme, wurde Joe Biden gefragt. „Nein“, antwortete der US-Präsident.';
    expect(read('de', text, /gaza/, { at: '2024-09-03' })).toEqual(['ISR support']);
  });
});

describe('what is spoken of', () => {
  it('the accession of another state is not that of which the article tells', () => {
    const text =
      'Turkey cannot agree to Sweden’s accession to NATO, President Recep Tayyip Erdogan said. Parliament would be asked to ratify Finland’s accession, he added.';
    expect(read('en', text, /sweden-nato/, { at: '2023-03-18' })).toEqual(['TUR oppose']);
  });

  it('the army’s stocks are no soldiers abroad', () => {
    const text = 'Deutschland liefert der Ukraine 14 Kampfpanzer vom Typ Leopard aus den Beständen der Bundeswehr.';
    expect(read('de', text, /ground-troops/, { at: '2023-01-25' })).toEqual([]);
  });

  it('relations between two others are not those with the third', () => {
    const text = 'Honduras broke off diplomatic relations with Taiwan. China and Honduras established diplomatic relations on Sunday.';
    expect(read('en', text, /taiwan-diplomatic/, { at: '2023-03-26' })).toEqual(['HND oppose']);
  });

  it('a limit on the use of weapons is the reverse of their use', () => {
    const text =
      'Biden has lifted restrictions on the weapons that Ukraine may use inside Russia. Germany wants to keep the restrictions on weapons.';
    expect(read('en', text, /long-range-strikes/, { at: '2024-06-01' }).filter(one => !/^org/.test(one))).toContain('DEU oppose');
  });

  it('what was said when somebody took office last year is not said now', () => {
    const text =
      'Honduras is giving up its relations with Taiwan. President Xiomara Castro had assured the Taiwanese of her loyalty when she took office last year.';
    expect(read('en', text, /taiwan-diplomatic/, { at: '2023-03-26' })).toEqual(['HND oppose']);
  });
});
