import { Composer } from 'grammy'
import { findMissed, missedCard } from '../../review/missed-card.ts'
import { reviewCard } from '../../review/review-card.ts'
import type { KeptProposal } from '../../store/matching/proposals.ts'
import { type BotContext, isPrivate } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing, isEditor } from '../editors.ts'
import type { Post } from '../../domain/post.ts'
import { send, tell } from '../reply.ts'
import { openCase } from '../review/desk.ts'
import { tellEditors } from '../review/notify.ts'
import { contextOf } from '../visit.ts'
import { handedIn, isHandedIn, postOfChannel } from '../typed/posts.ts'

/** A diary tells of many events: the first few come as cards, the rest wait for `/review`. */
const MOST_CARDS = 5

/** Posts become dispatches: those that editors forward or paste, and those of channels that they have added. */
export const postsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { store, newsroom, now } = dependencies
  const composer = new Composer<BotContext>()

  const showCards = async (ctx: BotContext, proposals: readonly KeptProposal[]): Promise<void> => {
    const { words } = ctx.visit
    for (const proposal of proposals.slice(0, MOST_CARDS)) {
      const open = await openCase(dependencies, ctx.visit, proposal)
      if (open) await send(ctx, reviewCard(open.given, open.context), 'kept')
    }
    const left = proposals.length - MOST_CARDS
    if (left > 0)
      await send(ctx, {
        html: words.html('review-post-more', { count: left }),
        buttons: [[{ label: words.text('review-button-next'), action: { kind: 'queue', after: 0 } }]],
      })
  }

  /** What a newer edition of a diary leaves out. */
  const showMissed = async (ctx: BotContext, dispatch: string): Promise<void> => {
    const context = await contextOf(dependencies, ctx.visit)
    for (const { id } of (await store.review.missed(dispatch)).slice(0, MOST_CARDS)) {
      const found = await findMissed(id, store.review, context)
      if (found) await send(ctx, missedCard(found, context), 'kept')
    }
  }

  /** Reads a post and shows what was found in it, what waits first. */
  const read = async (ctx: BotContext, post: Post | undefined): Promise<void> => {
    const reading = post && (await newsroom.read(post))
    if (!reading) return tell(ctx, 'review-post-empty')
    const proposals = await store.review.proposalsOf(reading.dispatch)
    if (!reading.isNew) await tell(ctx, 'review-post-known')
    if (proposals.length === 0) return reading.isNew ? tell(ctx, 'review-post-nothing') : undefined
    await showCards(ctx, [
      ...proposals.filter(({ state }) => state === 'pending'),
      ...proposals.filter(({ state }) => state !== 'pending'),
    ])
    await showMissed(ctx, reading.dispatch)
  }

  composer.on('channel_post', async (ctx) => {
    const channel = await store.channels.find(ctx.chat.id)
    const post = channel?.enabled ? postOfChannel(ctx.channelPost) : undefined
    if (!post) return
    const reading = await newsroom.read(post)
    await store.channels.notePost(ctx.chat.id, now())
    if (!reading?.isNew) return
    const proposals = await store.review.proposalsOf(reading.dispatch)
    const waiting = proposals.filter(({ state }) => state === 'pending')
    await tellEditors(dependencies, ctx.api, waiting, await store.review.missed(reading.dispatch))
  })

  composer.command(
    'read',
    editing(dependencies, async (ctx: BotContext & { readonly match: string }) => {
      const { message } = ctx
      const answered = message?.reply_to_message
      if (message && ctx.match.trim()) await read(ctx, handedIn({ text: ctx.match.trim(), date: message.date }))
      else if (answered) await read(ctx, handedIn(answered))
      else await tell(ctx, 'review-read-usage')
    }),
  )

  composer.on(['message:text', 'message:caption'], async (ctx, next) => {
    if (isPrivate(ctx) && isEditor(ctx, dependencies) && isHandedIn(ctx.message)) await read(ctx, handedIn(ctx.message))
    else await next()
  })
  return composer
}
