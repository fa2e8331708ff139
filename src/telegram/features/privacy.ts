import { Composer, InputFile } from 'grammy'
import type { Message } from '../../domain/message.ts'
import { type BotContext, pressed, type Visit } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { changing } from '../permission.ts'
import { show } from '../reply.ts'

// Telegram passes a name on only where it is plain ASCII.
const FILE_NAME = 'attache-my-data.json'

const NO_READER = 'bot-nothing-held'

const privacyPage = ({ words }: Visit): Message => ({
  html: words.html('bot-privacy'),
  buttons: [
    [
      { label: words.text('bot-button-mydata'), action: { kind: 'mydata' } },
      { label: words.text('bot-button-stop'), action: { kind: 'stop' } },
    ],
    [{ label: words.text('bot-button-settings'), action: { kind: 'settings' } }],
  ],
})

const question = ({ words }: Visit): Message => ({
  html: words.html('bot-stop-question'),
  buttons: [
    [{ label: words.text('bot-button-erase'), action: { kind: 'erase' } }],
    [{ label: words.text('bot-button-keep'), action: { kind: 'keep' } }],
  ],
})

const keep = async (ctx: BotContext): Promise<void> =>
  show(ctx, { html: ctx.visit.words.html('bot-kept'), buttons: [] })

const tellPolicy = async (ctx: BotContext): Promise<void> => show(ctx, privacyPage(ctx.visit))

/** What is held on a reader: told, given and erased. */
export const privacyFeature = ({ store }: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()

  const give = changing(async (ctx, reader) => {
    const data = JSON.stringify(await store.readers.export(reader.id), null, 2)
    await ctx.toast()
    await ctx.api.sendDocument(ctx.visit.chat, new InputFile(Buffer.from(data), FILE_NAME), {
      caption: ctx.visit.words.text('bot-mydata'),
      ...(ctx.visit.thread === null ? {} : { message_thread_id: ctx.visit.thread }),
    })
  }, NO_READER)
  const ask = changing((ctx) => show(ctx, question(ctx.visit)), NO_READER)
  const erase = changing(async (ctx, reader) => {
    await store.readers.erase(reader.id)
    await show(ctx, { html: ctx.visit.words.html('bot-erased'), buttons: [] })
  })

  composer.command('privacy', tellPolicy)
  composer.command('mydata', give)
  composer.command('stop', ask)
  composer.filter(pressed('privacy'), tellPolicy)
  composer.filter(pressed('mydata'), give)
  composer.filter(pressed('stop'), ask)
  composer.filter(pressed('erase'), erase)
  composer.filter(pressed('keep'), keep)
  return composer
}
