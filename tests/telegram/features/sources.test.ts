import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { sourceOfFeed } from '../../../src/telegram/pages/feed-pages.ts'
import { buttonsOf, OLENA, PETRO, textsOf, wordsIn } from '../support/conversation.ts'
import { NOON, startDesk } from '../support/newsroom.ts'

const uk = wordsIn('uk')

describe('/sources', () => {
  test.each(LANGUAGES)('says in %s how the last reading of a feed failed', async (language) => {
    await using desk = await startDesk()
    const words = wordsIn(language)
    const { feeds } = desk.library.store
    const say = async (text: string) =>
      String(textsOf(await desk.conversation.say(text, { ...PETRO, language_code: language }))[0])
    expect(await say('/sources')).toContain(words.html('feeds-none'))
    expect(await say('/sources add https://example.org/rss')).toBe(words.html('feeds-added'))
    const [feed] = await feeds.all()
    if (!feed) throw new Error('no feed')
    const failures = ['status 503', 'timeout', 'connection', 'name', 'private', 'redirects', 'size', 'type', 'content']
    for (const fault of failures) {
      await feeds.note({ ...feed, failures: 2, problem: 'the server answered 503', fault, lastReadAt: NOON })
      const page = await say('/sources')
      const [kind = '', status = ''] = fault.split(' ')
      expect(page).toContain(words.text('feeds-fault', { fault: kind, status }))
      if (language !== 'en') expect(page).not.toContain('server')
    }
    await feeds.note({ ...feed, failures: 1, problem: 'noted before faults were', fault: null })
    expect(await say('/sources')).toContain('noted before faults were')
  })

  test.each(['add', 'burn https://example.org/rss', 'add nonsense', 'add http://127.0.0.1/rss', 'add a b'])(
    '%s is answered with how it is meant',
    async (words) => {
      await using desk = await startDesk()
      expect(textsOf(await desk.conversation.say(`/sources ${words}`, PETRO))).toEqual([uk.html('feeds-address')])
      expect(await desk.library.store.feeds.all()).toEqual([])
    },
  )

  test('pauses, goes on with and removes a channel by its name', async () => {
    await using desk = await startDesk()
    await desk.conversation.say('/sources add @visnyk', PETRO)
    expect(Object.keys(buttonsOf(await desk.conversation.say('/sources', PETRO)))).toEqual(['@visnyk'])
    const [feed] = await desk.library.store.feeds.all()
    if (!feed) throw new Error('no feed')
    const { key } = sourceOfFeed(feed)
    const press = async (turn: 'pause' | 'resume' | 'remove', from = PETRO) =>
      desk.conversation.press({ kind: 'feed', feed: key, turn }, undefined, from)
    const isOn = async () => (await desk.library.store.feeds.all()).map(({ enabled }) => enabled)
    await press('pause', OLENA)
    expect(await isOn()).toEqual([true])
    await press('pause')
    expect(await isOn()).toEqual([false])
    await press('resume')
    expect(await isOn()).toEqual([true])
    await press('remove')
    expect(await isOn()).toEqual([])
  })
})
