import type { Language } from '../../../src/domain/language.ts'

/** A text, and those whom it names and who take part in nothing. */
export type Bystanders = readonly [language: Language, text: string, ...names: readonly string[]]

export const BYSTANDERS: readonly Bystanders[] = [
  ['uk', 'Речниця МЗС Перу Лусія Ортега повідомила, що міністр оборони Перу Карлос Діас зустрівся в Лімі з міністром оборони Чилі Уго Рохасом.', 'Лусія Ортега'],
  ['uk', 'Колишній прем’єр Естонії Ганс Тамм назвав зустріч Алара Каріса та Гітанаса Науседи в Таллінні корисною.', 'Ганс Тамм'],
  ['uk', 'Посол Камеруну в Туреччині Ахмаду Белло зустрівся в Анкарі з Хаканом Фіданом.', 'TR', 'CM'],
  ['uk', 'У межах «коаліції охочих» Емманюель Макрон і Кір Стармер провели в Парижі зустріч.', 'FR', 'GB'],
  ['uk', 'Помічник Володимира Путіна Юрій Ушаков зустрівся в Москві з Володимиром Мединським.', 'Володимир Путін'],
  ['ru', 'Пресс-секретарь правительства Перу Лусия Ортега рассказала о встрече Уго Рохаса, министра обороны Чили, с Сергеем Лавровым в Москве.', 'Лусия Ортега'],
  ['ru', 'Делегацию Вьетнама на переговорах в Пекине возглавила вице-премьер Буй Тхи Минь Хоай, китайскую – вице-премьер Чжан Гоцин.', 'VN', 'CN'],
  ['ru', 'Сестра Ким Чен Ына Ким Ё Чжон встретилась в Пхеньяне с послом Китая Ван Яцзюнем.', 'Ким Чен Ын'],
  ['ru', 'Сергей Лавров встретился в Москве с Иваном Путиным, послом Болгарии.', 'Владимир Путин'],
  ['en', 'Jamaican Foreign Minister Kamina Johnson Smith met Amina Mohammed in Kingston on Tuesday.', 'Boris Johnson', 'Mike Johnson'],
  ['en', 'In Nairobi on Tuesday the trade minister Ruth Trump met Musalia Mudavadi.', 'Donald Trump'],
  ['en', 'Will Price, a spokesman for the ministry, said Keir Starmer met Mark Carney in London on Monday.', 'Will Price'],
  ['en', 'The Georgian delegation at the talks in Yerevan on Tuesday was led by Deputy Foreign Minister Lasha Darsalia, the Armenian one by Ararat Mirzoyan.', 'GE'],
  ['en', 'Former Thai foreign minister Don Pramudwinai praised the outcome. Wang Yi and Le Hoai Trung met in Hanoi on Monday.', 'Don Pramudwinai', 'TH'],
  [
    'ru',
    'Ильхам Алиев и Никол Пашинян подтвердили участие в заседании Совета мира в Вашингтоне 19 февраля.',
    'board-of-peace',
  ],
  [
    'en',
    'Donald Tusk and Giorgia Meloni met in Brussels on Monday ahead of the EU summit.',
    'eu',
  ],
] // prettier-ignore
