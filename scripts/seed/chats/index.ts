import { newsItems } from '../../../cloudfunctions/domains/news/documents'
import { idFrom } from '../../../cloudfunctions/kernel/ids'
import type { Emulator } from '../../../emulator/server'
import { seedCards, seedChats as chats, type SeedCard } from './groups'

type WeChat = Emulator['wechat']

const HOUR_MS = 60 * 60_000

/** As the local WeChat keeps the picture of a card: by its path in storage. */
const pictureOf = (cloudFileId: string | null) =>
  cloudFileId && `storage:${new URL(cloudFileId).pathname.slice(1)}`

async function send(
  wechat: WeChat,
  editorId: string,
  { chatId, from, news, hoursAgo }: SeedCard,
  now: number,
) {
  const found = await newsItems.get(idFrom('n', editorId, news))
  if (!found?.live) throw new Error(`the news ${news} is not out`)
  const { title, coverCloudFileId } = found.live
  const path = `/packages/news/article/index?id=${found._id}`
  const card = { title, path, picture: pictureOf(coverCloudFileId), liveCardId: null }
  wechat.chats.share(chatId, from, card, now - hoursAgo * HOUR_MS)
}

/** The groups of the local WeChat with what the office has sent there. After people and news; nothing is sent again. */
export async function seedChats(wechat: WeChat, editorId: string, now: number): Promise<void> {
  const empty = new Set(chats.filter(({ id }) => wechat.chats.messages(id).length === 0).map(({ id }) => id))
  for (const chat of chats) wechat.chats.add(chat)
  for (const card of seedCards) if (empty.has(card.chatId)) await send(wechat, editorId, card, now)
}
