import type { Api } from 'grammy'
import { quietUntil } from '../../delivery/quiet.ts'
import type { Message } from '../../domain/message.ts'
import { isPaused, type Reader } from '../../domain/reader.ts'
import { joinHtml } from '../../texts/html.ts'
import type { Words } from '../../texts/words.ts'
import { keyboardOf, TEXT_OPTIONS } from '../buttons/keyboard.ts'
import type { Dependencies } from '../dependencies.ts'
import { describeFailure, isPassing, isRefusal } from '../failure.ts'
import { visitOf } from '../visit.ts'

/** Something may come in every few minutes: an editor is told at most once in so long. */
const BETWEEN = 3_600_000

const waitingWord = (count: number, words: Words): Message => ({
  html: joinHtml([words.html('review-brought'), words.html('review-queue', { count })]),
  buttons: [[{ label: words.text('review-button-look'), action: { kind: 'queue', after: 0 } }]],
})

const isDue = (broughtAt: number, toldAt: number | undefined, now: number): boolean =>
  // A clock that has been set back must not silence an editor until it catches up.
  toldAt === undefined || toldAt > now || (broughtAt > toldAt && now - toldAt >= BETWEEN)

const wantsSilence = (reader: Reader | undefined, now: number): boolean =>
  reader !== undefined && (isPaused(reader, now) || quietUntil(reader, now) !== null)

/** Tells editors that what feeds or `ingest` have brought waits for them, in a word: their cards come when they look. What quiet hours hold back is told after them. */
export const remindEditors = async (dependencies: Dependencies, api: Pick<Api, 'sendMessage'>): Promise<void> => {
  const { store, newsroom, log } = dependencies
  const { brought, review } = store
  const now = dependencies.now()
  const broughtAt = await brought.at()
  if (broughtAt === undefined) return
  for (const editor of newsroom.editors) {
    if (!isDue(broughtAt, await brought.toldAt(editor), now)) continue
    const reader = await store.readers.find(editor, null)
    if (wantsSilence(reader, now)) continue
    const count = (await review.pending()).length + (await review.missed()).length
    if (count === 0) continue
    const { words } = visitOf(dependencies, { chat: editor, thread: null }, reader, undefined)
    const word = waitingWord(count, words)
    try {
      await api.sendMessage(editor, word.html, { ...TEXT_OPTIONS, reply_markup: keyboardOf(word, 'kept') })
    } catch (error) {
      const away = isRefusal(error, 403) || isRefusal(error, 400, /chat not found/i)
      log[away ? 'info' : 'warn']({ failure: describeFailure(error) }, 'an editor could not be told')
      // The next round tries again.
      if (isPassing(error)) return
    }
    await brought.noteTold(editor, now)
  }
}
