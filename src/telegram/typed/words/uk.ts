import type { TypedWords } from './typed-words.ts'

/** Ukrainian. */
export const UKRAINIAN_TYPED: TypedWords = {
  everything: 'все|усе|всі|усі',
  important: 'важливе|усе важливе|все важливе',
  kinds: {
    summit: 'саміт|саміти',
    visit: 'візит|візити|візитами|поїздки',
    call: 'дзвінок|дзвінки|розмови|телефонні розмови',
    meeting: 'зустріч|зустрічі|переговори',
  },
  from: 'з|із',
  to: 'до',
}
