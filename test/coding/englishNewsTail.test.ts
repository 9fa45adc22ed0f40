import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';
import { sidesOf } from './sidesOf.ts';

/** Which side a state is read to take on what, whether it says so or acts so. */
const read = (country: string, text: string): string[] => sidesOf(`country:${country}`, text, 'en');

describe('a bill and what it does', () => {
  it.each([
    ['POL', 'Poland’s government approved a bill banning imports of Ukrainian grain.', 'oppose ukrainian-grain-imports'],
    ['NOR', 'Norway tabled a motion ending the arms exports to Israel.', 'oppose arms-exports-israel'],
    ['RUS', 'Russia signed into law a bill revoking ratification of the nuclear test ban treaty.', 'oppose nuclear-test-ban'],
    ['POL', 'Poland’s government approved a bill allowing imports of Ukrainian grain.', 'support ukrainian-grain-imports'],
  ])('are one matter: %s %s', (holder, text, side) => {
    expect(read(holder, text)).toEqual([side]);
  });
});

describe('who lays penalties on whom', () => {
  it.each([
    ['CAN', 'Canada on Friday slapped sanctions on 20 Russian oil traders.', 'support russia-sanctions'],
    ['GBR', 'Britain hit Russia’s shadow fleet with fresh sanctions.', 'support russian-shadow-fleet'],
    ['AUS', 'Australia added 60 ships of Russia’s shadow fleet to its sanctions list.', 'support russian-shadow-fleet'],
    ['NOR', 'Norway ratcheted up sanctions on Russia.', 'support russia-sanctions'],
  ])('is for them: %s %s', (holder, text, side) => {
    expect(read(holder, text)).toEqual([side]);
  });

  it.each([
    [
      'GBR',
      'Britain will reimpose U.N. sanctions on Iran over its nuclear programme, according to a letter.',
      'support iran-snapback-sanctions',
    ],
    ['CAN', 'Canada imposed sanctions on Russian oil traders.', 'support russia-sanctions'],
    ['CAN', 'Canada imposed sanctions on Iran over its nuclear programme.', 'support iran-sanctions'],
  ])('and not for what they are laid for: %s %s', (holder, text, side) => {
    expect(read(holder, text)).toEqual([side]);
  });
});

describe('who goes to court over a decision', () => {
  it.each([
    ['HUN', 'Hungary will sue at the European Court of Justice over the EU’s phase-out of Russian gas.', 'oppose russian-gas-phase-out'],
    ['HUN', 'Hungary will take the EU to court over the phase-out of Russian gas.', 'oppose russian-gas-phase-out'],
    ['HUN', 'Hungary will go to the EU’s top court over the migration pact.', 'oppose eu-migration-pact'],
  ])('is against it: %s %s', (holder, text, side) => {
    expect(read(holder, text)).toEqual([side]);
  });
});

describe('who does not follow suit', () => {
  it.each([
    ['Lithuania quit the Ottawa Convention on landmines. Norway said it had no intention of following suit.', 'support ottawa-convention'],
    ['Lithuania quit the Ottawa Convention on landmines. Norway will not follow suit.', 'support ottawa-convention'],
    ['France recognised the State of Palestine. Norway said it had no intention of following suit.', 'oppose palestine-recognition'],
    ['Lithuania quit the Ottawa Convention on landmines. Norway followed suit.', 'oppose ottawa-convention'],
  ])('is on the other side: %s', (text, side) => {
    expect(read('NOR', text)).toEqual([side]);
  });
});

describe('what a name does behind a comma', () => {
  it.each([
    ['HUN', 'Germany backed the ceasefire in Gaza, Hungary still holding out.', 'oppose gaza-ceasefire'],
    ['HUN', 'Germany backed the Russia sanctions, Hungary refusing to lift them.', 'support russia-sanctions'],
  ])('is told of it and of nobody else: %s %s', (holder, text, side) => {
    expect(read(holder, text)).toEqual([side]);
    expect(read('DEU', text).filter(one => one.startsWith('oppose'))).toEqual([]);
  });
});

describe('a deed as the subject of a verdict', () => {
  it.each([
    [
      'ITA',
      'Recognising a state of Palestine before it exists would be counterproductive, Italian Prime Minister Giorgia Meloni said.',
      'oppose palestine-recognition',
    ],
    [
      'ITA',
      'Recognising Palestine while the war goes on would be a mistake, Italian Prime Minister Giorgia Meloni said.',
      'oppose palestine-recognition',
    ],
    ['RUS', 'NATO troops in Ukraine would be legitimate targets, Russia’s foreign ministry said.', 'oppose ukraine-ground-troops'],
  ])('%s %s', (holder, text, side) => {
    expect(read(holder, text)).toEqual([side]);
  });
});

describe('what is joined by and', () => {
  it('is a deed of its own where a thing stands behind it', () => {
    expect(read('SWE', 'Sweden will stop paying for the ferry and channel its Gaza aid through other organisations.')).not.toContain(
      'oppose gaza-aid-access',
    );
  });
});

describe('who gives no sign of giving up its objections', () => {
  it.each([
    ['Norway gave no sign of dropping its objections to Sweden’s NATO membership.', 'oppose sweden-nato-accession'],
    ['Norway showed no sign of giving up its resistance to the Russia sanctions.', 'oppose russia-sanctions'],
    ['Norway shows no sign of lifting the levy.', 'support levy'],
  ])('stays against: %s', (text, side) => {
    expect(read('NOR', text)).toEqual([side]);
  });
});

describe('what one sets going or does all one can for', () => {
  it.each([
    ['Norway set in motion the process to reimpose U.N. sanctions on Iran.', 'support iran-snapback-sanctions'],
    ['Norway would do everything to get Ukraine’s accession talks off the ground.', 'support ukraine-eu-accession'],
    ['Norway on Thursday dug in its heels over the levy, telling partners it would not be rushed.', 'oppose levy'],
  ])('%s', (text, side) => {
    expect(read('NOR', text)).toContain(side);
  });
});

describe('trade with settlements', () => {
  it.each([
    ['IRL', 'Ireland will ban imports from Israeli settlements in the occupied West Bank.', 'support ireland-occupied-territories-bill'],
    ['SVN', 'Slovenia bans imports of goods from Israeli settlements.', 'support ireland-occupied-territories-bill'],
    ['IRL', 'Ireland presses on with the Occupied Territories Bill.', 'support ireland-occupied-territories-bill'],
  ])('is what the bill forbids: %s %s', (holder, text, side) => {
    expect(read(holder, text)).toContain(side);
    expect(read(holder, text)).not.toContain('support israeli-settlements');
  });
});

describe('names that take no side', () => {
  it.each([
    ['GBR', 'Britain will rejoin the airborne mission of NATO.', 'uk-return-to-eu'],
    ['ROU', 'US troops are in Romania. Romania said the move did not mean America was leaving Europe.', 'us-troops-europe'],
  ])('%s %s', (holder, text, subject) => {
    expect(read(holder, text).filter(one => one.endsWith(subject))).toEqual([]);
  });

  it('and hopes are no deed of the alliance', () => {
    expect(codeSentence('en', 'The long road of Ukraine’s NATO hopes.')).toEqual([]);
  });
});
