import { Composer } from 'grammy'
import { eventButton } from '../../briefing/event/event-summary.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { followPress, openPage } from '../pages/browse.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { echoOf } from '../typed/echo.ts'
import { matchingEvents } from '../typed/event-search.ts'
import { send } from '../reply.ts'
import { contextOf } from '../visit.ts'

const isOnly = (events: readonly DiplomaticEvent[]): boolean => events.length === 1

/** `/event`: the current events, one by its id, or those that fit some words; and what a card leads to. */
export const eventsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('event', async (ctx) => {
    const words = ctx.match.trim()
    if (!words) return openPage(dependencies, ctx, { kind: 'events' })
    const context = await contextOf(dependencies, ctx.visit)
    const found = matchingEvents(words, context.record, dependencies.gazetteer)
    const [first] = found
    if (first && isOnly(found)) return openPage(dependencies, ctx, { kind: 'event', event: first.id })
    await send(ctx, {
      html: context.words.html(first ? 'bot-event-several' : 'bot-event-unknown', { words: echoOf(words) }),
      buttons: first
        ? found.map((event) => [eventButton(event, context)])
        : [[{ label: context.words.text('bot-button-events'), action: { kind: 'events' } }]],
    })
  })
  composer.filter(pressed('events', 'event', 'sources', 'changes'), (ctx) => followPress(dependencies, ctx))
  return composer
}
