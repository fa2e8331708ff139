import { describe } from 'vitest'
import { attend } from './attend.ts'

describe('who takes part however much stands between', () => {
  attend([
    [
      'uk',
      'Сибіга у вівторок провів у Варшаві зустріч із главою МЗС Польщі Сікорським та міністром оборони Косіняком-Камишем.',
      'andrii-sybiha radoslaw-sikorski wladyslaw-kosiniak-kamysz',
    ],
    [
      'uk',
      'Зеленський у вівторок прийняв у Києві спецпосланця Трампа Кіта Келлога та генсека НАТО Рютте.',
      'volodymyr-zelensky keith-kellogg mark-rutte',
    ],
    [
      'uk',
      'У вівторок у Києві відбулася зустріч Зеленського, Макрона та Мерца.',
      'volodymyr-zelensky emmanuel-macron friedrich-merz',
    ],
    [
      'uk',
      'У переговорах у Женеві у вівторок взяли участь делегації на чолі з Умєровим та Віткоффом.',
      'rustem-umerov steve-witkoff',
    ],
    [
      'uk',
      'Переговори делегацій на чолі з Рустемом Умєровим та Стівом Віткоффом пройшли у вівторок у Женеві.',
      'rustem-umerov steve-witkoff',
    ],
    [
      'uk',
      'Разом із Макроном у Києві у вівторок із Зеленським зустрілися Мерц, Стармер і Туск.',
      'volodymyr-zelensky emmanuel-macron friedrich-merz keir-starmer donald-tusk',
    ],
    ['uk', 'Переговори Зеленського й команди Трампа пройшли у вівторок у Маямі.', 'volodymyr-zelensky !donald-trump'],
    [
      'uk',
      'Прем’єрка Литви Інга Ругінене у вівторок зустріла у Вільнюсі колегу з Латвії Евіку Сіліню.',
      'inga-ruginiene evika-silina',
    ],
    [
      'uk',
      'Зустріч Путіна та його помічника Ушакова з Віткоффом відбулася у вівторок у Кремлі.',
      'vladimir-putin yuri-ushakov steve-witkoff',
    ],
    [
      'uk',
      'Візит Макрона до Києва у вівторок завершився спільною вечерею із Зеленським.',
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'uk',
      'У присутності Макрона Зеленський і Мерц підписали угоду на зустрічі в Парижі у вівторок.',
      'emmanuel-macron volodymyr-zelensky friedrich-merz',
    ],
    [
      'uk',
      'За посередництва Ердогана Сибіга і Лавров зустрілися в Анкарі у вівторок.',
      'recep-tayyip-erdogan andrii-sybiha sergey-lavrov',
    ],
    ['uk', 'Розмова Зеленського з держсекретарем Рубіо відбулася у вівторок.', 'volodymyr-zelensky marco-rubio'],
    [
      'uk',
      'Телефонна розмова Зеленського та прем’єра Індії Нарендри Моді відбулася у вівторок.',
      'volodymyr-zelensky narendra-modi',
    ],
    [
      'uk',
      'Президент Чехії Петр Павел і прем’єр-міністр Андрей Бабіш прийняли у вівторок у Празі президента Румунії Нікушора Дана.',
      'petr-pavel andrej-babis nicusor-dan',
    ],
    ['uk', 'Заступник голови МЗС Марʼяна Беца зустрілася у вівторок у Києві з послом Японії.', 'JP mariana-betsa'],
    [
      'ru',
      'Визит Макрона в Киев во вторник завершился совместным ужином с Зеленским.',
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'ru',
      'В присутствии Макрона Зеленский и Мерц подписали соглашение на встрече в Париже во вторник.',
      'emmanuel-macron volodymyr-zelensky friedrich-merz',
    ],
    [
      'ru',
      'Переговоры делегаций во главе с Рустемом Умеровым и Стивом Уиткоффом прошли во вторник в Женеве.',
      'rustem-umerov steve-witkoff',
    ],
    [
      'ru',
      'Лавров во вторник принял в Москве министра иностранных дел Турции Хакана Фидана.',
      'sergey-lavrov hakan-fidan',
    ],
    [
      'ru',
      'Состоялась встреча президента России Владимира Путина с президентом Сирии Ахмедом аш-Шараа во вторник в Москве.',
      'vladimir-putin ahmed-al-sharaa',
    ],
    [
      'ru',
      'Во вторник в Кремле прошли переговоры Путина с премьер-министром Индии Нарендрой Моди.',
      'vladimir-putin narendra-modi',
    ],
    [
      'ru',
      'С участием Ушакова и Дмитриева Путин принял во вторник в Москве Уиткоффа и Кушнера.',
      'vladimir-putin yuri-ushakov kirill-dmitriev steve-witkoff jared-kushner',
    ],
    [
      'en',
      "Macron's talks with Zelensky in Paris on Tuesday lasted three hours.",
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      "Macron's lengthy working dinner with Zelensky took place in Paris on Tuesday.",
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      "Zelensky's surprise visit to Paris on Tuesday included a meeting with Macron.",
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      "Tuesday's meeting of Macron and Zelensky in Paris lasted three hours.",
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      'In the presence of Macron, Zelensky met Merz in Paris on Tuesday.',
      'emmanuel-macron volodymyr-zelensky friedrich-merz',
    ],
    [
      'en',
      'With Erdogan looking on, Sybiha met Lavrov in Ankara on Tuesday.',
      'recep-tayyip-erdogan andrii-sybiha sergey-lavrov',
    ],
    [
      'en',
      'Zelensky met with a group of leaders that included Macron and Merz in Paris on Tuesday.',
      'emmanuel-macron volodymyr-zelensky friedrich-merz',
    ],
    [
      'en',
      'Secretary of State Marco Rubio and special envoy Steve Witkoff met Rustem Umerov and Andrii Hnatov in Miami on Tuesday.',
      'marco-rubio steve-witkoff rustem-umerov andrii-hnatov',
    ],
    [
      'en',
      "Poland's Radoslaw Sikorski, Germany's Johann Wadephul and France's Jean-Noel Barrot met in Weimar on Tuesday.",
      'radoslaw-sikorski johann-wadephul jean-noel-barrot',
    ],
    [
      'en',
      'French President Emmanuel Macron received the president of Serbia, Aleksandar Vucic, in Paris on Tuesday.',
      'emmanuel-macron aleksandar-vucic',
    ],
    [
      'en',
      'The visit of Macron to Kyiv on Tuesday included talks with Zelensky.',
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      'The arrival of Macron in Kyiv on Tuesday was followed by talks with Zelensky.',
      'emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      'Trump hosted Zelensky at the White House on Tuesday, joined by Vance and Rubio.',
      'donald-trump volodymyr-zelensky jd-vance marco-rubio',
    ],
    [
      'en',
      'Merz and Macron, meeting Zelensky in Berlin on Tuesday, discussed security guarantees.',
      'friedrich-merz emmanuel-macron volodymyr-zelensky',
    ],
    [
      'en',
      'The president of Finland, Alexander Stubb, met the prime minister of Norway, Jonas Gahr Store, in Oslo on Tuesday.',
      'alexander-stubb jonas-gahr-store',
    ],
    [
      'en',
      'The talks brought together Sybiha, Rubio and Fidan in Ankara on Tuesday.',
      'andrii-sybiha marco-rubio hakan-fidan',
    ],
    [
      'en',
      'Attending the meeting in Ankara on Tuesday were Sybiha, Rubio and Fidan.',
      'andrii-sybiha marco-rubio hakan-fidan',
    ],
    [
      'en',
      "Zelensky's chief of staff Kyrylo Budanov met Merz's foreign policy adviser Gunter Sautter in Berlin on Tuesday.",
      'kyrylo-budanov gunter-sautter',
    ],
    [
      'en',
      "A deputy to Lavrov, Sergei Ryabkov, met Rubio's deputy Christopher Landau in Geneva on Tuesday.",
      'sergei-ryabkov christopher-landau',
    ],
    ['en', 'Trump administration officials met Rustem Umerov in Miami on Tuesday.', 'US rustem-umerov'],
    ['en', 'Officials from the Trump administration met Rustem Umerov in Miami on Tuesday.', '!donald-trump'],
    ['en', "The Kremlin's Yury Ushakov met Steve Witkoff in Moscow on Tuesday.", 'yuri-ushakov steve-witkoff'],
    ['uk', 'Представники адміністрації Трампа у вівторок зустрілися з Умєровим у Маямі.', '!donald-trump'],
    ['uk', 'Люди з оточення Путіна у вівторок зустрілися з Віткоффом у Москві.', '!vladimir-putin'],
    [
      'uk',
      'Соратник Навального Леонід Волков у вівторок зустрівся у Вільнюсі з Науседою.',
      'leonid-volkov gitanas-nauseda',
    ],
    ['uk', 'Дружина Макрона Бріжит зустрілася у вівторок у Парижі з Оленою Зеленською.', '!emmanuel-macron'],
    ['uk', 'Наступник Шольца Фрідріх Мерц прийняв у Берліні у вівторок Макрона.', 'friedrich-merz emmanuel-macron'],
    ['uk', 'Опонент Орбана Петер Мадяр зустрівся у вівторок у Варшаві з Туском.', 'peter-magyar donald-tusk'],
    [
      'ru',
      'Соратник Навального Леонид Волков во вторник встретился в Вильнюсе с Науседой.',
      'leonid-volkov gitanas-nauseda',
    ],
    ['ru', 'Преемник Шольца Фридрих Мерц принял во вторник в Берлине Макрона.', 'friedrich-merz emmanuel-macron'],
    ['ru', 'Жена Макрона Брижит встретилась во вторник в Париже с Еленой Зеленской.', '!emmanuel-macron'],
    ['ru', 'Человек Трампа Стив Уиткофф во вторник встретился с Путиным в Москве.', 'steve-witkoff vladimir-putin'],
    ['en', "Orban's rival Peter Magyar met Donald Tusk in Warsaw on Tuesday.", 'peter-magyar donald-tusk'],
    ['en', "Scholz's successor Friedrich Merz received Macron in Berlin on Tuesday.", 'friedrich-merz emmanuel-macron'],
    ['en', 'Putin ally Viktor Medvedchuk met Lukashenko in Minsk on Tuesday.', '!vladimir-putin'],
    ['en', 'Putin critic Yulia Navalnaya met Macron in Paris on Tuesday.', '!vladimir-putin'],
    ['en', 'Trump confidant Steve Witkoff met Putin in Moscow on Tuesday.', 'steve-witkoff vladimir-putin'],
  ])
})
