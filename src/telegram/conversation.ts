import { Composer, type MiddlewareFn } from 'grammy'
import type { BotContext } from './context.ts'
import type { Dependencies } from './dependencies.ts'
import { createExpectations } from './expectation.ts'
import { describeFailure, isRefusal } from './failure.ts'
import { alertsFeature } from './features/alerts.ts'
import { daysFeature } from './features/days.ts'
import { editFeature } from './features/edit.ts'
import { editorMenuFeature } from './features/editor-menu.ts'
import { eventsFeature } from './features/events.ts'
import { followsFeature } from './features/follows.ts'
import { helpFeature } from './features/help.ts'
import { inlineFeature } from './features/inline.ts'
import { membershipFeature } from './features/membership.ts'
import { mutesFeature } from './features/mutes.ts'
import { personsFeature } from './features/persons.ts'
import { postsFeature } from './features/posts.ts'
import { pressesFeature } from './features/presses.ts'
import { privacyFeature } from './features/privacy.ts'
import { questionsFeature } from './features/questions.ts'
import { remindersFeature } from './features/reminders.ts'
import { reviewFeature } from './features/review.ts'
import { settingsFeature } from './features/settings.ts'
import { sourcesFeature } from './features/sources.ts'
import { startFeature } from './features/start.ts'
import { limited } from './limits/limits.ts'
import { send } from './reply.ts'
import { meetVisitor, recogniseReader } from './visit.ts'

const features = (dependencies: Dependencies): Composer<BotContext> => {
  const expectations = createExpectations(dependencies.now)
  const composer = new Composer<BotContext>()
  // A command or a press is no answer to what the bot has asked for.
  composer.use(async (ctx, next) => {
    if (ctx.callbackQuery || ctx.message?.text?.startsWith('/')) expectations.take(ctx)
    await next()
  })
  composer.use(
    sourcesFeature(dependencies),
    membershipFeature(dependencies),
    editorMenuFeature(dependencies),
    reviewFeature(dependencies, expectations),
    editFeature(dependencies, expectations),
    postsFeature(dependencies),
    startFeature(dependencies),
    daysFeature(dependencies),
    eventsFeature(dependencies),
    personsFeature(dependencies),
    followsFeature(dependencies),
    alertsFeature(dependencies),
    mutesFeature(dependencies),
    remindersFeature(dependencies),
    settingsFeature(dependencies, expectations),
    helpFeature(),
    privacyFeature(dependencies),
    questionsFeature(dependencies),
    inlineFeature(dependencies),
    pressesFeature(),
  )
  return composer
}

/** Telegram delivers an update again where it has not seen it confirmed. */
const once =
  ({ store, now }: Dependencies): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    if (await store.inbox.take(ctx.update.update_id, now())) await next()
  }

/** Telegram's own programs write commands in small letters, people do not always. */
const inSmallLetters: MiddlewareFn<BotContext> = async ({ message }, next) => {
  if (message?.text) message.text = message.text.replace(/^\/\w+/, (command) => command.toLowerCase())
  await next()
}

const apologise = async (ctx: BotContext, { log }: Dependencies): Promise<void> => {
  const { words } = ctx.visit
  try {
    if (ctx.callbackQuery) await ctx.toast(words.text('bot-toast-failed'))
    else if (ctx.message) await send(ctx, { html: words.html('bot-failed'), buttons: [] })
  } catch (error) {
    log.warn({ update: ctx.update.update_id, failure: describeFailure(error) }, 'no apology could be sent')
  }
}

/** No error leaves an update: it is logged by chosen fields, and the reader hears of it. */
const guarded =
  (dependencies: Dependencies): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      const fields = { update: ctx.update.update_id, failure: describeFailure(error) }
      // Who has blocked the bot in the meantime waits for no answer.
      if (isRefusal(error, 403)) return dependencies.log.info(fields, 'the chat can no longer be answered')
      dependencies.log.error(fields, 'an update could not be handled')
      await apologise(ctx, dependencies)
    }
  }

/** All that the bot does with an update, once, whatever goes wrong on the way. */
export const conversation = (dependencies: Dependencies): Composer<BotContext> =>
  new Composer<BotContext>(
    meetVisitor(dependencies),
    guarded(dependencies),
    once(dependencies),
    recogniseReader(dependencies),
    inSmallLetters,
    limited(dependencies),
    features(dependencies),
  )
