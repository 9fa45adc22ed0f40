/** Nouns that say what kind of organisation a name names, in front of it or behind a comma: "die Gewerkschaft Nordlicht", "Norwind, an energy company,". */
const german =
  /(?:partei|gewerkschaft|konzern|gruppe|gruppierung|miliz|bündnis|allianz|bewegung|verband|verkehrsclub|automobilclub|autoclub|verein|vereinigung|organisation|hersteller|autobauer|flugzeugbauer|bank|reederei|fluggesellschaft|airline|unternehmen|firma|stiftung|initiative|netzwerk|fraktion|front|brigade|liga|koalition|denkfabrik|ngo|versicherer|werft|betreiber|guerilla|splittergruppe|koalitionspartner|juniorpartner)s?$/;
const english =
  /^(?:party|parties|alliance|group|militia|movement|charity|union|carmaker|planemaker|chipmaker|drugmaker|airline|company|firm|maker|manufacturer|bank|think-tank|thinktank|watchdog|lobby|coalition|front|faction|network|brewer|retailer|insurer|shipbuilder|utility|start-up|startup|foundation|organisation|organization|ngo|association|federation|giant|operator|producer|guerrillas?|cartel|sect|outfit|conglomerate|multinational|shipowner|tank|platform|syndicate)$/;

export const isOrganisationNoun = (lower: string, language: 'de' | 'en'): boolean => (language === 'de' ? german : english).test(lower);

/** Offices whose holders speak for those they serve: "its chairman", "the company's chief executive". */
export const isInsider = ({ lower }: { lower: string }): boolean => insiders.test(lower);

const insiders =
  /^(?:leader|chief|chair|chairman|chairwoman|chairperson|president|head|director|secretary|secretary-general|spokesman|spokeswoman|spokesperson|executive|boss|ceo|founder|representative|general|delegate|negotiator|co-leader|whip|official)$/;
