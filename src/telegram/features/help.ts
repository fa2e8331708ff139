import { Composer } from 'grammy'
import type { Message } from '../../domain/message.ts'
import { type BotContext, pressed, type Visit } from '../context.ts'
import { show } from '../reply.ts'

const helpPage = ({ words, today }: Visit): Message => ({
  html: words.html('bot-help'),
  buttons: [
    [
      { label: words.text('bot-button-today'), action: { kind: 'today' } },
      { label: words.text('bot-button-week'), action: { kind: 'week', day: today } },
    ],
    [
      { label: words.text('bot-button-events'), action: { kind: 'events' } },
      { label: words.text('bot-button-following'), action: { kind: 'following' } },
    ],
    [
      { label: words.text('bot-button-settings'), action: { kind: 'settings' } },
      { label: words.text('bot-button-privacy'), action: { kind: 'privacy' } },
    ],
  ],
})

/** What one can ask, and by which commands. */
export const helpFeature = (): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('help', (ctx) => show(ctx, helpPage(ctx.visit)))
  composer.filter(pressed('help'), (ctx) => show(ctx, helpPage(ctx.visit)))
  return composer
}
