import { describe, expect, test } from 'vitest'
import { idOfPost } from '../../../src/sources/identity.ts'
import { readChannel } from '../../../src/sources/pages/channel.ts'
import { channelOf, channelPage, postOf } from '../../../src/sources/pages/channel-address.ts'

const message = (number: string, text: string, time = '2026-01-03T08:15:42+00:00', more = ''): string =>
  `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="${number}">
  <div class="tgme_widget_message_owner_name"><span>МЗС Фредонії</span></div>${more}
  <div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>
  <span class="tgme_widget_message_meta"><a href="#"><time datetime="${time}" class="time">10:15</time></a></span></div></div>`

const page = (...messages: readonly string[]): string =>
  `<html><head></head><body><div class="tgme_channel_info_header_title"><span>МЗС Фредонії</span></div>${messages.join('')}</body></html>`

describe('the public page of a channel', () => {
  test('gives its posts with text, time and address', () => {
    const html = page(
      message(
        'fredonia_mfa/41',
        '🇫🇩 <b>Міністр зустрівся з послом</b><br/><br/>Говорили про міст &amp; дорогу.<br/>Зустріч тривала годину.',
      ),
      message('fredonia_mfa/42', 'Завтра візит до Осло'),
    )
    expect(readChannel(html, 'Europe/Kyiv')).toEqual([
      {
        id: idOfPost('fredonia_mfa', 41),
        outlet: 'МЗС Фредонії',
        url: 'https://t.me/fredonia_mfa/41',
        headline: '🇫🇩 Міністр зустрівся з послом',
        text: '🇫🇩 Міністр зустрівся з послом\n\nГоворили про міст & дорогу.\nЗустріч тривала годину.',
        published: '2026-01-03T10:15+02:00',
      },
      expect.objectContaining({ url: 'https://t.me/fredonia_mfa/42', text: 'Завтра візит до Осло' }),
    ])
  })

  test('passes over pictures without a word, invitations and what has no number', () => {
    const html = page(
      '<div class="tgme_widget_message" data-post="fredonia_mfa/43"><a class="tgme_widget_message_photo_wrap"></a></div>',
      message('fredonia_mfa/44', 'Підписуйтесь на наш канал'),
      message('fredonia_mfa/x', 'Текст'),
      message('', 'Текст'),
    )
    expect(readChannel(html, 'UTC')).toEqual([])
  })

  test('gives a reply’s own words, not those it answers', () => {
    const reply =
      '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">Давній допис</div></a>'
    expect(readChannel(page(message('fredonia_mfa/45', 'Уточнення часу', undefined, reply)), 'UTC')[0]?.text).toBe(
      'Уточнення часу',
    )
  })

  test('of a post without a time does not guess one', () => {
    expect(readChannel(page(message('fredonia_mfa/46', 'Текст', '')), 'UTC')[0]?.published).toBeNull()
  })

  test('may be any page', () => {
    expect(readChannel('<html><body>Немає такого каналу</body></html>', 'UTC')).toEqual([])
  })
})

describe('addresses', () => {
  test.each(['https://t.me/fredonia_mfa', 'http://t.me/s/fredonia_mfa/', 'https://telegram.me/fredonia_mfa?before=20'])(
    '%s is a channel',
    (address) => {
      expect(channelOf(address)).toBe('fredonia_mfa')
      expect(postOf(address)).toBeUndefined()
    },
  )

  test.each(['https://t.me/fredonia_mfa/45', 'https://t.me/s/fredonia_mfa/45?single'])('%s is a post', (address) => {
    expect(postOf(address)).toEqual({ channel: 'fredonia_mfa', post: 45 })
    expect(channelOf(address)).toBeUndefined()
  })

  test.each([
    'https://t.me/+abcdef',
    'https://t.me/joinchat/abc',
    'https://t.me.example/fredonia_mfa',
    'https://visnyk.example/t.me/fredonia_mfa',
    'fredonia_mfa',
  ])('%s is neither', (address) => {
    expect(channelOf(address)).toBeUndefined()
    expect(postOf(address)).toBeUndefined()
  })

  test('lead to where the posts can be read', () => {
    expect(channelPage('fredonia_mfa')).toBe('https://t.me/s/fredonia_mfa')
    expect(channelPage('fredonia_mfa', 45)).toBe('https://t.me/s/fredonia_mfa/45')
  })
})
