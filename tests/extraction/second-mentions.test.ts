import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('somebody who is called by what he was called before', () => {
  holds([
    [
      'en',
      'Deputy Secretary of State Christopher Landau met Gordan Grlic Radman in Zagreb on Tuesday. The Deputy Secretary also met Andrej Plenkovic.',
      'meeting held 2026-02-10 zagreb: christopher-landau, gordan-grlic-radman',
      'meeting held 2026-02-10 zagreb: andrej-plenkovic, christopher-landau',
    ],
    [
      'en',
      'The Foreign Secretary met Anita Anand in London on Tuesday. Foreign Secretary Yvette Cooper thanked her.',
      'meeting held 2026-02-10 london: anita-anand, yvette-cooper',
    ],
    // The office of somebody else from another country.
    ['en', 'The president met officers in Kyiv on Tuesday. French President Emmanuel Macron praised the army.'],
    [
      'en',
      'Marco Rubio met Sergei Lavrov in Geneva on Tuesday. He briefed the president on his call on Monday with Hakan Fidan.',
      'meeting held 2026-02-10 geneva: marco-rubio, sergey-lavrov',
      'call held 2026-02-09 -: hakan-fidan remote, marco-rubio remote',
    ],
  ])
})

describe('others from the same countries', () => {
  holds([
    [
      'en',
      'Giorgos Gerapetritis and Constantinos Kombos met in Nicosia on Monday. The defence ministers of the two countries will follow on Friday in Athens.',
      'meeting held 2026-02-09 nicosia: constantinos-kombos, giorgos-gerapetritis',
      'meeting announced 2026-02-13 athens: CY expected, GR expected',
    ],
    [
      'en',
      'Giorgos Gerapetritis and Constantinos Kombos met in Nicosia on Monday. The ministers will meet again on Friday in Athens.',
      'meeting held 2026-02-09 nicosia: constantinos-kombos, giorgos-gerapetritis',
      'meeting announced 2026-02-13 athens: constantinos-kombos expected, giorgos-gerapetritis expected',
    ],
    [
      'en',
      'Badr Abdelatty wrapped up talks with Abbas Araghchi in Cairo on Tuesday and the two agreed to meet again in Tehran next month.',
      'meeting held 2026-02-10 cairo: abbas-araghchi, badr-abdelatty',
      'meeting announced 2026-03 tehran: abbas-araghchi expected, badr-abdelatty expected',
    ],
  ])
})

describe('who was there as well, said in passing', () => {
  holds([
    [
      'en',
      'Badr Abdelatty met Abbas Araghchi in Cairo on Tuesday. Rafael Grossi, who joined the second part, called the talks useful.',
      'meeting held 2026-02-10 cairo: abbas-araghchi, badr-abdelatty, rafael-grossi',
    ],
    [
      'en',
      'Badr Abdelatty met Abbas Araghchi in Cairo on Tuesday. Badr Albusaidi, who mediated last year, called the talks useful.',
      'meeting held 2026-02-10 cairo: abbas-araghchi, badr-abdelatty',
    ],
    [
      'en',
      'Emmanuel Macron met Friedrich Merz in Paris on Tuesday. Giorgia Meloni had been expected but did not join.',
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz, giorgia-meloni absent',
    ],
    [
      'en',
      'Anwar Ibrahim met Prabowo Subianto in Jakarta on Sunday and Hassanal Bolkiah in Bandar Seri Begawan on Monday. Mohamad Hasan was present on both occasions.',
      'meeting held 2026-02-08 jakarta: anwar-ibrahim, mohamad-hasan, prabowo-subianto',
      'meeting held 2026-02-09 bandar-seri-begawan: anwar-ibrahim, hassanal-bolkiah, mohamad-hasan',
    ],
    [
      'en',
      'John Healey and Boris Pistorius co-chaired the meeting in Brussels on Tuesday. Pete Hegseth skipped it and sent Elbridge Colby instead.',
      'meeting held 2026-02-10 brussels: boris-pistorius, elbridge-colby, john-healey, pete-hegseth absent',
    ],
    [
      'en',
      'Fuad Hussein said after talks in Baghdad with Ayman Safadi that the region needed calm.',
      'meeting held - baghdad: ayman-safadi, fuad-hussein',
    ],
    [
      'en',
      'Rustem Umerov said he had spoken by phone with Steve Witkoff on Tuesday.',
      'call held 2026-02-10 -: rustem-umerov remote, steve-witkoff remote',
    ],
    [
      'en',
      'In Addis Ababa Wang Yi met Abiy Ahmed, in Nairobi William Ruto and in Kigali Paul Kagame.',
      'meeting held - addis-ababa: abiy-ahmed, wang-yi',
      'meeting held - nairobi: wang-yi, william-ruto',
      'meeting held - kigali: paul-kagame, wang-yi',
    ],
  ])
})

describe('what is said besides, and what is only due', () => {
  holds([
    [
      'en',
      'Maria Corina Machado met Jonas Gahr Store in Oslo on Monday and said a rally planned for Sunday had been called off.',
      'meeting held 2026-02-09 oslo: jonas-gahr-store, maria-corina-machado',
    ],
    ['en', 'Yvette Cooper is due in Riyadh next month.', 'visit announced 2026-03 riyadh: yvette-cooper expected'],
    ['en', 'Yvette Cooper is due in parliament next month.'],
    ['en', 'Talks are due in Riyadh next month.'],
  ])
})

describe('the day of the news, and what came of talks', () => {
  holds([
    [
      'en',
      'The leaders of Thailand and Cambodia agreed on Monday to a truce after more than two hours of talks hosted by Anwar Ibrahim.',
      'meeting held 2026-02-09 -: KH, TH, anwar-ibrahim',
    ],
    [
      'en',
      'The leaders of Thailand and Cambodia agreed on Monday to a truce.\n\nHun Manet and Anutin Charnvirakul met in Putrajaya.',
      'meeting held 2026-02-09 putrajaya: anutin-charnvirakul, hun-manet',
    ],
    // A day long past is not that of the news.
    [
      'en',
      'The leaders of Thailand and Cambodia agreed on Jan. 5 to a truce.\n\nHun Manet and Anutin Charnvirakul met in Putrajaya.',
      'meeting held - putrajaya: anutin-charnvirakul, hun-manet',
    ],
    [
      'en',
      'Sheikh Tamim bin Hamad Al Thani surprised diplomats on Sunday by bringing Felix Tshisekedi and Paul Kagame together in Doha.',
      'meeting held 2026-02-08 doha: felix-tshisekedi, paul-kagame, tamim-bin-hamad-al-thani',
    ],
    ['en', 'Sheikh Tamim bin Hamad Al Thani said it was time to bring an end to the war together.'],
    [
      'en',
      'Hakan Fidan mediated between Abiy Ahmed and Hassan Sheikh Mohamud in Ankara on Monday and again on Tuesday.',
      'meeting held 2026-02-09 ankara: abiy-ahmed, hakan-fidan, hassan-sheikh-mohamud',
      'meeting held 2026-02-10 ankara: abiy-ahmed, hakan-fidan, hassan-sheikh-mohamud',
    ],
    [
      'en',
      'Recep Tayyip Erdogan was at talks on Gaza that Donald Trump held in New York on Monday with Prabowo Subianto.',
      'meeting held 2026-02-09 new-york: donald-trump, prabowo-subianto, recep-tayyip-erdogan',
    ],
  ])
})

describe('what stands hours before or after another event', () => {
  holds([
    [
      'en',
      'Volodymyr Zelensky spoke by phone with Alexander Stubb on Tuesday, hours before a meeting of advisers in Geneva.',
      'call held 2026-02-10 -: alexander-stubb remote, volodymyr-zelensky remote',
    ],
    [
      'en',
      'Ayman Safadi, Hakan Fidan and Asaad al-Shaibani met in Amman on Monday. The trio were later received by King Abdullah II.',
      'meeting held 2026-02-09 amman: asaad-al-shaibani, ayman-safadi, hakan-fidan',
      'meeting held 2026-02-09 amman: abdullah-ii, asaad-al-shaibani, ayman-safadi, hakan-fidan',
    ],
  ])
})
