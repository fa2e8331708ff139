import type { Api } from 'grammy'
import { findMissed, missedCard } from '../../review/missed-card.ts'
import { reviewCard } from '../../review/review-card.ts'
import type { KeptProposal } from '../../store/matching/proposals.ts'
import { keyboardOf, TEXT_OPTIONS } from '../buttons/keyboard.ts'
import type { Dependencies } from '../dependencies.ts'
import { describeFailure, isRefusal } from '../failure.ts'
import type { MissedEntry } from '../../store/matching/missed-entries.ts'
import { contextOf, visitOf } from '../visit.ts'
import { openCase } from './desk.ts'

/** Of one post so many cards come by themselves; the rest waits for `/review`. */
const MOST_CARDS = 3

const tellEditor = async (
  dependencies: Dependencies,
  api: Pick<Api, 'sendMessage'>,
  editor: number,
  waiting: readonly KeptProposal[],
  missed: readonly MissedEntry[],
): Promise<void> => {
  const reader = await dependencies.store.readers.find(editor, null)
  const visit = visitOf(dependencies, { chat: editor, thread: null }, reader, undefined)
  for (const proposal of waiting.slice(0, MOST_CARDS)) {
    const open = await openCase(dependencies, visit, proposal)
    if (!open) continue
    const card = reviewCard(open.given, open.context)
    await api.sendMessage(editor, card.html, { ...TEXT_OPTIONS, reply_markup: keyboardOf(card, 'kept') })
  }
  const context = await contextOf(dependencies, visit)
  for (const { id } of missed.slice(0, MOST_CARDS)) {
    const found = await findMissed(id, dependencies.store.review, context)
    if (!found) continue
    const card = missedCard(found, context)
    await api.sendMessage(editor, card.html, { ...TEXT_OPTIONS, reply_markup: keyboardOf(card, 'kept') })
  }
}

/** Brings every editor the cards of what waits, and of what a diary leaves out. One who never wrote to the bot, or has blocked it, is passed over. */
export const tellEditors = async (
  dependencies: Dependencies,
  api: Pick<Api, 'sendMessage'>,
  waiting: readonly KeptProposal[],
  missed: readonly MissedEntry[] = [],
): Promise<void> => {
  for (const editor of dependencies.newsroom.editors)
    try {
      await tellEditor(dependencies, api, editor, waiting, missed)
    } catch (error) {
      const away = isRefusal(error, 403) || isRefusal(error, 400, /chat not found/i)
      dependencies.log[away ? 'info' : 'warn']({ failure: describeFailure(error) }, 'an editor could not be told')
    }
}
