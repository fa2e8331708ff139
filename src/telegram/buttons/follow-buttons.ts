import type { ReaderContext } from '../../briefing/reader-context.ts'
import { clip } from '../../briefing/message-size.ts'
import type { Reminder } from '../../domain/alert.ts'
import type { Button, Message } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget } from '../../domain/reader.ts'
import type { Words } from '../../texts/words.ts'
import { muteButton } from './mute-buttons.ts'

const NOT_FOLLOWED = '☆'
const FOLLOWED = '★'
const LABEL_LENGTH = 60

/** A button that starts or ends a follow; where a page offers several it bears a name, with a star that shows which. */
export const followButton = (target: FollowTarget, followed: boolean, words: Words, name?: string): Button => ({
  label:
    name === undefined
      ? words.text(followed ? 'button-unfollow' : 'button-follow')
      : `${followed ? FOLLOWED : NOT_FOLLOWED} ${name}`,
  action: { kind: followed ? 'unfollow' : 'follow', target },
})

/** The name that a follow button bears; undefined where it bears the general words. */
export const nameIn = (label: string, words: Words): string | undefined =>
  label === words.text('button-follow') || label === words.text('button-unfollow')
    ? undefined
    : label.replace(/^[☆★]\s*/u, '')

/** What a follow is of, in words; undefined where the record no longer has it. */
export const targetName = (
  target: FollowTarget,
  { record, words, gazetteer }: Pick<ReaderContext, 'record' | 'words' | 'gazetteer'>,
): string | undefined => {
  switch (target.kind) {
    case 'everything':
    case 'important':
      return words.text(`bot-${target.kind}`)
    case 'kind':
      return words.text('events-of-kind', { kind: target.id })
    case 'format':
      return gazetteer.format(target.id)?.names[words.language]
    case 'event': {
      const event = record.events.get(target.id)
      return event && words.title(event)
    }
    case 'actor':
      return words.name(target.id)
    case 'place':
      return words.place(target.id)
  }
}

const GENERAL: readonly FollowTarget[] = [{ kind: 'important' }, { kind: 'everything' }]

/** A reminder, labelled with how long before which event; it opens the event's card. */
const reminderButton = (
  { event, lead }: Reminder,
  { record, words }: ReaderContext,
): readonly (readonly Button[])[] => {
  const known = record.events.get(event)
  if (!known) return []
  const label = `${words.text('button-remind', { lead })} · ${words.title(known)}`
  return [[{ label: clip(label, LABEL_LENGTH), action: { kind: 'event', event } }]]
}

/** All that a reader follows, each with a button that ends it; then what is muted, and what one is reminded of. */
export const followingPage = (context: ReaderContext): Message => {
  const { words, follows = [], mutes = [], reminders = [] } = context
  const listed = follows.filter((target) => !GENERAL.some(isSameTarget(target)))
  const nameOf = (target: FollowTarget): string => targetName(target, context) ?? words.text('bot-unknown')
  const button = (target: FollowTarget): Button =>
    followButton(target, follows.some(isSameTarget(target)), words, nameOf(target))
  return {
    html: words.html(follows.length > 0 ? 'bot-following' : 'bot-following-nothing', { count: follows.length }),
    buttons: [
      ...GENERAL.map((target) => [button(target)]),
      ...listed.map((target) => [button(target)]),
      ...mutes.map((target) => [muteButton(target, true, words, nameOf(target))]),
      ...reminders.flatMap((reminder) => reminderButton(reminder, context)),
      [
        { label: words.text('bot-button-alerts'), action: { kind: 'alerts' } },
        { label: words.text('bot-button-settings'), action: { kind: 'settings' } },
      ],
    ],
  }
}
