import { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import { tell } from '../reply.ts'

/** Presses that no feature has taken: old buttons, and data that never was on one of ours. Goes last. */
export const pressesFeature = (): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.on('callback_query', (ctx) => tell(ctx, 'bot-button-stale'))
  return composer
}
