import { newsItems } from '../../../cloudfunctions/domains/news/documents'
import { make } from '../../../cloudfunctions/domains/shares/make'
import { contextOf } from '../../../cloudfunctions/kernel/context'
import { idFrom } from '../../../cloudfunctions/kernel/ids'
import { callerOf } from '../../../cloudfunctions/kernel/people'
import type { Emulator } from '../../../emulator/server'
import { shareIdFrom } from '../reach/cast'
import { seedCards, seedChats as chats, type SeedCard } from './groups'

type WeChat = Emulator['wechat']

const HOUR_MS = 60 * 60_000

/** As the local WeChat keeps the picture of a card: by its path in storage. */
const pictureOf = (cloudFileId: string | null) =>
  cloudFileId && `storage:${new URL(cloudFileId).pathname.slice(1)}`

/** As the page does it: a share of his, and a card that carries it. */
async function send(
  wechat: WeChat,
  editorId: string,
  { chatId, from, news, hoursAgo }: SeedCard,
  now: number,
) {
  const id = idFrom('n', editorId, news)
  const live = (await newsItems.get(id))?.live
  if (!live) throw new Error(`the news ${news} is not out`)
  const at = now - hoursAgo * HOUR_MS
  const sender = await callerOf(wechat.people.find(from)?.openid ?? '')
  const share = shareIdFrom(id, sender.id ?? '', 'card')
  await make({ id: share, subject: { kind: 'news', id }, way: 'card' }, contextOf(sender, at))
  const path = `/packages/news/article/index?id=${id}&s=${share}`
  const card = { title: live.title, path, picture: pictureOf(live.coverCloudFileId), liveCardId: null }
  wechat.chats.share(chatId, from, card, at)
}

/** The groups of the local WeChat with what the office has sent there. After people and news; nothing is sent again. */
export async function seedChats(wechat: WeChat, editorId: string, now: number): Promise<void> {
  const empty = new Set(chats.filter(({ id }) => wechat.chats.messages(id).length === 0).map(({ id }) => id))
  for (const chat of chats) wechat.chats.add(chat)
  for (const card of seedCards) if (empty.has(card.chatId)) await send(wechat, editorId, card, now)
}
