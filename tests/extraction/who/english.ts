import type { Account } from './account.ts'

/** Who takes part, in short accounts of 10 February 2026 and the days around it. */
export const ENGLISH: readonly Account[] = [
  [
    "Paraguay's foreign minister, Rubén Ramírez Lezcano, met his Panamanian counterpart Javier Martínez-Acha in Asunción on Tuesday. Costa Rican Vice Minister Alejandro Solano joined by video link.",
    'Rubén Ramírez Lezcano, PY', 'Javier Martínez-Acha, PA', 'Alejandro Solano, CR, remote',
  ],
  [
    'Ghanaian President John Mahama arrived in Paris on Tuesday. The French president, Emmanuel Macron, received him at the Elysee, and the Ghanaian leader later met Senate speaker Gérard Larcher.',
    'John Mahama, GH', 'Emmanuel Macron, FR', 'Gérard Larcher, FR',
  ],
  [
    'Estonian Defence Minister Hanno Pevkur hosted his Latvian and Lithuanian counterparts, Andris Spruds and Robertas Kaunas, in Tallinn on Monday. Representatives of Germany, France and the EU also took part.',
    'Hanno Pevkur, EE', 'Andris Sprūds, LV', 'Robertas Kaunas, LT', 'DE', 'FR', 'eu',
  ],
  [
    "Vietnamese Deputy Prime Minister Bui Thanh Son and Laos's acting foreign minister, Khamphao Ernthavanh, held talks in Vientiane on Feb. 10. Former Thai foreign minister Don Pramudwinai praised the talks.",
    'Bui Thanh Son, VN', 'Khamphao Ernthavanh, LA',
  ],
  [
    'Nigerian Minister of State for Foreign Affairs Bianca Odumegwu-Ojukwu and Kenyan Prime Cabinet Secretary Musalia Mudavadi met in Nairobi on Tuesday. Ministry spokesman Korir Mwangi told reporters that the meeting was fruitful.',
    'Bianca Odumegwu-Ojukwu, NG', 'Musalia Mudavadi, KE',
  ],
  [
    'Prime Minister Mark Carney spoke by phone with Prime Minister Albin Kurti of Kosovo on Monday. Kurti later met EU envoy Peter Sørensen in Pristina.',
    'Mark Carney, CA, remote', 'Albin Kurti, XK, remote', 'Albin Kurti, XK', 'Peter Sørensen, eu',
  ],
  [
    'The Georgian delegation at the talks in Yerevan on February 10 was led by Deputy Foreign Minister Lasha Darsalia, the Armenian one by Deputy Foreign Minister Vahan Kostanyan. German Ambassador Claudia Busch did not take part; her deputy Hans Brandt attended instead.',
    'Lasha Darsalia, GE', 'Vahan Kostanyan, AM', 'Claudia Busch, DE, absent', 'Hans Brandt, DE',
  ],
  [
    'Foreign ministers of Timor-Leste, Fiji and Samoa – Bendito dos Santos Freitas, Filipe Tuisawau and Tuala Ponifasio – gathered in Dili on Monday.',
    'Bendito dos Santos Freitas, TL', 'Filipe Tuisawau, FJ', 'Tuala Ponifasio, WS',
  ],
  [
    'Jamaican Foreign Minister Kamina Johnson Smith met UN Deputy Secretary-General Amina Mohammed in Kingston on Tuesday. Will Price, a spokesman for the ministry, said May would bring another meeting.',
    'Kamina Johnson Smith, JM', 'Amina Mohammed, un',
  ],
] // prettier-ignore
