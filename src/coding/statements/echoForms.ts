/** What an echo says of what was told before. */
export type Echo = 'same' | 'taken' | 'other' | 'undone' | 'unlike' | 'contrary' | 'for' | 'against';

const be = '(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might)';
const but = '(?:aber |jedoch |hingegen |dagegen |allerdings |wiederum )?';
const is = '(?:ist|sind|war|waren|sei|seien|bleibt|bleiben|is|are|was|were|remains|remain)';
const strongly = '(?:(?:all|dead|firmly|strongly|flatly|still|now|strictly|clearly|staunchly|cautiously|broadly|largely|fully) )?';
const isToo = `${is} (?:ebenfalls|auch|ebenso|gleichfalls|also|equally)`;

const will = '(?:wird|werde|werden|will|wolle|wollen)';
const so = '(?: (?:daher|deshalb|aber|jedoch|hingegen|dagegen|allerdings|vorerst|derzeit|zurzeit|einstweilen|kurzfristig|auch))?';
const step = '(?:denselben|den selben|den gleichen|dieselben|die gleichen) (?:schritte?|weg)';
const itself = '(?:den|diesen) (?:schritt|weg)';
const then =
  '(?: (?:(?:\\w+ )?(?:hours?|days?|weeks?|months?|years?) (?:before|earlier|ago)|already|earlier|before|last (?:week|month|year)|on \\w+day|in (?:\\w+ ){0,2}\\w+))?';

/** What a clause says when it names somebody (`@`) and nothing of its own: the same as was said before, its opposite, or one side of the matter. */
const forms: { says: Echo; words: RegExp }[] = [
  {
    says: 'same',
    words: new RegExp(
      `^(?:so|neither|nor|as) ${be} @$|^@ ${be} (?:too|likewise|as well|also|so too|not either)$|^@ (?:too|likewise|as well)$`,
    ),
  },
  {
    says: 'same',
    words:
      /^the same (?:goes|holds|applies|held|went) (?:for|to) @$|^@ (?:did|does|have done|has done|do) (?:the same|so too|so as well|likewise)$|^@ (?:(?:would|will) follow|followed|follows?) suit$|^the same is true of @$|^likewise @$|^@ (?:would|will) do (?:likewise|the same)$/,
  },
  {
    says: 'same',
    words:
      /^@ (?:spoke|speaks|argued|argues|commented|responded) (?:in the same vein|along the same lines|in similar terms|in much the same terms|to the same effect|in kind)$|^@ (?:struck|strikes|sounded|sounds) (?:the same|a similar|much the same) (?:note|tone|chord)$|^@ (?:took|takes) (?:the same|a similar|much the same) (?:line|view|position|stance)$|^@ (?:said|says) (?:much the same|the same|as much)$|^@ (?:concurred|concurs|chimed in|chimes in|thinks? alike|thought likewise|was of the same mind|were of the same mind)$|^@ sang from the same hymn sheet$/,
  },
  {
    says: 'same',
    words: new RegExp(
      `^@ ${but}(?:ebenfalls|auch|ebenso|genauso|gleichfalls|auch nicht)$|^(?:ebenso|ebenfalls|genauso|auch|auch nicht) @$|^auch @ nicht$`,
    ),
  },
  {
    says: 'same',
    words:
      /^@ (?:tat|taten|tut|tun|machte|macht|machten) (?:es (?:ihm|ihr|ihnen) (?:gleich|nach)|dasselbe|das gleiche|gleiches)$|^(?:gleiches|dasselbe|das gleiche) (?:tat|taten|tut|tun|fordert|forderte|forderten|verlangt|verlangte|verlangten|gilt für) @$|^@ (?:zog|zogen|zieht|ziehen) nach$/,
  },
  {
    says: 'same',
    words:
      /^@ (?:sieht|sehen|sah|sahen) (?:das|es|dies) (?:auch |ganz )?(?:nicht anders|kaum anders)$|^nicht (?:viel )?anders (?:sieht|sehen|sah|sahen) (?:das|es|dies) @$|^@ (?:äußert|äußern|äußerte|äußerten) sich (?:ganz |sehr )?(?:ähnlich|ebenso|genauso|nicht anders)$|^(?:ganz ähnlich|ähnlich|gleichlautend) (?:äußert|äußern|äußerte|äußerten) sich (?:auch )?@$|^@ (?:äußert|äußern|äußerte|äußerten) sich (?:(?:bei|in|auf|nach|vor) (?:[^ ]+ ){1,5})?(?:nahezu |fast )?(?:gleichlautend|wortgleich|im (?:selben|gleichen) sinne?)$|^@ (?:klang|klangen|klingt|klingen|urteilte|urteilten|argumentiert|argumentierte|argumentierten|urteilt|denkt|dachte) (?:ganz |sehr )?(?:ähnlich|ebenso|genauso|nicht anders)$/,
  },
  {
    says: 'same',
    words:
      /^@ (?:hat|haben) (?:das|dies|es) (?:längst |so )?getan$|^(?:das|dies) (?:tut|tun|tat|taten) (?:auch )?@$|^(?:ganz )?(?:ähnlich|nicht anders) (?:auch )?@$|^(?:das|dies) gilt auch für @$|^@ (?:ganz )?ähnlich$/,
  },
  {
    says: 'same',
    words: new RegExp(
      `^@ (?:hat|haben|hatte|hatten) ${step} (?:mit)?(?:getan|vollzogen|gemacht|unternommen|gegangen)$|^(?:hat|haben|hatte|hatten) @ ${step} (?:mit)?(?:getan|vollzogen|gemacht|unternommen|gegangen)$|^@ (?:tat|taten|tut|tun|vollzog|vollzogen|vollzieht|vollziehen|machte|machten|macht|machen|unternahm|unternahmen|ging|gingen|geht|gehen) ${step}(?: mit)?$|^${step} (?:tat|taten|tut|tun|vollzog|vollzogen|vollzieht|unternahm|unternahmen|ging|gingen|geht|gehen) @$`,
    ),
  },
  // "Germany does not recognise it. France had | taken the step | hours before": what the other has done, or refuses to do.
  {
    says: 'taken',
    words: new RegExp(
      `^@ (?:hat|haben|hatte|hatten) ${itself} (?:mit)?(?:getan|vollzogen|gemacht|unternommen|gegangen|gewagt)$|^(?:hat|haben|hatte|hatten) @ ${itself} (?:mit)?(?:getan|vollzogen|gemacht|unternommen|gegangen|gewagt)$|^@ (?:wagte|wagten|wagt|tat|taten|tut|tun|vollzog|vollzogen|vollzieht|vollziehen|machte|machten|macht|machen|unternahm|unternahmen|ging|gingen|geht|gehen) ${itself}(?: mit)?$|^${itself} (?:tat|taten|tut|tun|vollzog|vollzogen|vollzieht|unternahm|unternahmen|ging|gingen|geht|gehen) @$`,
    ),
  },
  {
    says: 'taken',
    words: new RegExp(
      `^@ (?:(?:had|has|have) )?(?:already |just |since )?(?:took|taken|takes|made|makes) (?:the|that|this) (?:step|move|leap|plunge)${then}$|^@ (?:went|goes|(?:has|had|have) gone) (?:ahead with|through with) (?:the|that|this) (?:step|move)${then}$`,
    ),
  },
  {
    says: 'other',
    words: new RegExp(
      `^@ ${will} sich (?:den|ihren|seinen) (?:partnern|verbündeten|nachbarn|anderen|übrigen|kollegen|bündnispartnern)${so} nicht anschließen$`,
    ),
  },
  {
    says: 'undone',
    words: new RegExp(
      `^@ (?:hat|haben|habe|hatte|hätte) (?:das|dies|so etwas|dergleichen)${so} nicht vor$|^@ (?:plant|plane|planen|beabsichtigt|beabsichtige|beabsichtigen)${so} (?:nichts (?:dergleichen|derartiges|ähnliches)|(?:das|dies|so etwas|dergleichen) nicht)$|^@ ${will} (?:das|dies|es|so etwas|dergleichen)${so} nicht (?:tun|machen)$|^@ ${will}${so} nichts (?:dergleichen|derartiges) (?:tun|unternehmen)$|^nichts (?:dergleichen|derartiges) (?:plant|plane|planen|beabsichtigt) @$`,
    ),
  },
  {
    says: 'same',
    words:
      /^(?:(?:dann|danach|später|bald|schließlich) )?(?:folgt|folgte|folgten) @$|^@ (?:folgt|folgte|folgten)(?: (?:dann|danach|später|bald|schließlich))?$/,
  },
  // "Die EU hatte darum gebeten. Oslo sagte zu": whoever does what he is asked for is on the side of who asks.
  {
    says: 'same',
    words: /^@ (?:sagte|sagten|sagt|sagen) zu$|^@ (?:hat|haben|hatte|hatten) zugesagt$/,
  },
  { says: 'same', words: /^(?:war|waren) @ vorangegangen$|^@ (?:ging|gingen|geht|gehen|war|waren) voran(?:gegangen)?$/ },
  {
    says: 'same',
    words:
      /^@ (?:trommelt|trommeln|trommelte|trommelten|protestierte|protestierten|unterschrieb|unterschrieben|stimmte|stimmten|jubelte|feierte) mit$/,
  },
  {
    says: 'other',
    words:
      /^@ (?:sieht|sehen|sah|sahen) (?:das|es|dies) (?:ganz |völlig |etwas )?anders$|^(?:ganz |völlig )?anders (?:sieht|sehen|sah|sahen) (?:das|es|dies) @$|^(?:ganz |völlig )?anders (?:sieht|sah|beurteilt) (?:@|man) (?:das|es|dies)(?: aber)? in @$|^in @ (?:sieht|sah) (?:@|man) (?:das|es|dies) (?:ganz |völlig )?anders$|^(?:ganz |völlig )?anders @$|^nicht so @$/,
  },
  { says: 'other', words: new RegExp(`^@ ${be} (?:not|n't|n’t)$|^@ ${but}nicht$|^not (?:so )?@$|^nicht ${but}@$`) },
  { says: 'same', words: new RegExp(`^@ still ${be}$|^@ ${be} still$|^@ ${be} so still$`) },
  { says: 'unlike', words: new RegExp(`^@ ${be}$|^@ ${but}(?:schon|doch|sehr wohl)$`) },
  {
    says: 'contrary',
    words:
      /^@ (?:sees?|saw) (?:it|this|that|things|matters) (?:quite |very |rather )?differently$|^@ (?:takes?|took) (?:a (?:very |quite )?different|another|(?:the|an?) (?:opposite|opposing|contrary)) (?:view|line|position|stance)$|^@ (?:thinks?|thought) (?:otherwise|differently)$|^@ (?:begs?|begged) to differ$|^@ (?:disagrees?|disagreed)$|^@ (?:is|are|was|were) of (?:another|a different) (?:mind|opinion|view)$/,
  },
  {
    says: 'contrary',
    words:
      /^@ (?:sieht|sehen|sah|sahen|beurteilt|beurteilte) (?:das|es|dies) (?:genau |gerade |exakt )?(?:umgekehrt|andersherum|genau anders)$|^(?:genau |gerade )?umgekehrt (?:sieht|sehen|sah|sahen) (?:das|es|dies) @$/,
  },
  {
    says: 'for',
    words: new RegExp(
      `^@ (?:${isToo} )?${but}(?:dafür|mit ja|ja)$|^(?:dafür|mit ja) (?:${is} )?@$|^@ (?:${isToo} )?${strongly}(?:for|for it|in favour|in favor|in favour of it|yes)$|^@ ${is} ${strongly}(?:for|in favour|in favor)$`,
    ),
  },
  {
    says: 'for',
    words:
      /^among (?:the |its |those )?(?:\w+ )?(?:supporters|backers|proponents|advocates|ayes|in favou?r|for it|who back it|who support it) (?:is|are|was|were) @$|^zu (?:den|seinen|ihren) (?:\w+ )?(?:befürwortern|unterstützern|anhängern|fürsprechern) (?:gehört|gehören|gehörte|gehörten|zählt|zählen|zählte|zählten) (?:auch )?@$/,
  },
  {
    says: 'for',
    words:
      /^@ ist (?:das|dies|es) (?:nur |durchaus |sehr )?recht$|^@ (?:kommt|kam) (?:das|dies|es) (?:sehr |nur |durchaus )?(?:gelegen|zupass|entgegen)$/,
  },
  {
    says: 'against',
    words:
      /^@ ist (?:das|dies|es) (?:gar |überhaupt )?nicht recht$|^@ (?:passt|passte) (?:das|dies|es) (?:gar |überhaupt |so )?nicht$|^@ ist (?:das|dies) ein dorn im auge$/,
  },
  {
    says: 'against',
    words:
      /^among (?:the |its |those )?(?:\w+ )?(?:opponents|critics|detractors|sceptics|skeptics|naysayers|opposed|against it|against|noes|nays|no votes|who oppose it) (?:is|are|was|were) @$|^zu (?:den|seinen|ihren) (?:\w+ )?(?:gegnern|kritikern|skeptikern|widersachern) (?:gehört|gehören|gehörte|gehörten|zählt|zählen|zählte|zählten) (?:auch )?@$/,
  },
  {
    says: 'for',
    words: /^(?:voting|coming out|speaking) (?:for(?: it)?|yes|in favou?r(?: of it)?) (?:was|were|are|is) @$/,
  },
  {
    says: 'against',
    words:
      /^(?:voting|coming out|speaking) (?:against(?: it)?|no) (?:was|were|are|is) @$|^among (?:those|the states|the countries) (?:voting|speaking) (?:against(?: it)?|no) (?:is|are|was|were) @$/,
  },
  {
    says: 'against',
    words: new RegExp(
      `^@ (?:${isToo} )?${but}(?:dagegen|mit nein|nein)$|^(?:dagegen|mit nein) (?:${is} )?@$|^@ (?:${isToo} )?${strongly}(?:against|opposed|opposed to it|no|against it)$|^@ ${is} ${strongly}(?:against|opposed)$`,
    ),
  },
];

/** All forms in one: most clauses are none, and need not be compared with each. */
const anyForm = new RegExp(forms.map(({ words }) => words.source).join('|'));

/** The form that the words of a clause have; none for most. */
export const formOf = (words: string) => (words !== '' && anyForm.test(words) ? forms.find(each => each.words.test(words)) : undefined);
