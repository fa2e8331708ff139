import { Composer } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import type { SharedCard } from '../../briefing/shared-card.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import { TEXT_OPTIONS } from '../buttons/keyboard.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { isRefusal } from '../failure.ts'
import { linkOfActor, linkOfEvent, START_FROM_INLINE } from '../typed/start-links.ts'
import { contextOf } from '../visit.ts'

/** Telegram's limits: so many results, so many bytes of an id. */
const MOST_RESULTS = 50
const MOST_BYTES = 64
/** Seconds for which Telegram may show the same again: the record changes, typing does not wait. */
const CACHED = 30

const article = (
  id: string,
  { title, description, html }: SharedCard,
  link: { readonly url: string; readonly label: string },
): InlineQueryResultArticle => ({
  type: 'article',
  id,
  title,
  description,
  input_message_content: {
    message_text: html,
    parse_mode: TEXT_OPTIONS.parse_mode,
    link_preview_options: TEXT_OPTIONS.link_preview_options,
  },
  // What is sent into another chat has no buttons that ask the bot: there it would not know who asks.
  reply_markup: { inline_keyboard: [[{ text: link.label, url: link.url }]] },
})

const resultsFor = (
  query: string,
  context: ReaderContext,
  bot: string,
  { lookUp, pages, gazetteer }: Dependencies,
): readonly InlineQueryResultArticle[] => {
  const { actors, events, eventsFirst } = lookUp(query, context)
  const label = context.words.text('inline-open')
  const persons = actors.flatMap((id) => {
    const actor = gazetteer.actor(id)
    return actor ? [article(`p_${id}`, pages.shared(actor, context), { url: linkOfActor(bot, id), label })] : []
  })
  const cards = events.map((event) =>
    article(`ev_${event.id}`, pages.shared(event, context), { url: linkOfEvent(bot, event.id), label }),
  )
  return (eventsFirst ? [...cards, ...persons] : [...persons, ...cards])
    .filter(({ id }) => Buffer.byteLength(id) <= MOST_BYTES)
    .slice(0, MOST_RESULTS)
}

/** `@bot Умєров`, `@bot 6 січня`: cards of events and actors to send into any chat, as one types. */
export const inlineFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.on('inline_query', async (ctx) => {
    const context = await contextOf(dependencies, ctx.visit)
    const results = resultsFor(ctx.inlineQuery.query, context, ctx.me.username, dependencies)
    const { words } = ctx.visit
    try {
      await ctx.answerInlineQuery(results, {
        is_personal: true,
        cache_time: CACHED,
        button: {
          text: words.text(results.length > 0 ? 'inline-ask' : 'inline-nothing'),
          start_parameter: START_FROM_INLINE,
        },
      })
    } catch (error) {
      // Whoever types on has sent the next query by then.
      if (!isRefusal(error, 400, /query is too old|query ID is invalid/i)) throw error
    }
  })
  return composer
}
