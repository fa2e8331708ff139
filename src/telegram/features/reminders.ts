import { Composer } from 'grammy'
import { reminderLabel } from '../../briefing/event-card.ts'
import { buttonTurned } from '../buttons/stars.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { changing } from '../permission.ts'
import { tell } from '../reply.ts'

/** As many as can still be listed. */
const MOST_REMINDERS = 40

/** Reminders before an event, by the buttons of its card. */
export const remindersFeature = ({ store, now }: Dependencies): Composer<BotContext> => {
  const { reminders } = store
  const composer = new Composer<BotContext>()
  composer.filter(
    pressed('remind'),
    changing(async (ctx, reader) => {
      const { event, lead, on } = ctx.press.action
      const { words } = ctx.visit
      if (!on) await reminders.remove(reader.id, { event, lead })
      else if ((await reminders.of(reader.id)).length >= MOST_REMINDERS) return tell(ctx, 'bot-remind-too-many')
      else await reminders.add(reader.id, { event, lead }, now())
      const isSet = (await reminders.of(reader.id)).some((one) => one.event === event && one.lead === lead)
      if (on && !isSet) return tell(ctx, 'bot-remind-too-late')
      await ctx.toast(words.text(on ? 'bot-toast-remind' : 'bot-toast-not-remind'))
      await buttonTurned(ctx, () => ({
        label: reminderLabel(lead, isSet, words),
        action: { kind: 'remind', event, lead, on: !isSet },
      }))
    }),
  )
  return composer
}
