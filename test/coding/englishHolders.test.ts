import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Who holds what on the levy, as `id stance`, in an article on Norway. */
function holdersIn(text: string): string[] {
  const { statements } = coder.code({
    title: '',
    text: `Ferries are to pay a levy in Norway. ${text}`,
    language: 'en',
    publishedAt: '2025-06-02T12:00:00Z',
  });
  return statements
    .filter(({ subject }) => /levy/.test(subject.label))
    .map(({ actor, onBehalfOf, stance }) => `${onBehalfOf?.id ?? actor.id} ${stance}`);
}

describe('English: who holds a position', () => {
  it.each([
    ['a kind of party', 'The Liberals oppose the ferry levy.', 'org:liberals'],
    [
      'a kind of party with what it is',
      'The Liberals, the smallest of the three governing parties, oppose the ferry levy.',
      'org:liberals',
    ],
    [
      'a party on the other side of the house',
      '“The ferry levy is a mistake,” said the opposition Social Democrats.',
      'org:social-democrats',
    ],
    ['a party and not its country', "Norway's right-wing Progress Party opposes the ferry levy.", 'org:progress-party'],
    ['those who are in a party', 'The Flemish nationalists of the N-VA oppose the ferry levy.', 'org:n-va'],
    ['a party as an agent', 'The ferry levy was rejected by the Centre Party.', 'org:centre-party'],
    ['a council', 'The Minerals Council opposes the ferry levy.', 'org:minerals-council'],
    ['a union by its trade', "The dockworkers' union opposes the ferry levy.", 'org:dockworkers-union'],
    ['associations by their trade', "“The ferry levy is a mistake,” said farmers' organisations.", 'org:farmers-organisations'],
    ['a union by what it is', "The country's largest trade union opposes the ferry levy.", 'org:largest-trade-union'],
    ['a union by name, behind the verb', '“The ferry levy is a mistake,” said the union Unifor.', 'org:unifor'],
    ['a committee', 'The parliamentary transport committee opposes the ferry levy.', 'org:parliamentary-transport-committee'],
    ['a court', 'The constitutional court rejected the ferry levy.', 'org:constitutional-court-of-norway'],
    ['an office with an adjective', 'The parliamentary ombudsman opposes the ferry levy.', 'org:ombudsman-of-norway'],
    ['a group by name, as an agent', 'The ferry levy was rejected by the environmental group Greenpeace.', 'org:greenpeace'],
    ['a bloc by an acronym', 'The regional bloc ECOWAS opposes the ferry levy.', 'org:ecowas'],
    ['one of a think tank', 'Joanna Kyri of the think tank Clean Energy Malta opposes the ferry levy.', 'person:joanna-kyri'],
    ['one of a platform', 'Max Loalngar of the opposition platform Wakit Tamma opposes the ferry levy.', 'person:max-loalngar'],
    ["one of a party's", "“The ferry levy is a mistake,” said the Centre Party's Anne Jensen.", 'person:anne-jensen'],
    [
      'a name behind two descriptions',
      "The party's candidate, the mayor of the capital, Mohamed Kassim, opposes the ferry levy.",
      'person:mohamed-kassim',
    ],
    ['a name behind an agent', "The ferry levy was rejected by Bergen's mayor, Anne Jensen.", 'person:anne-jensen'],
    ['whoever is elected', 'President-elect Jonas Halvor opposes the ferry levy.', 'person:jonas-halvor'],
    ['behind from, with what it is', 'The ferry levy faces opposition from the ferry operator Havlink.', 'org:havlink'],
    ['and not the land they live in', 'The ferry levy faces opposition from Norwegian farmers.', 'group:farmers'],
    ['nor by their own account', 'According to Norwegian farmers, the ferry levy is a mistake.', 'group:farmers'],
    ['rulers', "Niger's military rulers oppose the ferry levy.", 'country:NER'],
    ['a kind of government', 'The minority government in Oslo opposes the ferry levy.', 'country:NOR'],
  ])('%s: %s', (_name, text, holder) => expect(holdersIn(text)).toEqual([`${holder} oppose`]));

  it.each([
    ['the government of a region is not that of the state', 'The regional government of Flanders opposes the ferry levy.'],
    ['nor is that of a city', 'The city government opposes the ferry levy.'],
    ['nor who leads a bank the bank', 'The central bank governor opposes the ferry levy.'],
    ['who leads a house is not the house', 'The Senate speaker opposes the ferry levy.'],
  ])('and nobody: %s: %s', (_name, text) => expect(holdersIn(text)).toEqual([]));
});
