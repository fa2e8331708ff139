import { describe } from 'vitest'
import { attend } from './attend.ts'

describe('lists, offices that are written out, and names of many kinds', () => {
  attend([
    [
      'en',
      'Foreign Ministers Jean-Noel Barrot (France), Johann Wadephul (Germany) and Antonio Tajani of Italy met in Rome on Tuesday.',
      'jean-noel-barrot johann-wadephul antonio-tajani',
    ],
    [
      'en',
      "The foreign ministers of France and Germany, Jean-Noel Barrot and Johann Wadephul, and Italy's defence minister Guido Crosetto met in Rome on Tuesday.",
      'jean-noel-barrot johann-wadephul guido-crosetto',
    ],
    [
      'uk',
      'Глави МЗС Франції — Жан-Ноель Барро, Німеччини — Йоганн Вадефуль та Італії — Антоніо Таяні зустрілися у вівторок у Римі.',
      'jean-noel-barrot johann-wadephul antonio-tajani',
    ],
    [
      'uk',
      'Глави МЗС Франції Жан-Ноель Барро, Німеччини Йоганн Вадефуль та Італії Антоніо Таяні зустрілися у вівторок у Римі.',
      'jean-noel-barrot johann-wadephul antonio-tajani',
    ],
    [
      'uk',
      'Президент Франції та канцлер Німеччини Емманюель Макрон і Фрідріх Мерц зустрілися у вівторок у Римі.',
      'emmanuel-macron friedrich-merz',
    ],
    [
      'uk',
      'У зустрічі в Римі у вівторок взяли участь Жан-Ноель Барро (Франція), Йоганн Вадефуль (Німеччина) та Антоніо Таяні (Італія).',
      'jean-noel-barrot johann-wadephul antonio-tajani',
    ],
    [
      'uk',
      'Макрон у супроводі Барро зустрівся з Мерцом у Берліні у вівторок.',
      'emmanuel-macron jean-noel-barrot friedrich-merz',
    ],
    [
      'uk',
      'Макрон, якого супроводжував Барро, зустрівся з Мерцом у Берліні у вівторок.',
      'emmanuel-macron jean-noel-barrot friedrich-merz',
    ],
    [
      'en',
      'Macron, accompanied by Barrot, met Merz in Berlin on Tuesday.',
      'emmanuel-macron jean-noel-barrot friedrich-merz',
    ],
    [
      'en',
      'Macron, flanked by Barrot, met Merz in Berlin on Tuesday.',
      'emmanuel-macron jean-noel-barrot friedrich-merz',
    ],
    [
      'ru',
      'Макрон в сопровождении Барро встретился с Мерцем в Берлине во вторник.',
      'emmanuel-macron jean-noel-barrot friedrich-merz',
    ],
    [
      'en',
      "The Turkish foreign minister's deputy Nuh Yilmaz met Sybiha in Kyiv on Tuesday.",
      'nuh-yilmaz andrii-sybiha',
    ],
    [
      'en',
      "Hakan Fidan is in Rome. The Turkish foreign minister's deputy met Sybiha in Kyiv on Tuesday.",
      'TR andrii-sybiha',
    ],
    [
      'en',
      'Saudi Foreign Minister Faisal bin Farhan and Badr Abdelatty met in Cairo on Tuesday.',
      'faisal-bin-farhan badr-abdelatty',
    ],
    ['en', 'Prabowo met Shigeru Ishiba in Jakarta on Tuesday.', 'prabowo-subianto shigeru-ishiba'],
    ['en', 'Ishiba Shigeru met Prabowo Subianto in Jakarta on Tuesday.', 'prabowo-subianto shigeru-ishiba'],
    ['uk', 'Ван Ї зустрівся в Пекіні у вівторок з аль-Шараа.', 'wang-yi ahmed-al-sharaa'],
    [
      'uk',
      'Урсула фон дер Ляєн зустрілася у вівторок в Брюсселі з Бартом Де Вевером.',
      'ursula-von-der-leyen bart-de-wever',
    ],
    [
      'uk',
      'Заступник міністра з питань євроатлантичної інтеграції Іван Петренко зустрівся у вівторок у Києві з послом Канади Наталкою Цмоць.',
      'ivan-petrenko natalka-cmoc',
    ],
    [
      'uk',
      'Начальник управління двостороннього співробітництва Іван Петренко зустрівся у вівторок у Києві з послом Канади Наталкою Цмоць.',
      'ivan-petrenko natalka-cmoc',
    ],
    [
      'uk',
      'Начальник управління двостороннього співробітництва Міністерства оборони України Іван Петренко зустрівся у вівторок у Києві з Рустемом Умєровим.',
      'ivan-petrenko rustem-umerov',
    ],
    [
      'en',
      'Deputy Minister for Euro-Atlantic Integration Ivan Petrenko met Canadian ambassador Natalka Cmoc in Kyiv on Tuesday.',
      'ivan-petrenko natalka-cmoc',
    ],
    [
      'en',
      'Head of the Department of Bilateral Cooperation Ivan Petrenko met Rustem Umerov in Kyiv on Tuesday.',
      'ivan-petrenko rustem-umerov',
    ],
    [
      'ru',
      'Начальник управления двустороннего сотрудничества Иван Петренко встретился во вторник в Киеве с Рустемом Умеровым.',
      'ivan-petrenko rustem-umerov',
    ],
    [
      'ru',
      'Замминистра по вопросам евроатлантической интеграции Иван Петренко встретился во вторник в Киеве с Рустемом Умеровым.',
      'ivan-petrenko rustem-umerov',
    ],
    [
      'ru',
      'Главы МИД Франции — Жан-Ноэль Барро, Германии — Йоханн Вадефуль и Италии — Антонио Таяни встретились во вторник в Риме.',
      'jean-noel-barrot johann-wadephul antonio-tajani',
    ],
    [
      'ru',
      'Во встрече в Риме во вторник участвовали Жан-Ноэль Барро (Франция), Йоханн Вадефуль (Германия) и Антонио Таяни (Италия).',
      'jean-noel-barrot johann-wadephul antonio-tajani',
    ],
    [
      'en',
      'Crown Prince Mohammed bin Salman received Lebanese President Joseph Aoun in Riyadh on Tuesday.',
      'mohammed-bin-salman joseph-aoun',
    ],
    [
      'en',
      'Pedro Almeida dos Santos, the Angolan trade minister, met Maros Sefcovic in Brussels on Tuesday.',
      'pedro-almeida-dos-santos maros-sefcovic',
    ],
    [
      'en',
      'Ministers Jean-Noel Barrot of France, Johann Wadephul of Germany and Ivan Petrenko of Moldova met in Rome on Tuesday.',
      'jean-noel-barrot johann-wadephul ivan-petrenko',
    ],
    [
      'en',
      'Deputy foreign ministers Ivan Petrenko (Ukraine), Jan Kowal (Poland) and Petr Novak of the Czech Republic met in Prague on Tuesday.',
      'ivan-petrenko jan-kowal petr-novak',
    ],
    [
      'uk',
      'Заступники глав МЗС України — Іван Петренко, Польщі — Ян Коваль і Чехії — Петр Новак зустрілися у вівторок у Празі.',
      'ivan-petrenko ian-koval petr-novak',
    ],
    [
      'uk',
      'Президент Франції Макрон, канцлер Німеччини Мерц та прем’єрка Італії Мелоні зустрілися у вівторок у Римі.',
      'emmanuel-macron friedrich-merz giorgia-meloni',
    ],
    [
      'uk',
      'Президенти Франції та Фінляндії і канцлер Німеччини — Макрон, Стубб і Мерц — зустрілися у вівторок у Римі.',
      'emmanuel-macron alexander-stubb friedrich-merz',
    ],
    [
      'ru',
      'Путин принял в Москве во вторник Ахмеда аш-Шараа, свергнувшего Башара Асада.',
      'ahmed-al-sharaa vladimir-putin',
    ],
    ['ru', 'Прибывший в Москву во вторник Ахмед аш-Шараа встретился с Путиным.', 'ahmed-al-sharaa vladimir-putin'],
    [
      'en',
      'Sanjaya Perera, the Sri Lankan trade minister, met Piyush Goyal in New Delhi on Tuesday.',
      'sanjaya-perera piyush-goyal',
    ],
    [
      'en',
      'Norwegian Minister for International Development Henrik Aas met Umerov in Oslo on Tuesday.',
      'henrik-aas rustem-umerov',
    ],
    ['en', 'Foreign Minister Kamina Scott Smith met Umerov in Kyiv on Tuesday.', 'kamina-scott-smith rustem-umerov'],
    [
      'en',
      'Ambassador-at-Large for Cyber Affairs Ivan Petrenko met Umerov in Kyiv on Tuesday.',
      'ivan-petrenko rustem-umerov',
    ],
    [
      'uk',
      'Посол з особливих доручень Іван Петренко зустрівся у вівторок у Києві з Умєровим.',
      'ivan-petrenko rustem-umerov',
    ],
    [
      'ru',
      'Спецпредставитель президента по международному культурному сотрудничеству Михаил Орлов встретился во вторник в Каире с Абдель Фаттахом ас-Сиси.',
      'mikhail-orlov abdel-fattah-al-sisi',
    ],
  ])
})
