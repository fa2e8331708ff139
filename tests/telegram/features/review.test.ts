import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import type { Action } from '../../../src/domain/message.ts'
import type { KeptProposal } from '../../../src/store/matching/proposals.ts'
import type { Call } from '../support/bot-api.ts'
import { buttonsOf, MARIA, methodsOf, OLENA, PETRO, textsOf, toastOf, wordsIn } from '../support/conversation.ts'
import { type Desk, NOON, startDesk } from '../support/newsroom.ts'

const uk = wordsIn('uk')

/** Names no day. */
const FAINT = 'Сибіга зустрінеться із Сікорським у Варшаві. Подробиць міністерство поки не розкриває.'
/** As clear as it gets. */
const CLEAR =
  'Міністр закордонних справ України Андрій Сибіга 12 січня зустрінеться у Варшаві з міністром закордонних справ Польщі Радославом Сікорським.'
const NOTHING = 'Сьогодні у Києві хмарно, без опадів, увечері невеликий мороз.'

const hand = (desk: Desk, text: string, from = PETRO): Promise<readonly Call[]> =>
  desk.conversation.say(text, from, {
    date: NOON / 1000,
    forward_origin: { type: 'hidden_user', sender_user_name: 'Хтось', date: NOON / 1000 },
  } as never)

const only = async ({ library }: Desk): Promise<KeptProposal> => {
  const [proposal, ...others] = await library.store.review.pending()
  if (!proposal || others.length > 0) throw new Error(`${others.length + 1} proposals`)
  return proposal
}

const waiting = async (text = FAINT): Promise<Desk & { readonly id: number }> => {
  const desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
  await hand(desk, text)
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], id: (await only(desk)).id }
}

const press = (desk: Desk, action: Action, from = PETRO): Promise<readonly Call[]> =>
  desk.conversation.press(action, undefined, from)

const events = async ({ library }: Desk): Promise<readonly string[]> => [...(await library.record()).events.keys()]

const inWarsaw = async (desk: Desk): Promise<readonly string[]> =>
  (await events(desk)).filter((id) => id.includes('warsaw'))

describe('what an editor hands in', () => {
  test('is published where it is sure, and can be asked about', async () => {
    await using desk = await startDesk()
    const [card] = textsOf(await hand(desk, CLEAR))
    expect(card).toContain('Опубліковано без розгляду')
    expect(card).toContain('<b>Андрій Сибіга')
    const [answer] = textsOf(await desk.conversation.say('Хто зустрічається у Варшаві 12 січня?', OLENA))
    expect(answer).toContain('Сікорський')
  })

  test('waits where it is not, is published by a press, and can then be asked about', async () => {
    await using desk = await waiting()
    const before = await events(desk)
    const calls = await press(desk, { kind: 'review', proposal: desk.id, step: 'publish' })
    expect(methodsOf(calls)).toEqual(['answerCallbackQuery', 'editMessageText'])
    expect(textsOf(calls)[0]).toContain('✓ Опубліковано: Petro, 4 січня, 12:00')
    expect(await events(desk)).toHaveLength(before.length + 1)
    expect(textsOf(await desk.conversation.say('Де зустрічаються Сибіга і Сікорський?', OLENA))[0]).toContain('Варшав')
  })

  test('shows its words, what would be recorded and why it waits', async () => {
    await using desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
    const calls = await hand(desk, FAINT)
    const [card] = textsOf(calls)
    expect(card).toMatch(/<blockquote>.*<[bu]>.*<\/blockquote>/s)
    for (const key of ['review-title', 'review-record', 'review-doubts']) expect(card).toContain(uk.html(key))
    expect(Object.keys(buttonsOf(calls))).toEqual([
      uk.text('review-button-same'),
      uk.text('review-button-apart'),
      uk.text('review-button-correct'),
      uk.text('review-button-merge'),
      uk.text('review-button-discard'),
      uk.text('review-button-name-source', { known: 'no' }),
      uk.text('review-button-next'),
    ])
  })

  test('has nothing in it: that is said in a word', async () => {
    await using desk = await startDesk()
    expect(textsOf(await hand(desk, NOTHING))).toEqual([uk.html('review-post-nothing')])
    expect(textsOf(await hand(desk, '👍'))).toEqual([uk.html('review-post-empty')])
  })

  test('is read once', async () => {
    await using desk = await waiting()
    const before = await events(desk)
    const texts = textsOf(await hand(desk, FAINT))
    expect(texts[0]).toBe(uk.html('review-post-known'))
    expect(texts).toHaveLength(2)
    expect(await desk.library.store.review.pending()).toHaveLength(1)
    expect(await events(desk)).toEqual(before)
  })

  test.each([
    ['/read and the text', (desk: Desk) => desk.conversation.say(`/read ${CLEAR}`, PETRO, { date: NOON / 1000 })],
    [
      '/read in reply to it',
      (desk: Desk) =>
        desk.conversation.say('/read', PETRO, {
          date: NOON / 1000,
          reply_to_message: { message_id: 1, date: NOON / 1000, text: CLEAR },
        } as never),
    ],
    ['a long text', (desk: Desk) => desk.conversation.say(`${CLEAR}\n\n${NOTHING}`, PETRO, { date: NOON / 1000 })],
    [
      'a picture with words below',
      (desk: Desk) =>
        desk.conversation.say('', PETRO, { date: NOON / 1000, text: undefined, caption: CLEAR, photo: [] } as never),
    ],
  ])('may come as %s', async (_, handIn) => {
    await using desk = await startDesk()
    expect(textsOf(await handIn(desk))[0]).toContain('Опубліковано без розгляду')
  })

  test('of many leaders shows on its card who stays away as well', async () => {
    await using desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
    const text =
      'Сьогодні ввечері президент України Володимир Зеленський проведе відеорозмову з європейськими лідерами. До розмови ' +
      'долучаться Урсула фон дер Ляєн, президенти Франції та Фінляндії Емманюель Макрон і Александр Стубб, канцлер Німеччини ' +
      'Фрідріх Мерц, прем’єри Італії, Польщі та Канади Джорджа Мелоні, Дональд Туск і Марк Карні, генсек НАТО Марк Рютте, прем’єри Данії та Швеції Метте Фредеріксен і Ульф Крістерссон. ' +
      'Британський прем’єр Кір Стармер участі не братиме.'
    expect(String(textsOf(await hand(desk, text))[0])).toMatch(/Участі не братиме:\n.*Кір Стармер \(/)
  })

  test('of 4,096 characters fits a card, whatever stands in it', async () => {
    await using desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
    for (const text of [
      `${CLEAR} ${'Сибіга <b>зустрінеться</b> & '.repeat(140)}`.slice(0, 4096),
      `${CLEAR}\n\n${NOTHING.repeat(70)}`.slice(0, 4096),
      '😀'.repeat(1900) + CLEAR,
    ]) {
      for (const sent of textsOf(await hand(desk, text))) {
        const html = String(sent)
        expect(html.replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(4096)
        expect((html.match(/<[a-z]/g) ?? []).length).toBeLessThanOrEqual(100)
      }
    }
    expect(desk.conversation.log).toEqual([])
  })
})

describe('a decision', () => {
  test('to discard is kept and undone', async () => {
    await using desk = await waiting()
    const before = await events(desk)
    const discarded = await press(desk, { kind: 'review', proposal: desk.id, step: 'discard' })
    expect(textsOf(discarded)[0]).toContain('✗ Відхилено: Petro')
    expect(await desk.library.store.review.pending()).toEqual([])
    const undone = await press(desk, { kind: 'review', proposal: desk.id, step: 'undo' })
    expect(textsOf(undone)[0]).toContain(uk.html('review-title'))
    expect(await events(desk)).toEqual(before)
    expect(await desk.library.store.review.steps(desk.id)).toMatchObject([
      { step: 'discarded', done: { by: 'Petro (8)', at: NOON }, undone: { by: 'Petro (8)', at: NOON } },
    ])
  })

  test('to publish is undone: the event is gone again', async () => {
    await using desk = await waiting()
    const before = await events(desk)
    await press(desk, { kind: 'review', proposal: desk.id, step: 'publish' })
    await press(desk, { kind: 'review', proposal: desk.id, step: 'undo' })
    expect(await events(desk)).toEqual(before)
    expect(await only(desk)).toMatchObject({ id: desk.id })
  })

  test('that comes too late is refused, and shows what was done', async () => {
    await using desk = await waiting()
    await press(desk, { kind: 'review', proposal: desk.id, step: 'discard' })
    for (const step of [
      { step: 'publish' },
      { step: 'discard' },
      { step: 'correct' },
      { step: 'set-place', place: null },
    ] as const) {
      const calls = await press(desk, { kind: 'review', proposal: desk.id, ...step })
      expect(toastOf(calls)).toBe(uk.text('review-too-late'))
      expect(textsOf(calls)[0]).toContain('✗ Відхилено')
    }
  })

  test('to merge makes one event of two, and is undone', async () => {
    await using desk = await waiting()
    const before = await events(desk)
    const target = '2026-01-05-chiefs-general-staff'
    const calls = await press(desk, { kind: 'review', proposal: desk.id, step: 'merge', event: target })
    expect(textsOf(calls)[0]).toContain('✓ Об’єднано: Petro')
    expect(await events(desk)).toEqual(before)
    const merged = (await desk.library.record()).events.get(target)
    expect(merged?.participants.map(({ actor }) => actor)).toContain('andrii-sybiha')
    await press(desk, { kind: 'review', proposal: desk.id, step: 'undo' })
    const parted = (await desk.library.record()).events.get(target)
    expect(parted?.participants.map(({ actor }) => actor)).not.toContain('andrii-sybiha')
  })

  test('to keep apart is remembered when the same is told again', async () => {
    await using desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
    const again = `Уточнення. ${CLEAR} Про це повідомив речник.`
    await hand(desk, CLEAR)
    await press(desk, { kind: 'review', proposal: (await only(desk)).id, step: 'publish' })
    const [event = ''] = await inWarsaw(desk)
    await hand(desk, again)
    const { id } = await only(desk)
    const calls = await press(desk, { kind: 'review', proposal: id, step: 'apart', event })
    expect(textsOf(calls)[0]).toContain('✓ Опубліковано як окрему подію')
    const both = await inWarsaw(desk)
    expect(both).toHaveLength(2)
    await hand(desk, NOTHING)
    expect(await inWarsaw(desk)).toEqual(both)
    await press(desk, { kind: 'review', proposal: id, step: 'undo' })
    await press(desk, { kind: 'review', proposal: id, step: 'publish' })
    expect(await inWarsaw(desk)).toHaveLength(1)
  })

  test('on an event that is not there changes nothing', async () => {
    await using desk = await waiting()
    const calls = await press(desk, { kind: 'review', proposal: desk.id, step: 'merge', event: '2020-gone' })
    expect(toastOf(calls)).toBe(uk.text('bot-page-gone'))
    expect(await only(desk)).toMatchObject({ state: 'pending' })
  })
})

test('a correction that leaves nothing in common with a known event makes it a new one', async () => {
  await using desk = await waiting()
  expect((await only(desk)).resolution.verdict).toBe('unsure')
  const calls = await press(desk, { kind: 'review', proposal: desk.id, step: 'set-day', day: day('2026-01-20') })
  expect(textsOf(calls)[0]).toContain(uk.html('review-new-event'))
  expect(Object.keys(buttonsOf(calls))).toContain(uk.text('review-button-publish'))
})

/** The event that is new to the record once the proposal is published. */
const published = async (desk: Desk & { readonly id: number }) => {
  const before = await events(desk)
  await press(desk, { kind: 'review', proposal: desk.id, step: 'publish' })
  return [...(await desk.library.record()).events.values()].find(({ id }) => !before.includes(id))
}

describe('a correction', () => {
  test('by buttons: status, place, a participant’s presence and mode', async () => {
    await using desk = await waiting()
    const review = { kind: 'review', proposal: desk.id } as const
    await press(desk, { ...review, step: 'set-status', status: 'held' })
    await press(desk, { ...review, step: 'set-place', place: 'kyiv' })
    await press(desk, { ...review, step: 'set-presence', actor: 'andrii-sybiha', presence: 'attended' })
    const calls = await press(desk, { ...review, step: 'set-mode', actor: 'andrii-sybiha', mode: 'in_person' })
    expect(toastOf(calls)).toBe(uk.text('review-done'))
    expect(textsOf(calls)[0]).toContain(uk.html('review-corrected', { who: 'Petro, 4 січня, 12:00' }))
    expect(await published(desk)).toMatchObject({
      status: 'held',
      place: 'kyiv',
      participants: expect.arrayContaining([
        expect.objectContaining({ actor: 'andrii-sybiha', presence: 'attended', mode: 'in_person' }),
      ]),
    })
  })

  test('by typing: the time and the place', async () => {
    await using desk = await waiting()
    await press(desk, { kind: 'review', proposal: desk.id, step: 'choose', field: 'when' })
    expect(textsOf(await desk.conversation.say('колись потім', PETRO))).toEqual([uk.html('review-when-not-read')])
    expect(textsOf(await desk.conversation.say('14 січня', PETRO))[0]).toContain('14 січня')
    await press(desk, { kind: 'review', proposal: desk.id, step: 'choose', field: 'place' })
    expect(textsOf(await desk.conversation.say('у Женеві', PETRO))[0]).toContain('Женева')
    expect(await published(desk)).toMatchObject({ when: { start: '2026-01-14' }, place: 'geneva' })
  })

  test('stands on the words of the dispatch, and is undone step by step', async () => {
    await using desk = await waiting()
    const { proposed } = await only(desk)
    const review = { kind: 'review', proposal: desk.id } as const
    await press(desk, { ...review, step: 'set-status', status: 'cancelled' })
    await press(desk, { ...review, step: 'leave-out', actor: 'andrii-sybiha' })
    await press(desk, { ...review, step: 'undo' })
    expect((await only(desk)).proposed.claims).toContainEqual(
      expect.objectContaining({ field: 'status', value: 'cancelled', confidence: 1 }),
    )
    await press(desk, { ...review, step: 'undo' })
    expect((await only(desk)).proposed).toEqual(proposed)
  })

  test('of somebody whom the text does not name, or to a place that nobody knows, is refused', async () => {
    await using desk = await waiting()
    const { proposed } = await only(desk)
    for (const step of [
      { step: 'set-presence', actor: 'donald-trump', presence: 'attended' },
      { step: 'set-place', place: 'atlantis' },
    ] as const)
      expect(toastOf(await press(desk, { kind: 'review', proposal: desk.id, ...step }))).toBe(uk.text('bot-page-gone'))
    expect((await only(desk)).proposed).toEqual(proposed)
  })
})

const PRESSES: readonly ((proposal: number) => Action)[] = [
  (proposal) => ({ kind: 'review', proposal, step: 'card' }),
  (proposal) => ({ kind: 'review', proposal, step: 'publish' }),
  (proposal) => ({ kind: 'review', proposal, step: 'discard' }),
  (proposal) => ({ kind: 'review', proposal, step: 'undo' }),
  (proposal) => ({ kind: 'review', proposal, step: 'set-status', status: 'held' }),
  (proposal) => ({ kind: 'review', proposal, step: 'merge', event: '2026-01-05-chiefs-general-staff' }),
  () => ({ kind: 'queue', after: 0 }),
  () => ({ kind: 'feeds' }),
]

describe('who is no editor', () => {
  test.each(LANGUAGES)('is refused politely in %s, and changes nothing', async (language) => {
    await using desk = await waiting()
    const before = await events(desk)
    const stranger = { ...MARIA, language_code: language }
    for (const action of PRESSES) {
      const calls = await press(desk, action(desk.id), stranger)
      expect(methodsOf(calls)).toEqual(['answerCallbackQuery'])
      expect(toastOf(calls)).toBe(wordsIn(language).text('review-editors-only'))
    }
    for (const command of ['/review', `/read ${CLEAR}`, '/sources add https://example.org/rss'])
      expect(textsOf(await desk.conversation.say(command, stranger))).toEqual([
        wordsIn(language).html('review-editors-only'),
      ])
    expect(await events(desk)).toEqual(before)
    expect(await only(desk)).toMatchObject({ state: 'pending', decided: null })
    expect(await desk.library.store.feeds.all()).toEqual([])
  })

  test('asks where an editor hands in: a long text is a question', async () => {
    await using desk = await startDesk()
    const before = await events(desk)
    await hand(desk, CLEAR, OLENA)
    expect(await events(desk)).toEqual(before)
  })

  test('an editor who hides behind a group is not known, and in a group nothing is edited', async () => {
    await using desk = await waiting()
    const group = { id: -1007, type: 'supergroup', title: 'Desk' } as const
    const hidden = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    const said = await desk.conversation.say('/review', hidden, { chat: group, sender_chat: group })
    expect(textsOf(said)).toEqual([uk.html('review-editors-only')])
    const openly = await desk.conversation.say('/review', PETRO, { chat: group })
    expect(textsOf(openly)).toEqual([uk.html('review-private-only')])
  })

  test.each([
    [
      'the bot by which Telegram hides a group’s administrators',
      { id: 1_087_968_824, is_bot: true, first_name: 'Group' },
      {},
    ],
    ['an editor’s number in a channel’s name', PETRO, { sender_chat: { id: -1009, type: 'channel', title: 'News' } }],
  ] as const)('%s is nobody, even where EDITORS names it', async (_, from, extra) => {
    await using desk = await startDesk({ EDITORS: `${PETRO.id},1087968824` })
    const said = await desk.conversation.say('/review', from, extra)
    expect(textsOf(said)).toEqual([expect.stringMatching(/лише редактори|only editors/i)])
  })
})

test('an editor sees the editors’ commands, from the first word on', async () => {
  await using desk = await startDesk()
  const calls = await desk.conversation.say('/review', PETRO)
  expect(textsOf(calls)).toEqual([uk.html('review-queue-empty')])
  const menus = calls.filter(({ method }) => method === 'setMyCommands')
  expect(menus).toHaveLength(3)
  for (const { payload } of menus) {
    expect(payload['scope']).toEqual({ type: 'chat', chat_id: PETRO.id })
    expect(JSON.stringify(payload['commands'])).toContain('"review"')
  }
  expect(methodsOf(await desk.conversation.say('/review', PETRO))).toEqual(['sendMessage'])
  expect(methodsOf(await desk.conversation.say('/today', OLENA))).not.toContain('setMyCommands')
})

describe('a channel in which the bot sits', () => {
  const channel = { id: -100_500, type: 'channel', title: 'МЗС', username: 'mfa_news' } as const
  const join = (desk: Desk, from = PETRO, status = 'administrator') =>
    desk.conversation.update({
      my_chat_member: {
        chat: channel,
        from,
        date: 1,
        old_chat_member: { status: 'left' },
        new_chat_member: { status },
      },
    } as never)
  const post = (desk: Desk, text: string) =>
    desk.conversation.update({
      channel_post: { message_id: 12, date: NOON / 1000, chat: channel, sender_chat: channel, text },
    })

  test('is read when an editor has brought the bot in; what waits comes to the editors', async () => {
    await using desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
    expect(textsOf(await join(desk))).toEqual([uk.html('feeds-channel-added', { title: 'МЗС' })])
    const calls = await post(desk, CLEAR)
    expect(calls.map(({ payload }) => payload['chat_id'])).toEqual([PETRO.id])
    expect(textsOf(calls)[0]).toContain('<a href="https://t.me/mfa_news/12">МЗС</a>')
    await press(desk, { kind: 'review', proposal: (await only(desk)).id, step: 'publish' })
    expect((await events(desk)).some((id) => id.includes('warsaw'))).toBe(true)
  })

  test('is not read when a stranger has, when it is paused, and when the bot has left', async () => {
    await using desk = await startDesk()
    const before = await events(desk)
    await join(desk, MARIA)
    await post(desk, CLEAR)
    await join(desk)
    await press(desk, { kind: 'feed', feed: `c${channel.id}`, turn: 'pause' })
    await post(desk, CLEAR)
    await press(desk, { kind: 'feed', feed: `c${channel.id}`, turn: 'resume' })
    await join(desk, PETRO, 'left')
    await post(desk, CLEAR)
    expect(await events(desk)).toEqual(before)
  })

  test('whose posts are commands is not answered', async () => {
    await using desk = await startDesk()
    await join(desk)
    expect(await post(desk, '/start')).toEqual([])
  })
})

test('feeds are added, listed, paused and removed', async () => {
  await using desk = await startDesk()
  const { conversation, library } = desk
  expect(textsOf(await conversation.say('/sources', PETRO))[0]).toContain(uk.html('feeds-none'))
  const address = 'https://example.org/rss'
  expect(textsOf(await conversation.say(`/sources add ${address}`, PETRO))).toEqual([uk.html('feeds-added')])
  expect(textsOf(await conversation.say(`/sources add ${address}`, PETRO))).toEqual([uk.html('feeds-known')])
  expect(textsOf(await conversation.say('/sources add file:///etc/passwd', PETRO))).toEqual([uk.html('feeds-address')])
  const listed = await conversation.say('/sources', PETRO)
  expect(textsOf(listed)[0]).toContain('example.org/rss')
  const shown = await conversation.pressData(buttonsOf(listed)['example.org/rss'] ?? '', PETRO)
  const paused = await conversation.pressData(buttonsOf(shown)[uk.text('feeds-button-pause')] ?? '', PETRO)
  expect(textsOf(paused)[0]).toContain('на паузі')
  expect(await library.store.feeds.all()).toMatchObject([{ enabled: false }])
  await conversation.pressData(buttonsOf(paused)[uk.text('feeds-button-resume')] ?? '', PETRO)
  expect(await library.store.feeds.all()).toMatchObject([{ enabled: true }])
  await conversation.pressData(buttonsOf(paused)[uk.text('feeds-button-remove')] ?? '', PETRO)
  expect(await library.store.feeds.all()).toEqual([])
})

const askForOutlet = (desk: Desk, id: number): Promise<readonly Call[]> =>
  press(desk, { kind: 'review', proposal: id, step: 'source' })

describe('the outlet of a text that names none', () => {
  test('is asked for, written, shown with who named it, and taken back', async () => {
    await using desk = await waiting()
    expect(textsOf(await askForOutlet(desk, desk.id))[0]).toContain(uk.html('review-choose-source'))
    const [card] = textsOf(await desk.conversation.say('Вісник Фредонії https://example.org/1', PETRO))
    expect(card).toContain('<a href="https://example.org/1">Вісник Фредонії</a>')
    expect(card).toContain(uk.text('review-source-named', { who: 'Petro, 4 січня, 12:00' }))

    await press(desk, { kind: 'review', proposal: desk.id, step: 'apart', event: (await events(desk))[0] ?? '' })
    const [answer] = textsOf(await desk.conversation.say('Де зустрічаються Сибіга і Сікорський?', OLENA))
    expect(answer).toContain('Вісник Фредонії')

    expect(Object.keys(buttonsOf(await askForOutlet(desk, desk.id)))).toContain(uk.text('review-button-source-back'))
    const [back] = textsOf(await press(desk, { kind: 'review', proposal: desk.id, step: 'source-back' }))
    expect(back).toContain(uk.text('outlet-unknown'))
    expect(back).not.toContain('Вісник')
  })

  test('is corrected by name alone, and its address stays', async () => {
    await using desk = await startDesk({ PUBLISH_CONFIDENCE: '1' })
    const [card] = textsOf(await hand(desk, `https://example.org/1\n${FAINT}`))
    expect(card).toContain('<a href="https://example.org/1">example.org</a>')
    await askForOutlet(desk, (await only(desk)).id)
    const [mended] = textsOf(await desk.conversation.say('Вісник', PETRO))
    expect(mended).toContain('<a href="https://example.org/1">Вісник</a>')
  })

  test('is asked for again where it can’t be read, and a question is none', async () => {
    await using desk = await waiting()
    await askForOutlet(desk, desk.id)
    expect(textsOf(await desk.conversation.say('2026', PETRO))).toEqual([uk.html('review-source-not-read')])
    expect(textsOf(await desk.conversation.say('<b>Вісник</b>', PETRO))[0]).toContain('&lt;b&gt;Вісник&lt;/b&gt;')
    await askForOutlet(desk, desk.id)
    await desk.conversation.say('Хто був у Варшаві?', PETRO)
    const { outlet } = (await desk.library.record()).dispatches.get((await only(desk)).dispatch) ?? {}
    expect(outlet).toBe('<b>Вісник</b>')
  })

  test('nobody but editors may name', async () => {
    await using desk = await waiting()
    const calls = await press(desk, { kind: 'review', proposal: desk.id, step: 'source' }, MARIA)
    expect(toastOf(calls)).toBe(wordsIn('en').text('review-editors-only'))
    await desk.conversation.say('Вісник', MARIA)
    expect((await desk.library.record()).dispatches.get((await only(desk)).dispatch)?.outlet).toBeNull()
  })
})
