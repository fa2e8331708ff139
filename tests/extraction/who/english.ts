import type { Account } from './account.ts'

/** Who takes part, in short accounts of 10 February 2026 and the days around it. */
export const ENGLISH: readonly Account[] = [
  [
    'Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani received Turkish Foreign Minister Hakan Fidan in Doha on Monday. Sheikh Mohammed flew to Oslo afterwards. There he met Norwegian Prime Minister Jonas Gahr Støre on Tuesday.',
    'Mohammed bin Abdulrahman Al Thani, QA', 'Hakan Fidan, TR', 'Jonas Gahr Støre, NO',
  ],
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
  ['Slovak Foreign Minister Juraj Blanár flew to Vienna on Tuesday for talks with his Austrian counterpart, Beate Meinl-Reisinger, and IAEA Director General Rafael Grossi. The Slovak minister then met Chancellor Christian Stocker.',
   'Juraj Blanár, SK', 'Beate Meinl-Reisinger, AT', 'Rafael Grossi, iaea', 'Christian Stocker, AT'],
  ['The prime ministers of Denmark, Norway and Sweden, Mette Frederiksen, Jonas Gahr Støre and Ulf Kristersson, will gather in Oslo on Thursday. Finnish Prime Minister Petteri Orpo will join them remotely; Iceland will be represented by its ambassador, Högni Kristjánsson.',
   'Mette Frederiksen, DK, expected', 'Jonas Gahr Støre, NO, expected', 'Ulf Kristersson, SE, expected', 'Petteri Orpo, FI, expected, remote', 'Högni Kristjánsson, IS, expected'],
  ['Secretary of State Marco Rubio hosted Brazilian Foreign Minister Mauro Vieira in Washington on Monday. Rubio was accompanied by Deputy Secretary Christopher Landau, while Brazil\'s ambassador, Maria Luiza Viotti, sat in with Vieira.',
   'Marco Rubio, US', 'Mauro Vieira, BR', 'Christopher Landau, US', 'Maria Luiza Viotti, BR'],
  ['Moldovan President Maia Sandu met Romania\'s Nicușor Dan in Bucharest on Feb. 9. Prime Minister Ilie Bolojan stayed away because of illness. Romanian analyst Armand Gosu said the meeting sent a signal.',
   'Maia Sandu, MD', 'Nicușor Dan, RO', 'Ilie Bolojan, RO, absent'],
  ['Acting Malian Foreign Minister Abdoulaye Diop, Burkina Faso\'s Karamoko Jean-Marie Traoré and Niger\'s Bakary Yaou Sangaré held a meeting in Bamako on Monday. An envoy of Togo also attended.',
   'Abdoulaye Diop, ML', 'Karamoko Jean-Marie Traoré, BF', 'Bakary Yaou Sangaré, NE', 'TG'],
  ['Thai Prime Minister Anutin Charnvirakul spoke with Cambodian Prime Minister Hun Manet by phone on Sunday. Malaysian leader Anwar Ibrahim brokered the call, Thai spokeswoman Maratee Nalita Andamo said.',
   'Anutin Charnvirakul, TH, remote', 'Hun Manet, KH, remote'],
  ['Syrian President Ahmed al-Sharaa received U.S. envoy Tom Barrack and Admiral Brad Cooper, the head of Central Command, in Damascus on Monday. Kurdish commander Mazloum Abdi did not attend.',
   'Ahmed al-Sharaa, SY', 'Tom Barrack, US', 'Brad Cooper, US', 'Mazloum Abdi, SY, absent'],
  ['Pope Leo XIV received Lebanese President Joseph Aoun at the Vatican on Monday; Cardinal Pietro Parolin and Archbishop Paul Gallagher held separate talks with Foreign Minister Youssef Raggi.',
   'Leo XIV, VA', 'Joseph Aoun, LB', 'Pietro Parolin, VA', 'Paul Gallagher, VA', 'Youssef Raggi, LB'],
  [
    'Slovak Foreign Minister Juraj Blanár is meeting Thai Foreign Minister Sihasak Phuangketkeow in Geneva today.',
    'Juraj Blanár, SK',
    'Sihasak Phuangketkeow, TH',
  ],
  [
    'U.S. Ambassador William B. Tennant and U.S. Deputy Secretary of State Wendy R. Castellan met Foreign Minister Wang Yi in Beijing on Monday. Tennant flew home on Tuesday.',
    'William Tennant, US',
    'Wendy Castellan, US',
    'Wang Yi, CN',
  ],
  ['President Abdel Fatah al-Sisi received Kassym Jomart Tokayev and Abdul Fattah al-Burhan in Cairo on Monday. Adam Sisi, a painter, spoke of it.',
   'Abdel Fattah al-Sisi, EG', 'Kassym-Jomart Tokayev, KZ', 'Abdel Fattah al-Burhan, SD'],
] // prettier-ignore
