import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import type { Action, Button, Message } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget, type MuteTarget } from '../../domain/reader.ts'
import { isPage, type Page } from '../buttons/callback-data.ts'
import { type BotContext, isPrivate } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { isEditor } from '../editors.ts'
import { eventList } from './event-list.ts'
import { followButton, followingPage } from '../buttons/follow-buttons.ts'
import { isSameMute, muteButton } from '../buttons/mute-buttons.ts'
import type { Position } from '../buttons/keyboard.ts'
import { send, show, tell } from '../reply.ts'
import { linkOfActor, linkOfEvent, sharing } from '../typed/start-links.ts'
import type { Words } from '../../texts/words.ts'
import { contextOf } from '../visit.ts'

const sameAction = (one: Action, other: Action): boolean => JSON.stringify(one) === JSON.stringify(other)

const actionsOf = (message: Message): readonly Action[] =>
  message.buttons.flat().flatMap((button) => ('action' in button ? [button.action] : []))

/** What one can follow on a page: the event or the actor that it is about. */
const targetOf = (page: Page): FollowTarget | undefined => {
  if (page.kind === 'event') return { kind: 'event', id: page.event }
  return page.kind === 'person' ? { kind: 'actor', id: page.actor } : undefined
}

/** The address under which others find a card in the bot of that username. */
const linkOf = (page: Page, bot: string): string | undefined => {
  if (page.kind === 'event') return linkOfEvent(bot, page.event)
  return page.kind === 'person' ? linkOfActor(bot, page.actor) : undefined
}

/** What one may want to hear nothing of: whoever, or whatever, the page is about. */
const mutableOn = (page: Page): MuteTarget | undefined => {
  const target = targetOf(page)
  return target?.kind === 'event' || target?.kind === 'actor' ? { kind: target.kind, id: target.id } : undefined
}

/** An editor may put an event right from its card. */
const editing = (page: Page, words: Words, isEditing: boolean): readonly Button[] =>
  page.kind === 'event' && isEditing
    ? [{ label: words.text('edit-button'), action: { kind: 'edit', event: page.event, step: 'card' } }]
    : []

/** The rows that a page gets beside its own: to follow what it is about, and back to where one came from. */
const rowsBelow = (
  message: Message,
  { page, from }: Position,
  { words, follows = [], mutes = [] }: ReaderContext,
  { bot, isEditing }: { readonly bot: string; readonly isEditing: boolean },
): readonly (readonly Button[])[] => {
  const actions = actionsOf(message)
  const target = targetOf(page)
  const hasFollow = actions.some(({ kind }) => kind === 'follow' || kind === 'unfollow')
  const shared = linkOf(page, bot)
  const hasBack = !from || actions.some((action) => sameAction(action, from))
  const mutable = mutableOn(page)
  return [
    [
      ...(target && !hasFollow ? [followButton(target, follows.some(isSameTarget(target)), words)] : []),
      ...(mutable ? [muteButton(mutable, mutes.some(isSameMute(mutable)), words)] : []),
    ],
    [
      ...(shared ? [{ label: words.text('button-share'), url: sharing(shared) }] : []),
      ...editing(page, words, isEditing),
    ],
    hasBack ? [] : [{ label: words.text('bot-back'), action: from }],
  ]
}

const one = (message: Message | undefined): readonly Message[] => (message ? [message] : [])

const render = (page: Page, context: ReaderContext, { pages }: Dependencies): readonly Message[] => {
  switch (page.kind) {
    case 'event':
      return one(pages.event(page.event, context))
    case 'sources':
      return one(pages.sources(page.event, page.page, context))
    case 'changes':
      return one(pages.changes(page.event, context))
    case 'day':
      return pages.day(page.day, context)
    case 'today':
      return pages.day(todayOf(context), context)
    case 'week':
      return pages.week(page.day, context)
    case 'events':
      return [eventList(context)]
    case 'person':
      return one(pages.actor(page.actor, page.page, context))
    case 'following':
      return [followingPage(context)]
  }
}

/** An event that was merged is told of by the one that took it in: links and buttons of former days still lead there. */
const pageByNow = async (page: Page, { record }: ReaderContext, { store }: Dependencies): Promise<Page> =>
  'event' in page && !record.events.has(page.event)
    ? { ...page, event: await store.review.currentName(page.event) }
    : page

/**
 * Shows a page: in place of the message whose button was pressed, else as a new message. What does not fit into one
 * message follows in others.
 */
export const openPage = async (
  dependencies: Dependencies,
  ctx: BotContext,
  wanted: Page,
  from?: Page,
): Promise<void> => {
  const context = await contextOf(dependencies, ctx.visit)
  const page = await pageByNow(wanted, context, dependencies)
  const messages = render(page, context, dependencies)
  const last = messages.at(-1)
  if (!last) return tell(ctx, 'bot-page-gone')
  const position = { page, from }
  const isEditing = isPrivate(ctx) && isEditor(ctx, dependencies)
  for (const [index, message] of messages.entries()) {
    const below = message === last ? rowsBelow(message, position, context, { bot: ctx.me.username, isEditing }) : []
    await (index === 0 ? show : send)(ctx, { ...message, buttons: [...message.buttons, ...below] }, position)
  }
}

/** Opens the page that a pressed button leads to. */
export const followPress = async (dependencies: Dependencies, ctx: BotContext): Promise<void> => {
  if (!ctx.press || !isPage(ctx.press.action)) return
  const { action, from } = ctx.press
  await openPage(dependencies, ctx, action, from === 'kept' ? undefined : from)
}
