import { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'

const OUTSIDE: ReadonlySet<string> = new Set(['kicked', 'left'])

/** A chat that blocks or removes the bot is no longer written to; coming back takes a `/start`. */
export const membershipFeature = ({ store, now }: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.on('my_chat_member', async (ctx) => {
    const { status } = ctx.myChatMember.new_chat_member
    const { reader } = ctx.visit
    if (reader && OUTSIDE.has(status)) await store.readers.retire(reader.id, now())
  })
  return composer
}
