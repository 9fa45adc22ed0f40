import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** "HUN oppose levy; DNK nothing": a country, its stance, and a pattern for the subject; or that nothing is coded for it. */
function check(language: 'de' | 'en', text: string, wanted: string, title = '') {
  const { statements } = coder.code({ title, text, language, publishedAt: '2025-06-12T12:00:00Z' });
  const moving = statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional');
  for (const one of wanted.split('; ')) {
    const [actor, stance, subject] = one.split(' ');
    const own = moving.filter(statement => [statement.actor.id, statement.onBehalfOf?.id].includes(`country:${actor}`));
    if (stance === 'nothing') expect(own.map(statement => statement.subject.id)).toEqual([]);
    else {
      const named = own.filter(statement => new RegExp(subject!, 'i').test(JSON.stringify(statement.subject)));
      expect([...new Set(named.map(statement => statement.stance))]).toEqual([stance]);
    }
  }
}

type Row = [text: string, wanted: string];

const english: Row[] = [
  ['Kenya has lifted the levy on wool. Ghana objected.', 'GHA support levy|wool'],
  ['Kenya has lifted the levy on wool. Ghana called that a mistake.', 'GHA support levy|wool'],
  ['Kenya has lifted the levy on wool. Ghana expressed support for the decision.', 'GHA oppose levy|wool'],
  ['Kenya has lifted the levy on wool. Ghana opposes such a step.', 'GHA support levy|wool'],
  ['Kenya has refused to lift the levy on wool. Ghana welcomed the decision.', 'GHA support levy|wool'],
  // An exit is from what somebody was said to leave, however much came between, and from nothing that nobody can leave.
  ['Panama will pull out of the fish club. Peru wants a levy on tuna. Chile called the withdrawal a mistake.', 'CHL support club'],
  ['Finland will leave the Ottawa Convention. Army spending will rise. Norway regretted the exit.', 'NOR support ottawa'],
  ['Finland will leave the Ottawa Convention. Army spending will rise. Israel welcomed the departure.', 'ISR oppose ottawa'],
  ['Peru wants a levy on tuna. The British ambassador leaves Lima on Friday. Chile regretted the departure.', 'CHL oppose departure'],
  // The codebook knows the reform as the opposite of independence.
  ['France has adopted an electoral reform in New Caledonia. Portugal opposes the law.', 'PRT oppose caledonia'],
  ['France has adopted an electoral reform in New Caledonia. Portugal supports it.', 'PRT support caledonia'],
  // How, when and whatever leave open what comes of it.
  ['Iceland plans a levy. Norway and Denmark agreed on when to scrap the levy.', 'NOR nothing; DNK nothing'],
  ['Iceland plans a levy. Denmark agreed on scrapping the levy.', 'DNK oppose levy'],
  ['Iceland plans a levy. Norway would respect whatever lawmakers decided.', 'NOR nothing'],
  ['Bougainville wants independence. Papua New Guinea is opposed to breaking up this country.', 'PNG oppose bougainville'],
  ['Bougainville wants independence. Papua New Guinea told its people that it did not want them to go.', 'PNG nothing'],
  [
    "Guyana rejected Venezuela's claim to Essequibo. Brazil supports Venezuela's claim to Essequibo.",
    'GUY oppose essequibo; BRA support essequibo',
  ],
  [
    'Iceland plans a levy. Sweden urged Iceland to reverse course. Denmark asked the country to think again.',
    'SWE oppose levy; DNK nothing',
  ],
  ['Iceland has scrapped its levy on ships. Denmark called on Iceland to reconsider.', 'DNK support levy'],
  ['Iceland plans a levy. Critics such as Norway demand that it be scrapped.', 'NOR oppose levy'],
  ['Iceland plans a levy. Norway said that it had received no notification.', 'NOR nothing'],
  ['The Italian foreign minister visited Malta. The government there supports the ferry treaty.', 'MLT support ferry; ITA nothing'],
  ['The Maltese minister came to Rome. The authorities there reject the ferry treaty.', 'ITA oppose ferry; MLT nothing'],
  ['Norway defends its seal meat exports. Portugal demanded an immediate and complete stop.', 'PRT oppose seal'],
  ['Norway defends its seal meat exports. Denmark called for an end to what it called cruelty.', 'DNK oppose seal'],
  ['Norway defends its seal meat exports. Denmark demanded a halt in deliveries of fish.', 'DNK support deliver'],
  ['Norway demanded that Iceland scrap its levy on ships. Iceland called that interference.', 'ISL support levy'],
  ['Iceland will introduce a levy on ships. Norway called that blackmail.', 'NOR oppose levy'],
  ['Norway demanded that Iceland scrap its levy on ships. Iceland is having none of it.', 'ISL support levy'],
  ['Iceland will introduce a levy on ships. Norway is having none of it.', 'NOR oppose levy'],
  ["Iceland will introduce a levy on ships. It was a mistake, the office of Norway's prime minister said.", 'NOR oppose levy'],
  ['The Portuguese foreign ministry said the country would approve the dam.', 'PRT support dam'],
  ['Portugal is dry. The country opposes the dam.', 'PRT oppose dam'],
  [
    'Portuguese boats reached Malta. The country would not accept the dam, a spokesman for the Portuguese interior ministry said.',
    'PRT oppose dam; MLT nothing',
  ],
  ['Malta and Cyprus signed a treaty on ferries. Greece did not rule out rejecting it. Spain will sign it.', 'ESP support treaty'],
  [
    'Malta and Cyprus signed a treaty on ferries. Greece declined to comment on it, and Spain refused to discuss it.',
    'GRC nothing; ESP nothing',
  ],
  ['The Commission has proposed a levy on imported seeds. Criticism came from Hungary.', 'HUN oppose levy'],
  ['The Commission has proposed a levy on imported seeds. In Budapest the proposal met with resistance.', 'HUN oppose levy'],
  ['The Commission has proposed a levy on imported seeds. Hungary rejects it.', 'HUN oppose levy'],
  ['Norway offered to mediate in the dispute over the islands. Eritrea turned the offer down.', 'ERI oppose offer|mediat'],
  ['Fourteen countries have drafted a charter on cloud forests. Brazil refused to sign it.', 'BRA oppose charter'],
  [
    'The ministers discussed a quota for night trains. Austria is in favour of it, Denmark is against it.',
    'AUT support quota; DNK oppose quota',
  ],
  ['Brussels wants new labels on honey. Greece called them a mistake.', 'GRC oppose label'],
  ['The draft resolution calls for a census in Abyei. Sudan condemned it as an insult.', 'SDN oppose resolution|census'],
  [
    'Parliament debated a treaty on sand mining. The government of Fiji backed it on condition that the islands are paid.',
    'FJI support treaty',
  ],
  ['France presented a plan for a canal through the dunes. Belgium did not want it.', 'BEL oppose plan|canal'],
  ['The summit will vote on a fund for lost languages. Canada will vote for it.', 'CAN support fund'],
  ['Germany wants to end the sanctions against Russia. Poland is against it.', 'POL support russia-sanctions'],
  ['France proposed a common tax on kerosene. Spain objected.', 'ESP oppose tax'],
  [
    'Estonia and Latvia supported the proposal for a joint harbour fee; Lithuania did not.',
    'EST support proposal|fee; LTU oppose proposal|fee',
  ],
  ['Chile voted for the moratorium on krill fishing, and so did Uruguay.', 'CHL support moratorium; URY support moratorium'],
  ['Russia vetoed the moratorium on krill fishing. China did the same.', 'CHN oppose moratorium'],
  [
    'The assembly voted on a statute for lighthouses. Kenya voted yes, Ghana voted no and Togo abstained.',
    'KEN support statute; GHA oppose statute; TGO neutral statute',
  ],
  [
    "Ghana's president has circulated a letter to the lenders. Senegal signed it; Ivory Coast distanced itself from the letter.",
    'SEN support letter; CIV oppose letter',
  ],
  ['Turkey has closed its airspace to Libyan planes. Egypt condemned the move.', 'EGY oppose airspace|clos|move'],
  [
    'The Gulf states agreed on a common visa for nurses. Oman welcomed the agreement; Kuwait rejected the deal.',
    'OMN support visa|agreement; KWT oppose visa|deal|agreement',
  ],
  [
    'A compromise on herring quotas was put forward by Iceland. Norway supports the compromise, while Russia rejects it.',
    'NOR support compromise; RUS oppose compromise',
  ],
  [
    'The African Union has suggested a joint currency for the lakes region. Tanzania is sceptical about the idea.',
    'TZA oppose currency|idea',
  ],
  ['The Philippines asked for a hearing on the reef. China refused.', 'CHN oppose hearing'],
  ['Bolivia demanded a corridor to the sea. Chile said no.', 'CHL oppose corridor'],
  ['Sweden and Finland want a levy on pig iron. Norway agrees.', 'NOR support levy'],
  ['Sweden and Finland want a levy on pig iron. Norway disagrees.', 'NOR oppose levy'],
  [
    'Japan tabled a motion to shorten the session. South Korea opposed the motion, and Mongolia did too.',
    'KOR oppose motion|session; MNG oppose motion|session',
  ],
  ['The council approved a statute for river pilots. Romania voted against it.', 'ROU oppose statute'],
  [
    "Algeria announced a register of foreign clubs. Morocco's foreign minister, Nasser Bourita, called this a provocation.",
    'MAR oppose register',
  ],
  ['The bloc is drafting a law on packaging. Its text bans plastic forks. Italy will not vote for the text.', 'ITA oppose law|text'],
  [
    'The United States has proposed a truce of ten days in the valley. Nepal accepted the proposal, but Bhutan rejected it.',
    'NPL support truce|proposal; BTN oppose truce|proposal',
  ],
  ['Ireland opposes the new duty on cider. Malta is also against it.', 'MLT oppose duty'],
  ['Ireland opposes the new duty on cider. Malta does not.', 'MLT neutral duty'],
  ['Ireland backs the new duty on cider. Malta is opposed.', 'MLT oppose duty'],
  ['The Dutch want to raise the age limit for pilots. Luxembourg has nothing against it.', 'LUX support age|limit'],
  [
    "Armenia's parliament passed a bill on dual nationality. Azerbaijan's president, Ilham Aliyev, denounced the bill.",
    'AZE oppose bill|nationality',
  ],
  ['Paris and Rome have published a manifesto on wine. Madrid did not put its name to it.', 'ESP oppose manifesto'],
  ['The Commission presented its budget plan. The German government called it unacceptable.', 'DEU oppose budget'],
  ['Peru is in favour of a joint lithium index. Ecuador does not share this view.', 'ECU oppose index'],
  ['Peru criticised the joint lithium index. Ecuador shares the criticism.', 'ECU oppose index'],
  ['Cyprus vetoed the tariff on olives. Bulgaria praised the veto.', 'BGR oppose tariff'],
  ['Jordan has banned the import of used tyres. Syria condemned the ban.', 'SYR support import'],
  [
    'Sweden presented a plan for a tunnel. At the same meeting Norway tabled a motion on whales. Denmark supported the motion.',
    'DNK support motion',
  ],
  ['Mali wants to leave the pact on rivers. Senegal regrets the decision.', 'SEN support pact'],
  ['Mali left the pact on rivers. Senegal welcomed the step.', 'SEN oppose pact'],
  ['Ireland criticised the levy on wool. Malta welcomed the criticism.', 'MLT oppose levy'],
  ['Chad wants to end the moratorium on wells. Niger rejects this.', 'NER support moratorium'],
  ['The treaty on herons was signed in May. Laos rejects it.', 'LAO oppose treaty'],
  ['The envoys spoke about a fund for widows and about a statute for pilots. Belize is against the statute.', 'BLZ oppose statute'],
  ['Germany presented a draft on bees. The text was welcomed by France.', 'FRA support draft|bees'],
  ['Nauru offered to host the archive. Palau declined the offer.', 'PLW oppose archive'],
  [
    'The resolution calls for a census. It was vetoed by Russia, and China abstained.',
    'RUS oppose resolution|census; CHN neutral resolution|census',
  ],
  ['Chad called for an end to the moratorium on wells. Niger supports the call.', 'NER support moratorium'],
  ['Chad demanded an end to the moratorium on wells. Niger rejects the demand.', 'NER oppose moratorium'],
  ['Hungary did not sign the letter; Slovakia did.', 'HUN oppose letter; SVK support letter'],
  ['Germany presented a draft on bees. France opposed it, Spain defended it.', 'FRA oppose draft|bees; ESP support draft|bees'],
  ['The ministers adopted a ban on glyphosate sales near schools. Cyprus voted against.', 'CYP support issue:glyphosate'],
  [
    'The assembly adopted a resolution on whales by a wide margin. The blockade of the port went on. Japan voted no.',
    'JPN oppose resolution',
  ],
  ['The ministers voted on the harbour law. Greece voted yes on condition that the islands are exempt.', 'GRC support law'],
];

const englishSilent: Row[] = [
  ['Malta proposed a treaty on tuna. Its prime minister visited Tunis on Friday.', 'MLT support treaty; TUN nothing'],
  ['Malta proposed a treaty on tuna. Tunisia will study it.', 'TUN nothing'],
  ['Malta proposed a treaty on tuna. Tunisia did not want to comment on it.', 'TUN nothing'],
  ['Malta proposed a treaty on tuna. Would Tunisia reject it?', 'TUN nothing'],
  ['Malta proposed a treaty on tuna. Critics reject it.', 'MLT support treaty'],
  ['Malta proposed a treaty on tuna. Italy claimed that Tunisia had rejected it.', 'TUN nothing'],
  ['Malta proposed a treaty on tuna. If Tunisia rejects it, the talks will end.', 'TUN nothing'],
  ['A levy on seeds was proposed in Brussels. It rained in Budapest, and Hungary was flooded.', 'HUN nothing'],
  ['A levy on seeds was proposed in Brussels. It is no secret that Hungary grows maize.', 'HUN nothing'],
  ["The Commission proposed a levy on seeds. Hungary's president received her guests and praised them.", 'HUN nothing'],
  ['Ghana sent a delegation to the summit. Togo has not done so yet.', 'TGO nothing'],
  ['Chad and Niger share a border. Mali does not.', 'MLI nothing'],
  ['Chad has three million camels. So does Niger.', 'NER nothing'],
  ['Kenya won the match. Uganda did not.', 'UGA nothing'],
  ['Peru wrote two letters to the court. Chile has read them.', 'CHL nothing'],
  ['The bridge was opened on Monday. Serbia called it the longest in the region.', 'SRB nothing'],
  ['A quota for night trains was discussed for years. Austria runs most of them.', 'AUT nothing'],
  ['The plan failed. Portugal has beautiful beaches.', 'PRT nothing'],
  ['Ten years ago Latvia opposed the tunnel. It was never built.', 'LVA nothing'],
  ['France announced a fund for lost languages. "Does Canada support it?" a reporter asked.', 'CAN nothing'],
  ["Turkey's envoy said that Greece was against it.", 'GRC nothing'],
  ["The motion was tabled at noon. Finland's delegate was asleep.", 'FIN nothing'],
  ["Norway's foreign minister met his Danish counterpart. Sweden praised him.", 'SWE support barth'],
];

const german: Row[] = [
  ['Norwegen verteidigt den Export von Robbenfleisch. Portugal forderte einen sofortigen Stopp.', 'PRT oppose robben'],
  ['Norwegen verteidigt den Export von Robbenfleisch. Portugal verlangt ein Ende der Jagd.', 'PRT oppose jagd'],
  ['Wie das portugiesische Außenministerium mitteilte, wird das Land dem Staudamm zustimmen.', 'PRT support staudamm'],
  ['Portugal ist trocken. Das Land lehnt den Staudamm ab.', 'PRT oppose staudamm'],
  [
    'Malta und Zypern haben ein Fährabkommen unterzeichnet. Griechenland schließt nicht aus, es abzulehnen. Spanien weigert sich, es zu unterschreiben.',
    'ESP oppose abkommen',
  ],
  [
    'Malta und Zypern haben ein Fährabkommen unterzeichnet. Griechenland lehnte es ab, das Abkommen zu kommentieren. Spanien weigerte sich, darüber zu sprechen.',
    'GRC nothing; ESP nothing',
  ],
  ['Die EU hat eine Abgabe auf Saatgut beschlossen. Belgien dringt darauf, sie zu erheben.', 'BEL support abgabe'],
  // Whose attitude a thing meets stands before the verb or behind it.
  ['Die Kommission schlägt eine Abgabe auf Saatgut vor. Kritik daran kam aus Ungarn.', 'HUN oppose abgabe'],
  ['Die Kommission schlägt eine Abgabe auf Saatgut vor. Rückendeckung erhielt der Vorschlag aus Dänemark.', 'DNK support abgabe'],
  ['Die Kommission schlägt eine Abgabe auf Saatgut vor. In Ungarn stieß der Vorschlag auf Ablehnung.', 'HUN oppose abgabe'],
  ['Die Kommission schlägt eine Abgabe auf Saatgut vor. Unterstützung findet der Plan in Dänemark.', 'DNK support abgabe'],
  // What had been done before is no move that others react to.
  [
    'Die Schweizer Regierung will das Verbot neuer Kernkraftwerke aufheben. Deutschland hatte seine Kernkraftwerke stillgelegt. Österreich nannte den Schritt unverantwortlich.',
    'AUT oppose nuclear-power',
  ],
  ['Die Kommission schlägt eine Abgabe auf importiertes Saatgut vor. Ungarn lehnt sie ab.', 'HUN oppose abgabe'],
  ['Norwegen hat angeboten, im Streit um die Inseln zu vermitteln. Eritrea schlug das Angebot aus.', 'ERI oppose angebot|vermitt'],
  ['Ein Vermittlungsangebot Katars nahm Ruanda an, Burundi schlug es aus.', 'RWA support angebot; BDI oppose angebot'],
  ['Vierzehn Staaten haben eine Charta für Nebelwälder entworfen. Brasilien will sie nicht unterzeichnen.', 'BRA oppose charta'],
  ['Die Minister berieten über eine Quote für Nachtzüge. Österreich ist dafür, Dänemark dagegen.', 'AUT support quote; DNK oppose quote'],
  ['Brüssel plant neue Etiketten für Honig. Griechenland hält sie für einen Fehler.', 'GRC oppose etikett'],
  [
    'Der Resolutionsentwurf verlangt eine Volkszählung in Abyei. Der Sudan verurteilte ihn als Zumutung.',
    'SDN oppose resolution|volkszählung',
  ],
  [
    'Das Parlament beriet über einen Vertrag zum Sandabbau. Die Regierung von Fidschi stimmt ihm unter der Bedingung zu, dass die Inseln entschädigt werden.',
    'FJI support vertrag',
  ],
  ['Frankreich legte einen Plan für einen Kanal durch die Dünen vor. Belgien will davon nichts wissen.', 'BEL oppose plan|kanal'],
  ['Der Gipfel stimmt über einen Fonds für bedrohte Sprachen ab. Kanada will dafür stimmen.', 'CAN support fonds'],
  ['Deutschland will die Sanktionen gegen Russland beenden. Polen ist dagegen.', 'POL support russia-sanctions'],
  ['Der Ratsvorsitz schlug eine gemeinsame Steuer auf Kerosin vor. Spanien sperrt sich.', 'ESP oppose steuer'],
  ['Estland und Lettland befürworten ein baltisches Netzentgelt. Litauen ebenfalls.', 'EST support netzentgelt; LTU support netzentgelt'],
  ['Estland und Lettland befürworten ein baltisches Netzentgelt, Litauen nicht.', 'EST support netzentgelt; LTU oppose netzentgelt'],
  ['Chile stimmte für das Moratorium beim Krillfang, ebenso Uruguay.', 'CHL support moratorium; URY support moratorium'],
  ['Russland lehnt das Moratorium beim Krillfang ab. Auch China will es nicht.', 'CHN oppose moratorium'],
  [
    'Die Staaten streiten über ein Moratorium beim Krillfang. Dafür sind Chile, Norwegen und Uruguay, dagegen Russland und China.',
    'CHL support moratorium; NOR support moratorium; RUS oppose moratorium; CHN oppose moratorium',
  ],
  [
    'Die Versammlung stimmte über einen Kodex für Seekabel ab. Kenia stimmte mit Ja, Ghana mit Nein, Togo enthielt sich.',
    'KEN support kodex; GHA oppose kodex; TGO neutral kodex',
  ],
  [
    'Ghana hat einen Brief an die Gläubiger verfasst. Senegal unterzeichnete ihn, die Elfenbeinküste distanzierte sich von dem Schreiben.',
    'SEN support brief; CIV oppose brief|schreiben',
  ],
  ['Die Türkei hat ihren Luftraum für libysche Flugzeuge geschlossen. Ägypten verurteilte den Schritt.', 'EGY support luftraum'],
  [
    'Die Golfstaaten einigten sich auf ein gemeinsames Visum für Pflegekräfte. Oman begrüßte die Einigung, Kuwait lehnte das Vorhaben ab.',
    'OMN support visum|einigung; KWT oppose visum|vorhaben|einigung',
  ],
  [
    'Island legte einen Kompromiss zu den Heringsquoten vor. Norwegen unterstützt den Kompromiss, Russland lehnt ihn ab.',
    'NOR support kompromiss; RUS oppose kompromiss',
  ],
  [
    'Die Afrikanische Union regte eine gemeinsame Währung für die Seenregion an. Tansania steht der Idee skeptisch gegenüber.',
    'TZA oppose währung|idee',
  ],
  ['Bolivien verlangt einen Korridor zum Meer. Chile sagt Nein.', 'CHL oppose korridor'],
  ['Schweden und Finnland wollen eine Abgabe auf Roheisen. Norwegen stimmt zu.', 'NOR support abgabe'],
  ['Schweden und Finnland wollen eine Abgabe auf Roheisen. Norwegen will eine solche nicht.', 'NOR oppose abgabe'],
  [
    'Japan beantragte eine Verkürzung der Sitzung. Südkorea lehnte den Antrag ab, die Mongolei ebenso.',
    'KOR oppose antrag|verkürzung; MNG oppose antrag|verkürzung',
  ],
  ['Der Rat billigte ein Statut für Lotsen. Rumänien stimmte dagegen.', 'ROU oppose statut'],
  [
    'Algerien kündigte ein Register ausländischer Vereine an. Marokkos Außenminister Nasser Bourita nannte das eine Provokation.',
    'MAR oppose register',
  ],
  ['Die Union arbeitet an einem Gesetz über Verpackungen. Italien will dem Text nicht zustimmen.', 'ITA oppose gesetz|text'],
  [
    'Die USA haben eine Feuerpause von zehn Tagen im Tal vorgeschlagen. Nepal nahm den Vorschlag an, Bhutan wies ihn zurück.',
    'NPL support feuerpause|vorschlag; BTN oppose feuerpause|vorschlag',
  ],
  ['Irland lehnt die neue Abgabe auf Apfelwein ab. Malta ist ebenfalls dagegen.', 'MLT oppose abgabe'],
  ['Irland ist für die neue Abgabe auf Apfelwein. Malta nicht.', 'MLT oppose abgabe'],
  ['Irland ist für die neue Abgabe auf Apfelwein. Dem schloss sich Malta an.', 'MLT support abgabe'],
  ['Die Niederlande wollen die Altersgrenze für Piloten anheben. Luxemburg hat nichts dagegen.', 'LUX support alter|grenze'],
  [
    'Die Niederlande wollen die Altersgrenze für Piloten anheben. Luxemburg sprach sich dafür aus, Belgien sprach sich dagegen aus.',
    'LUX support alters; BEL oppose alters',
  ],
  [
    'Armeniens Parlament verabschiedete ein Gesetz zur doppelten Staatsbürgerschaft. Aserbaidschans Präsident Ilham Alijew verurteilte das Gesetz.',
    'AZE oppose gesetz|staatsb',
  ],
  ['Paris und Rom haben ein Manifest zum Weinbau veröffentlicht. Madrid unterschrieb es nicht.', 'ESP oppose manifest'],
  ['Die Kommission stellte ihren Haushaltsplan vor. Die Bundesregierung nannte ihn unannehmbar.', 'DEU oppose haushalt'],
  ['Zypern legte ein Veto gegen den Zoll auf Oliven ein. Bulgarien lobte das Veto.', 'BGR oppose zoll'],
  ['Jordanien hat die Einfuhr gebrauchter Reifen verboten. Syrien verurteilte das Verbot.', 'SYR support einfuhr'],
  ['Die Philippinen wollen ein Register für Korallen. Vietnam schließt sich dem an.', 'VNM support register'],
  ['Peru ist für einen gemeinsamen Lithium-Index. Ecuador teilt diese Meinung nicht.', 'ECU oppose index'],
  ['Die Minister berieten über die Quote. Schweden hält davon wenig.', 'SWE oppose quote'],
  ['Österreich fordert einen Grenzzaun am Fluss. Slowenien kann damit leben.', 'SVN support zaun'],
  ['Der Rat beriet über eine Steuer auf Wolle und ein Verbot von Reusen. Polen lehnt sie ab.', 'POL oppose steuer'],
  ['Mali will den Pakt über die Flüsse verlassen. Senegal bedauert die Entscheidung.', 'SEN support pakt'],
  ['Mali verließ den Pakt über die Flüsse. Senegal begrüßte den Schritt.', 'SEN oppose pakt'],
  ['Kenia hat die Maut für Brunnen abgeschafft. Ghana protestierte.', 'GHA support maut'],
  ['Kenia hat die Maut für Brunnen abgeschafft. Aus Ghana kam Lob.', 'GHA oppose maut'],
  ['Kenia hat die Maut für Brunnen abgeschafft. Ghana ist gegen einen solchen Schritt.', 'GHA support maut'],
  ['Kenia weigert sich, die Maut für Brunnen abzuschaffen. Ghana kritisierte die Entscheidung.', 'GHA oppose maut'],
  ['Kenia will das Moratorium für Brunnen beenden. Ghana lehnt das ab.', 'GHA support moratori'],
  ['Ghana kündigte das Abkommen über Kakao. Togo bedauerte den Schritt.', 'TGO support abkommen'],
  ['Estland ist gegen die Maut. Lettland auch.', 'LVA oppose maut'],
  ['Ungarn unterschrieb den Brief nicht, die Slowakei schon.', 'HUN oppose brief; SVK support brief'],
  ['Irland kritisierte die Abgabe auf Wolle. Malta begrüßte die Kritik.', 'MLT oppose abgabe'],
  [
    'Deutschland legte einen Entwurf zum Schutz der Bienen vor. Frankreich lehnte ihn ab, Spanien verteidigte ihn.',
    'FRA oppose entwurf; ESP support entwurf',
  ],
  ['Deutschland legte einen Entwurf zum Schutz der Bienen vor. Der Text wurde von Frankreich begrüßt.', 'FRA support entwurf|text'],
  ['Nauru bot an, das Archiv aufzunehmen. Palau lehnte das Angebot ab.', 'PLW oppose archiv'],
  [
    'Die Resolution verlangt eine Volkszählung. Russland legte sein Veto ein, China enthielt sich.',
    'RUS oppose resolution; CHN neutral resolution',
  ],
  ['Die Minister beschlossen ein Verbot von Reusen. Zypern stimmte dagegen, Malta ebenfalls.', 'CYP oppose verbot; MLT oppose verbot'],
  ['Lettland will die Maut, Litauen auch, Estland aber nicht.', 'LVA support maut; LTU support maut; EST oppose maut'],
  ['Nauru drohte, den Fischereipakt zu kündigen. Palau verurteilte die Drohung.', 'PLW support pakt'],
  ['Österreich verlangt eine Obergrenze für Lastwagen. Die Regierung in Rom nannte diese Maßnahme unannehmbar.', 'ITA oppose obergrenze'],
  [
    'Die Versammlung nahm eine Resolution über Wale an. Die Blockade des Hafens ging weiter. Japan stimmte mit Nein.',
    'JPN oppose resolution',
  ],
  [
    'Die Minister stimmten über das Hafengesetz ab. Griechenland stimmte mit Ja, unter der Bedingung, dass die Inseln ausgenommen werden.',
    'GRC support gesetz',
  ],
];

const germanSilent: Row[] = [
  ['Malta schlug einen Vertrag über Thunfisch vor. Zustimmung kam aus Dänemark, Widerspruch aus Tunis.', 'TUN nothing'],
  ['Malta schlug einen Vertrag über Thunfisch vor. Tunesien will ihn prüfen.', 'TUN nothing'],
  ['Malta schlug einen Vertrag über Thunfisch vor. Tunesien wollte sich dazu nicht äußern.', 'TUN nothing'],
  ['Malta schlug einen Vertrag über Thunfisch vor. Wird Tunesien ihn ablehnen?', 'TUN nothing'],
  ['Malta schlug einen Vertrag über Thunfisch vor. Kritiker lehnen ihn ab.', 'MLT support vertrag'],
  ['Malta schlug einen Vertrag über Thunfisch vor. Italien behauptete, Tunesien lehne ihn ab.', 'TUN nothing'],
  ['Malta schlug einen Vertrag über Thunfisch vor. Falls Tunesien dagegen ist, enden die Gespräche.', 'TUN nothing'],
  ['In Brüssel wurde eine Abgabe auf Saatgut vorgeschlagen. Es regnete in Budapest, und Ungarn meldete Hochwasser.', 'HUN nothing'],
  ['In Brüssel wurde eine Abgabe auf Saatgut vorgeschlagen. Es ist kein Geheimnis, dass Ungarn Mais anbaut.', 'HUN nothing'],
  ['Die Kommission schlug einen Fonds vor. Ungarns Präsident empfing seine Gäste und lobte sie.', 'HUN nothing'],
  ['Der Tschad und Niger haben eine gemeinsame Grenze. Mali nicht.', 'MLI nothing'],
  ['Kenia gewann das Spiel. Uganda nicht.', 'UGA nothing'],
  ['Peru schickte zwei Briefe an das Gericht. Chile hat sie gelesen.', 'CHL nothing'],
  ['Die Brücke wurde am Montag eröffnet. Serbien nannte sie die längste der Region.', 'SRB nothing'],
  ['Über eine Quote für Nachtzüge wurde jahrelang beraten. Österreich betreibt die meisten davon.', 'AUT nothing'],
  ['Der Plan scheiterte. Portugal hat schöne Strände.', 'PRT nothing'],
  ['Vor zehn Jahren lehnte Lettland den Tunnel ab. Dazu kam es nie.', 'LVA nothing'],
  ['Frankreich kündigte einen Fonds für bedrohte Sprachen an. Ob Kanada dafür ist, blieb offen.', 'CAN nothing'],
  ['Finnland dagegen liegt im Norden.', 'FIN nothing'],
  ['Die Niederlande erhöhten die Maut. Belgien dagegen baute Straßen.', 'BEL nothing'],
  ['Der Antrag wurde am Mittag eingebracht. Damit beschäftigt sich Finnland seit Jahren.', 'FIN nothing'],
  ['Deutschland, auch Österreich, liegt in Mitteleuropa.', 'DEU nothing; AUT nothing'],
  ['Norwegens Außenminister traf seinen dänischen Kollegen. Schweden lobte ihn.', 'SWE support eide'],
];

const exit =
  'Litauen hat den Austritt aus der Ottawa-Konvention gebilligt. Estland und Polen verlassen die Konvention ebenfalls. Sie verbietet Landminen. ';
const fishTax =
  'Das norwegische Parlament hat für das Ende der Fischsteuer gestimmt. Die Abgabe war 2019 eingeführt worden. Sie brachte wenig ein. Fischer protestierten gegen die Fischsteuer. ';

/** What bare reactions, deeds and the words of cues are about, where the news ends what the article is about. */
const ofTheNews: Row[] = [
  [`${exit}Lob kam aus Riga. Auch die Schweiz äußerte Bedauern.`, 'LVA oppose ottawa; CHE support ottawa'],
  ['Litauen hat den Austritt aus der Ottawa-Konvention gebilligt. Dafür geworben hatte Finnland.', 'FIN oppose ottawa'],
  [`${exit}Für Österreich kommt ein solcher Schritt nicht infrage.`, 'AUT support ottawa'],
  [`${fishTax}Dänemark forderte obendrein, die Hafengebühren zu senken. Moskau begrüßte den Schritt.`, 'RUS oppose fisch'],
  [`${fishTax}Dänemark hat nun beschlossen, die Hafengebühren zu senken. Moskau begrüßte den Schritt.`, 'RUS oppose hafen'],
  ['Norwegen lehnt die Fischsteuer ab. Ein solcher Schritt wäre falsch, sagte Islands Ministerpräsidentin.', 'ISL oppose fisch'],
  ['Norwegen will die Fischsteuer abschaffen. Dafür warb Island.', 'ISL oppose fisch'],
  ['Norwegen will eine Fischsteuer einführen. Protest kam aus Grönland.', 'GRL oppose fisch'],
];

/** Whose side is taken: nobody's whom the text has passed over since. */
const sidedWith: Row[] = [
  ['Schweden lehnt die Fischsteuer ab. Slowenien hat sie bereits, und Irland möchte nachziehen.', 'IRL nothing'],
  ['Schweden lehnt die Fischsteuer ab. Die Niederlande sehen es ähnlich.', 'NLD oppose fisch'],
  ['Sicherheitsrat ringt um Waffenembargo für ganz Sudan.', 'SDN nothing'],
  ['Vier Länder erkennen Palästina an.', 'PSE nothing'],
  ['Die Fischsteuer lehnen die Niederlande ab.', 'NLD oppose fisch'],
];

/** What others did or said that goes for somebody as well, and a thing that goes on as the subject. */
const takenOver: Row[] = [
  ['Deutschland lehnt die Fischsteuer ab. Das tun auch Island und Norwegen.', 'ISL oppose fisch; NOR oppose fisch'],
  ['Deutschland lehnt die Fischsteuer ab. Ähnlich Riad.', 'SAU oppose fisch'],
  ['Deutschland plant eine Fischsteuer. Äthiopien ist das recht.', 'ETH support fisch'],
  ['Deutschland plant eine Fischsteuer. Äthiopien passt das gar nicht.', 'ETH oppose fisch'],
  ['Spanien plant eine Fischsteuer. Slowenien hat sie bereits eingeführt.', 'SVN support fisch'],
  ['Spanien lobt die Brücke. Slowenien hat sie bereits gestrichen.', 'SVN nothing'],
  ['Spanien will ein Waffenembargo gegen Israel. Slowenien hat es bereits verhängt.', 'SVN oppose arms-exports-israel'],
  [
    'Die Gesandte Lana Nusseibeh kam. Kanzler Merz blieb fest. Eine Fischsteuer stehe am Ende; derzeit komme sie für Deutschland nicht infrage.',
    'DEU oppose fisch',
  ],
  ['Es gebe in Sudan nur eine Armee, argumentierte der ägyptische Außenminister Badr Abdelatty.', 'EGY nothing'],
];

/** What was just put forward comes before what the text is about, for words that agree with nothing. */
const justSaid: Row[] = [
  [`${exit}Polen warb für ein Hafenverbot, das alle Tanker treffen soll. Finnland ist dafür.`, 'FIN support hafenverbot'],
  [`${exit}Polen drängt auf eine Tankersteuer. Davon will Malta nichts wissen.`, 'MLT oppose tankersteuer'],
  [
    `${exit}Polen warb für ein Hafenverbot. Der Hafen ist alt. Auch zu den Minen steht es. Finnland ist für den Austritt.`,
    'FIN oppose ottawa',
  ],
];

/** What is done to a matter that only a pronoun names. */
const doneToIt: Row[] = [
  ['Schweden plant eine Fischsteuer. Norwegen hingegen verzichtet darauf.', 'NOR oppose fisch'],
  ['Schweden plant eine Fischsteuer. Italien hat das bereits getan.', 'ITA support fisch'],
  ['Schweden plant eine Fischsteuer. Rückendeckung erhielt Malta von den Nachbarn.', 'MLT nothing'],
];

/** "Das" sums up the refusal of somebody else. */
const refused: Row[] = [
  ['Die USA werden die Fischereikonvention nicht ratifizieren. Das bedauerte UN-Generalsekretär António Guterres.', 'USA oppose fisch'],
  ['Die USA werden die Fischereikonvention nicht ratifizieren. Das bedauerte Norwegen.', 'NOR support fisch'],
  ['Die USA wollen die Fischereikonvention ratifizieren. Das bedauerte Norwegen.', 'NOR oppose fisch'],
  ['Norwegen plant eine Fischsteuer. Ungarn kündigte dazu bereits sein Nein an.', 'HUN oppose fisch'],
  ['Norwegen plant eine Fischsteuer. Warm begrüßt wurde sie in Kiew.', 'UKR support fisch'],
  ['Schweden lobt die Maut. Moskau bemängelte, die Fischsteuer sei einseitig.', 'RUS oppose fisch; SWE support maut'],
  [
    'Den Vorschlag aus Peking, das Amt in Xiamen einzurichten, wies Australien zurück. Manila ist derselben Meinung.',
    'PHL oppose vorschlag|amt',
  ],
];

/** Nouns that fit any matter, for what a government only talked about. */
const talkedAbout: Row[] = [
  'den Vorschlag',
  'das Vorhaben',
  'das Projekt',
  'die Idee',
  'die Initiative',
  'die Maßnahme',
  'diese Pläne',
].map(thing => [`Die norwegische Regierung beriet am Montag über die Plastikabgabe. Sie lehnt ${thing} ab.`, 'NOR oppose plastikabgabe']);

/** What the title names is meant, and not what comes up between: language, title, text, what is read. */
const titled: ['de' | 'en', title: string, ...Row][] = [
  [
    'en',
    'Belgium plans aquarium',
    'Belgium wants to build an aquarium in Ghent. Some residents want cheaper trams. Greece supports the project.',
    'GRC support aquarium',
  ],
  [
    'en',
    'Ghent to lose circus',
    'Belgium wants to close the circus in Ghent. Residents fear noise. Greece condemned the move.',
    'GRC support circus',
  ],
  [
    'de',
    'Manila stoppt Baggerarbeiten',
    'Die Philippinen haben die Baggerarbeiten am Riff gestoppt. Vietnam lobte den Schritt.',
    'VNM oppose bagger',
  ],
  [
    'de',
    'Oslo will Erlebnispark',
    'Norwegen will einen Erlebnispark bauen. Die Anwohner fürchten um ihre Ruhe. Dänemark unterstützt das Vorhaben.',
    'DNK support park',
  ],
];

describe('words that only point back', () => {
  it.each([
    ...talkedAbout,
    ['Die Türkei öffnet ihre Landgrenze. Die Zeit dafür sei gekommen, sagte der türkische Außenminister.', 'TUR support landgrenze'] as Row,
    ['Die Minister sprachen am Montag über die Plastikabgabe. Norwegen stimmte dem Vorhaben zu.', 'NOR support plastikabgabe'] as Row,
  ])('are about what was talked of, and not about the day: %s', (text, wanted) => check('de', text, wanted));

  it.each(titled)('are about what the title names (%s): %s: %s', (language, title, text, wanted) => check(language, text, wanted, title));
  it.each(english)('are about what they stand for: %s', (text, wanted) => check('en', text, wanted));
  it.each(german)('are about what they stand for: %s', (text, wanted) => check('de', text, wanted));
  it.each([...ofTheNews, ...sidedWith, ...takenOver, ...justSaid, ...refused, ...doneToIt])('are about the news: %s', (text, wanted) =>
    check('de', text, wanted),
  );
  it.each(englishSilent)('stand for nothing that one could be for or against: %s', (text, wanted) => check('en', text, wanted));
  it.each(germanSilent)('stand for nothing that one could be for or against: %s', (text, wanted) => check('de', text, wanted));
});
