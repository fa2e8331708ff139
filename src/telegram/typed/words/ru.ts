import type { TypedWords } from './typed-words.ts'

/** Russian. */
export const RUSSIAN_TYPED: TypedWords = {
  everything: 'все|всё',
  important: 'важное|всё важное|все важное',
  kinds: {
    summit: 'саммит|саммиты',
    visit: 'визит|визиты|поездки',
    call: 'звонок|звонки|разговоры|телефонные разговоры',
    meeting: 'встреча|встречи|переговоры',
  },
  from: 'с',
  to: 'до',
}
