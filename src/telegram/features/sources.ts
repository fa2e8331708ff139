import { Composer } from 'grammy'
import type { Action } from '../../domain/message.ts'
import type { Feed } from '../../domain/feed.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing, isEditor, signatureOf } from '../editors.ts'
import { describeFailure } from '../failure.ts'
import { type Source, sourceOfChannel, sourceOfFeed, sourcePage, sourcesPage } from '../pages/feed-pages.ts'
import { send, show, tell } from '../reply.ts'

type Turn = Extract<Action, { readonly kind: 'feed' }>['turn']

const INSIDE: ReadonlySet<string> = new Set(['administrator', 'member', 'creator'])

/** What is read again and again: listed, added, paused and removed by editors. */
export const sourcesFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { store, newsroom, now, log } = dependencies
  const composer = new Composer<BotContext>()

  const all = async (): Promise<readonly Source[]> => [
    ...(await store.channels.all()).map(sourceOfChannel),
    ...(await store.feeds.all()).map(sourceOfFeed),
  ]
  const list = async (ctx: BotContext): Promise<void> => show(ctx, sourcesPage(await all(), ctx.visit))

  const add = async (ctx: BotContext, feed: Feed): Promise<void> => {
    await tell(ctx, (await store.feeds.add(feed)) ? 'feeds-added' : 'feeds-known')
  }
  const remove = async (ctx: BotContext, feed: Feed): Promise<void> => {
    await tell(ctx, (await store.feeds.remove(feed.url)) ? 'feeds-removed' : 'feeds-unknown')
  }

  const turnFeed = async (feed: Feed, turn: Turn): Promise<void> => {
    if (turn === 'remove') await store.feeds.remove(feed.url)
    else if (turn === 'pause') await store.feeds.note({ ...feed, enabled: false })
    else if (turn === 'resume')
      await store.feeds.note({ ...feed, enabled: true, failures: 0, problem: null, fault: null, nextPollAt: now() })
  }
  const turnChannel = async (chat: number, turn: Turn): Promise<void> => {
    if (turn === 'remove') await store.channels.remove(chat)
    else if (turn !== 'show') await store.channels.setEnabled(chat, turn === 'resume')
  }

  composer.command(
    'sources',
    editing(dependencies, async (ctx: BotContext & { readonly match: string }) => {
      const wish = ctx.match.trim()
      if (wish === '') return list(ctx)
      const [, verb, address] = /^(add|remove)\s+(\S+)$/i.exec(wish) ?? []
      if (address === undefined) return tell(ctx, 'feeds-address')
      const feed = newsroom.feedOf(address)
      if (!feed) return tell(ctx, 'feeds-address')
      await (verb?.toLowerCase() === 'add' ? add : remove)(ctx, feed)
    }),
  )
  composer.filter(
    pressed('feeds'),
    editing(dependencies, (ctx) => list(ctx)),
  )
  composer.filter(
    pressed('feed'),
    editing(dependencies, async (ctx) => {
      const { feed: key, turn } = ctx.press.action
      const source = (await all()).find((one) => one.key === key)
      if (!source) return tell(ctx, 'bot-page-gone')
      await (source.kind === 'feed' ? turnFeed(source.feed, turn) : turnChannel(source.channel.chat, turn))
      if (turn === 'remove') return list(ctx)
      const turned = (await all()).find((one) => one.key === key)
      if (turned) await show(ctx, sourcePage(turned, ctx.visit))
    }),
  )

  // Who brings the bot into a channel wants it read, if that is an editor; a channel that it leaves is read no more.
  composer.on('my_chat_member', async (ctx, next) => {
    const { chat, from, new_chat_member: member } = ctx.myChatMember
    if (chat.type !== 'channel') return next()
    if (!INSIDE.has(member.status)) return store.channels.setEnabled(chat.id, false)
    if (!isEditor(ctx, dependencies)) return
    const { by: addedBy, at: addedAt } = signatureOf(ctx, now())
    await store.channels.add({ chat: chat.id, title: chat.title, addedBy, addedAt })
    try {
      await send(Object.assign(ctx, { visit: { ...ctx.visit, chat: from.id, thread: null } }), {
        html: ctx.visit.words.html('feeds-channel-added', { title: chat.title }),
        buttons: [],
      })
    } catch (error) {
      log.info({ failure: describeFailure(error) }, 'an editor could not be told')
    }
  })
  return composer
}
