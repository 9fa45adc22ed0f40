import { irregularLemmas } from '../../src/language/en/lemma.ts';
import { listWords } from '../wordnet.ts';

const wordNet = listWords();
const list = (text: string) => text.trim().split(/\s+/);
const lines = (text: string) => text.trim().split(/\s*\|\s*/);

/** Names that stand alone as actors: states and the capitals that stand for them. */
export const places =
  list(`Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Benin Bolivia Botswana Brazil Bulgaria
  Burundi Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt Estonia Ethiopia Fiji Finland France Gabon Georgia Germany Ghana Greece Guatemala
  Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Laos Latvia Lebanon Liberia Libya Lithuania
  Luxembourg Malawi Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay Peru
  Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Togo Tunisia Turkey Uganda
  Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe Berlin Paris Moscow Kyiv London Washington Beijing Tokyo Ankara Tehran Madrid Rome Warsaw Budapest Brussels Vienna
  Athens Cairo Delhi Oslo Helsinki Stockholm Copenhagen Lisbon Dublin Prague Bucharest Sofia Belgrade Zagreb Tallinn Riga Vilnius Minsk Tbilisi Baku Yerevan Riyadh Doha Damascus Baghdad
  Islamabad Kabul Hanoi Manila Jakarta Seoul Pyongyang Canberra Ottawa Brasilia Bogota Caracas Lima Santiago Nairobi Abuja Pretoria Tripoli Khartoum NATO Britain`);
export const nationalities =
  list(`Afghan Albanian American Argentine Australian Austrian Belgian Brazilian British Bulgarian Canadian Chilean Chinese Colombian Croatian Cuban Czech Danish Dutch Egyptian Estonian
  Ethiopian Finnish French Georgian German Greek Hungarian Indian Iranian Iraqi Irish Israeli Italian Japanese Jordanian Kenyan Latvian Lebanese Libyan Lithuanian Mexican Moldovan Nigerian
  Norwegian Pakistani Peruvian Polish Portuguese Romanian Russian Saudi Serbian Slovak Spanish Swedish Swiss Syrian Turkish Ukrainian Venezuelan Vietnamese`);
export const firstNames =
  list(`Adam Ahmed Aisha Alexander Ali Amina Ana Andrei Anna Antonio Ben Boris Carla Chen Claire Daniel David Dmitry Elena Emma Erik Fatima Felix Gabriel George Hana Hassan Helena Henry
  Ibrahim Igor Ingrid Ivan Jakub James Jan Javier Joanna John Jonas Jorge Josef Julia Kaja Karim Katarina Kemal Kim Laila Lars Laura Lena Li Luis Maria Mark Marta Martin Mehmet Michael
  Miguel Mohamed Nadia Nikola Noor Olaf Olga Omar Pablo Paul Pavel Pedro Peter Petra Rafael Robert Rosa Samuel Sara Sergei Sofia Stefan Tariq Thomas Tomas Vera Viktor Yusuf Zoran`);
export const surnames =
  list(`Abdullah Adeyemi Andersen Bakker Becker Berg Bianchi Brown Carter Castro Cohen Costa Diaz Dimitrov Dubois Ekström Farouk Fischer Fofana Garcia Grant Gruber Haddad Hansen Horvat
  Hughes Ivanov Jansen Johansson Kaplan Karimov Kaya Keller Khan Kovac Kowalski Kruger Lambert Larsen Laurent Lehtonen Leroy Levy Lopez Mahmoud Marin Martinez Meyer Mitchell Moreau Moreno
  Mueller Murphy Nagy Nakamura Ndiaye Nguyen Novak Okafor Olsen Orban Owusu Papadopoulos Park Patel Pereira Petrov Popescu Rahman Ramos Ricci Rossi Salazar Santos Schmidt Silva Simic
  Sokolov Stone Suzuki Tanaka Torres Tusk Varga Virtanen Vogel Wagner Walker Wang Weber Wilson Wolf Yilmaz Zhang`);
/** Offices as they stand before a name, with tags: an adjective is one, a noun is part of the name. */
export const offices = lines(
  'President|Prime_Minister|Foreign_Minister|Chancellor|Defence_Minister|Finance_Minister|Vice_President|Secretary_General|King|General|Interior_Minister|Deputy_Prime_Minister|Senator|Justice_Minister|Economy_Minister|Ambassador|Governor|Energy_Minister|Secretary_of_State|Defense_Secretary|Trade_Minister|Chairman|Speaker|Prince|Mayor|Commissioner',
);
export const titleAdjectives = new Set(list('Prime Foreign Vice General Deputy'));
/** Persons by what they do, as they stand behind an article or an owner. */
export const functions = lines(
  'president|prime minister|foreign minister|chancellor|defence minister|finance minister|spokesman|spokeswoman|opposition leader|interior minister|ambassador|justice minister|trade minister|government spokesman|king|army chief|economy minister|party leader|chief negotiator|security adviser',
);
export const bodies = lines(
  'government|parliament|foreign ministry|cabinet|senate|defence ministry|opposition|ruling party|army|president|ruling coalition|supreme court|central bank|finance ministry',
);
export const groups = lines(
  'officials|ministers|diplomats|lawmakers|opposition leaders|rebels|allies|farmers|experts|unions|senators|judges|foreign ministers|aid agencies|negotiators|conservatives|liberals',
);
export const unions = lines(
  'European Union|United Nations|African Union|Arab League|European Commission|Security Council|United States|White House|Social Democrats|European Parliament|World Bank',
);
/** What is decided about. */
export const matters = lines(
  'deal|treaty|agreement|ceasefire|plan|proposal|ban|embargo|resolution|law|bill|budget|pipeline|reform|bridge|draft|truce|accord|package|referendum|tax|quota|visa ban|arms embargo|peace plan|trade deal|aid package|grain deal|border treaty|gas pipeline|climate law|price cap|withdrawal|mission|annexation|invasion|strike|ruling|vote|blockade|exercise|summit|election|amnesty|merger|request|demand',
);
export const manyMatters = lines(
  'sanctions|tariffs|talks|subsidies|elections|arms exports|troops|weapons|negotiations|reforms|refugees|settlements|missiles|tanks|cuts|border controls|concessions|attacks|drone strikes|human rights|fighter jets|guarantees|changes',
);
export const relational = lines('on|with|for|against|between|to|in');
export const adjectives = list(
  'new planned joint military nuclear controversial immediate lasting strict further temporary bilateral economic proposed political permanent',
);
export const judgements = list('unacceptable illegal necessary unrealistic dangerous inevitable welcome fair outdated premature useless');
export const nounsOfJudgement = lines(
  'mistake|breach of trust|step forward|threat|provocation|success|red line|farce|violation|victory|disgrace|historic chance',
);
export const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Verbs, base form first; the others follow by rule (`inflect`). By how they go on. */
export const transitive =
  list(`back reject oppose support welcome condemn approve veto block endorse criticise criticize favour favor resist ratify sign scrap defend demand delay suspend lift extend accept denounce
  blast slam praise dismiss abandon ease tighten renew impose postpone protest question discuss seek expel recall summon recognise recognize cancel halt resume face hail ban announce propose
  offer enforce violate honour ignore challenge refuse anger surprise delight shock alarm worry hurt warn thank fear`);
export const reporting = list(
  'say say say say say warn announce insist stress declare argue claim admit confirm deny add note state acknowledge reiterate explain suggest believe hope fear',
);
export const infinitives = list(
  'agree vow pledge refuse promise threaten offer decide plan intend want hope decline try fail continue need prepare propose',
);
export const urging = list('urge ask press urge call tell want warn push expect allow invite order force persuade');
export const prepositional = lines(
  'insist on|call for|warn against|vote against|vote for|object to|agree on|agree to|withdraw from|pull out of|walk out of|stick to|argue for|push for|respond to|comment on|back away from|hold on to|protest against|speak out against|apologise for|warn of|complain about',
);
export const gerunds = lines('rule out|consider|oppose|reject|support|favour|suggest|propose|stop|keep|avoid|resume|discuss|contemplate');
export const intransitive = lines(
  'abstain|hesitate|resign|collapse|stall|disagree|walk out|give in|back down|step down|refuse|disappear|intervene|waver',
);

/** Any verb with an object whose forms follow the rule, and any noun: so that a sentence is known by its build, not by its words. */
export const anyTransitive = wordNet.transitive.filter(verb => !irregularLemmas.has(verb) && !/[^aeiou][aeiou][^aeiouwxy]$/.test(verb));
export const anyNoun = wordNet.nouns.filter(noun => !/(?:s|ing)$/.test(noun));
