import { textOf, type Upload } from '../arguments.ts'
import type { ChatMessage, Document } from '../chats/chat.ts'
import { addMessage, type Telegram } from '../chats/telegram.ts'
import { CAPTION, readFormattedText } from '../markup/formatted-text.ts'
import { badRequest } from '../refusal.ts'
import { applyEdit, editable, envelopeOf, withKeyboardOf } from './messages.ts'
import { countSend, type MethodCall, type Methods, noteLosses, reachableChat } from './method.ts'

const MOST_BYTES = 50_000_000

const store = (telegram: Telegram, upload: Upload): Document => {
  const id = `file${telegram.nextNumber()}`
  telegram.files.set(id, { ...upload, id })
  return describe(id, upload)
}

const describe = (id: string, { name, type, bytes }: Upload): Document => ({
  file_id: id,
  file_unique_id: `unique-${id}`,
  file_name: name,
  mime_type: type,
  file_size: bytes.byteLength,
})

const uploadOf = ({ values, uploads }: MethodCall): Upload | undefined => {
  const reference = /^attach:\/\/(.+)$/.exec(textOf(values, 'document'))?.[1]
  return uploads.get(reference ?? 'document')
}

const documentOf = (call: MethodCall): Document => {
  const upload = uploadOf(call)
  if (upload !== undefined) {
    if (upload.bytes.byteLength === 0) throw badRequest('file must be non-empty')
    if (upload.bytes.byteLength > MOST_BYTES) throw badRequest('file is too big')
    return store(call.telegram, upload)
  }
  const id = textOf(call.values, 'document')
  if (id === '') throw badRequest('there is no document in the request')
  const known = call.telegram.files.get(id)
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  return describe(id, known)
}

const captionOf = (call: MethodCall): Pick<ChatMessage, 'caption' | 'caption_entities'> => {
  const { text, entities } = noteLosses(call, readFormattedText(call, CAPTION))
  if (text === '') return {}
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}

const sendDocument = (call: MethodCall): ChatMessage => {
  const chat = reachableChat(call)
  const caption = captionOf(call)
  const envelope = envelopeOf(call, chat)
  const document = documentOf(call)
  countSend(call, chat)
  return addMessage(call.telegram, chat, { ...envelope, document, ...caption })
}

const editMessageCaption = (call: MethodCall): ChatMessage => {
  const { chat, message } = editable(call)
  if (message.document === undefined) throw badRequest('there is no caption in the message to edit')
  const { caption: _caption, caption_entities: _entities, ...bare } = message
  return applyEdit(call, chat, message, withKeyboardOf(call, { ...bare, ...captionOf(call) }))
}

/** Files. */
export const documentMethods: Methods = {
  sendDocument,
  editMessageCaption,
  getFile: ({ telegram, values }) => {
    const file = telegram.files.get(textOf(values, 'file_id'))
    if (file === undefined) throw badRequest('invalid file_id')
    return { ...describe(file.id, file), file_path: `documents/${file.id}` }
  },
}
