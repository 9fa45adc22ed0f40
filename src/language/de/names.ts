/** Names of countries, capitals, regions and bodies that news open sentences with: no dictionary has them, and several look like verbs or nouns (Polen, Lettland, Union). */
export const placeNames: ReadonlySet<string> = new Set(
  `Afghanistan Ägypten Albanien Algerien Andorra Angola Argentinien Armenien Aserbaidschan Äthiopien Australien Bahrain Bangladesch Barbados Belarus Belgien Benin Bhutan
  Bolivien Bosnien Botsuana Brasilien Brunei Bulgarien Burundi Chile China Dänemark Deutschland Dschibuti Ecuador Eritrea Estland Eswatini Fidschi Finnland Frankreich
  Gabun Gambia Georgien Ghana Griechenland Grenada Großbritannien Guatemala Guinea Guyana Haiti Honduras Indien Indonesien Irland Island Israel Italien Jamaika Japan
  Jordanien Kambodscha Kamerun Kanada Kasachstan Katar Kenia Kirgisistan Kolumbien Kroatien Kuba Kuwait Laos Lesotho Lettland Liberia Libyen Liechtenstein Litauen Luxemburg
  Madagaskar Malawi Malaysia Mali Malta Marokko Mauretanien Mauritius Mexiko Moldau Moldawien Monaco Montenegro Mosambik Myanmar Namibia Nauru Nepal Neuseeland Nicaragua Nigeria
  Nordkorea Nordmazedonien Norwegen Österreich Pakistan Palästina Panama Paraguay Peru Polen Portugal Ruanda Rumänien Russland Sambia Samoa Saudi-Arabien Schweden Serbien
  Simbabwe Singapur Slowenien Somalia Spanien Südafrika Südkorea Suriname Syrien Tadschikistan Taiwan Tansania Thailand Togo Tonga Tschechien Tunesien Turkmenistan Uganda Ungarn
  Elfenbeinküste Philippinen Niederlande Malediven Seychellen Tschad Uruguay Usbekistan Venezuela Vietnam Weißrussland Zypern Ukraine Türkei Schweiz Slowakei Mongolei Iran Irak Libanon Sudan Jemen Kosovo England Schottland Wales Grönland Bayern
  Sachsen Europa Afrika Asien Amerika Südamerika Lateinamerika Nahost
  Berlin Bonn München Hamburg Frankfurt Paris London Brüssel Straßburg Den-Haag Wien Bern Genf Zürich Rom Madrid Lissabon Athen Ankara Istanbul Warschau Prag Budapest Bratislava
  Ljubljana Zagreb Belgrad Sarajevo Pristina Tirana Skopje Sofia Bukarest Chisinau Kiew Kyjiw Charkiw Odessa Cherson Mariupol Minsk Moskau Petersburg Riga Tallinn Vilnius Helsinki
  Stockholm Oslo Kopenhagen Reykjavik Dublin Amsterdam Luxemburg Washington Ottawa Mexiko-Stadt Havanna Caracas Bogota Lima Brasilia Santiago Peking Shanghai Hongkong Taipeh
  Tokio Seoul Pjöngjang Delhi Neu-Delhi Islamabad Kabul Teheran Bagdad Damaskus Beirut Jerusalem Amman Riad Doha Dubai Maskat Sanaa Kairo Tripolis Tunis Algier Rabat Khartum
  Addis-Abeba Nairobi Kigali Kinshasa Pretoria Abuja Bamako Niamey Dakar Jakarta Manila Hanoi Bangkok Canberra Wellington Accra Abidjan Baku Astana Taschkent Tiflis Eriwan Nikosia Valletta Podgorica Montevideo Asunción Quito Lusaka Harare Luanda Maputo Windhoek Kampala Colombo Davos Ramallah Gaza Rafah Donezk Luhansk Saporischschja
  Nato NATO EU UN UNO USA UdSSR OSZE OPEC IAEA IWF WTO WHO ASEAN BRICS Hamas Hisbollah Fatah CDU CSU SPD FDP AfD BSW ÖVP SPÖ FPÖ SVP AKP CHP PKK PiS Fidesz Kreml Pentagon
  Trump Biden Harris Putin Selenskyj Scholz Merz Merkel Macron Orbán Erdogan Netanjahu Rubio Vance Hegseth Lawrow Baerbock Wadephul Pistorius Habeck Lindner Tusk Duda Meloni Starmer
  Sunak Johnson Stoltenberg Rutte Guterres Borrell Kallas Steinmeier Söder Blinken Austin Obama Bush Clinton Modi Lula Milei Maduro Xi Kim Abbas Assad Khamenei`
    .split(/\s+/)
    .filter(name => name !== ''),
);

/** `Finnland`, and its genitive `Finnlands`. */
export const isPlaceName = (word: string): boolean => placeNames.has(word) || isPlaceGenitive(word);
export const isPlaceGenitive = (word: string): boolean => word.endsWith('s') && placeNames.has(word.slice(0, -1));
