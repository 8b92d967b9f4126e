import { SHARE_MAX_BYTES, TEMP_URL_DEFAULT_S } from '../limits'
import type { Platform } from '../platform'
import { invalidParam } from '../wire/errors'
import type { Card, Chat, ChatMessage } from './chats'
import { ClientRefusal } from './client-refusal'
import { liveWords } from './live-cards'
import { type Context, json, type Routes } from './routes'

/** Before the path of a picture in storage. */
const STORED = 'storage:'
const LOCAL_HOSTS = ['127.0.0.1', 'localhost']

/** `getGroupEnterInfo`: the scene is no group, and the person is not (or no longer) in it. */
const WRONG_SCENE = 40097
const NOT_IN_GROUP = 65206

function chatOf({ platform, person, id }: Context): Chat {
  const chat = platform.wechat.chats.find(id)
  if (!chat?.members.includes(person.id)) throw invalidParam(`no chat ${id} of ${person.id}`)
  return chat
}

/** The card keeps the picture, though its temporary address ends. One from elsewhere is not shown: nothing here goes out. */
function pictureOf(imageUrl: unknown, { tempUrls, url }: Platform): string | null {
  if (imageUrl === undefined || imageUrl === null || imageUrl === '') return null
  if (typeof imageUrl !== 'string') throw invalidParam('imageUrl must be a string')
  if (imageUrl.startsWith('data:image/')) return imageUrl
  if (!URL.canParse(imageUrl, url())) throw invalidParam('imageUrl is no address')
  const { hostname, pathname, search, searchParams } = new URL(imageUrl, url())
  if (!LOCAL_HOSTS.includes(hostname)) return null
  const path = pathname.startsWith('/storage/') ? tempUrls.open(pathname, searchParams) : null
  return path === null ? `${pathname}${search}` : `${STORED}${path}`
}

function showPicture(picture: string | null, { tempUrls, url }: Platform): string | null {
  if (!picture?.startsWith(STORED)) return picture
  const fresh = tempUrls.issue(url(), picture.slice(STORED.length), TEMP_URL_DEFAULT_S)
  const { pathname, search } = new URL(fresh)
  return `${pathname}${search}`
}

function cardOf(body: Record<string, unknown>, platform: Platform): Card {
  const { title, path, imageUrl, liveCardId = null } = body
  if (typeof title !== 'string' || title === '') throw invalidParam('title must be a text')
  if (typeof path !== 'string' || path === '') throw invalidParam('path must be a text')
  if (liveCardId !== null && !platform.wechat.liveCards.find(liveCardId))
    throw invalidParam('liveCardId: no such updatable message')
  return { title, path, picture: pictureOf(imageUrl, platform), liveCardId: liveCardId as string | null }
}

function live(id: string | null, { wechat }: Platform) {
  const card = wechat.liveCards.find(id)
  const words = card && liveWords(card, wechat.clock.now())
  if (!card || words === null || words === undefined) return null
  const ended = card.expiresAt <= wechat.clock.now()
  const state = ended ? 'ended' : card.state === 1 ? 'begun' : 'open'
  return { state, words, path: state === 'begun' ? card.path : null }
}

function show(message: ChatMessage, { platform, person }: Context) {
  const { id, from, title, path, picture, liveCardId, at } = message
  const nickname = platform.wechat.people.find(from)?.nickname ?? from
  return {
    ...{ id, title, path, at, from: { id: from, nickname }, mine: from === person.id },
    imageUrl: showPicture(picture, platform),
    liveCardId,
    live: live(liveCardId, platform),
  }
}

function brief(chat: Chat, { platform, person }: Context) {
  const { chats, people } = platform.wechat
  const last = chats.messages(chat.id).at(-1)
  return {
    ...{ id: chat.id, name: chat.name, memberCount: chat.members.length },
    unseen: chats.unseen(chat.id, person.id),
    last: last
      ? { title: last.title, from: people.find(last.from)?.nickname ?? last.from, at: last.at }
      : null,
  }
}

async function list(context: Context) {
  const { platform, person } = context
  const chats = platform.wechat.chats.of(person.id).map((chat) => brief(chat, context))
  return chats.sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0))
}

/** Looking at a chat also marks what is in it as seen. */
async function open(context: Context) {
  const { chats, people } = context.platform.wechat
  const chat = chatOf(context)
  chats.markSeen(chat.id, context.person.id)
  return {
    ...{ id: chat.id, name: chat.name },
    members: chat.members.map((id) => ({ id, nickname: people.find(id)?.nickname ?? id })),
    messages: chats.messages(chat.id).map((message) => show(message, context)),
  }
}

async function share(context: Context) {
  const { wechat } = context.platform
  const chat = chatOf(context)
  const card = cardOf(await json(context, SHARE_MAX_BYTES), context.platform)
  return show(wechat.chats.share(chat.id, context.person.id, card, wechat.clock.now()), context)
}

async function groupEnter(context: Context) {
  const { wechat } = context.platform
  const { chat: id } = await json(context)
  const chat = typeof id === 'string' ? wechat.chats.find(id) : undefined
  if (!chat) throw new ClientRefusal(WRONG_SCENE, 'invalid scene')
  const { person } = context
  if (!chat.members.includes(person.id)) throw new ClientRefusal(NOT_IN_GROUP, 'user not in group')
  return { cloudID: wechat.cloudIds.issue({ person, data: { opengid: wechat.chats.openGid(chat.id) } }) }
}

async function liveCard({ query, platform }: Context) {
  const card = platform.wechat.liveCards.find(query.get('id'))
  if (!card) throw invalidParam('id: no such updatable message')
  const { memberCount, roomLimit, expiresAt } = card
  return { ...live(card.id, platform), memberCount, roomLimit, expiresAt }
}

/** Groups and the cards in them. */
export const chatRoutes: Routes = {
  'GET /wechat/chats': { api: 'chats', serve: list },
  'GET /wechat/chats/*': { api: 'chat', serve: open },
  'POST /wechat/chats/*/share': { api: 'shareAppMessage', serve: share },
  'POST /wechat/group-enter': { api: 'getGroupEnterInfo', serve: groupEnter },
  'GET /wechat/live-card': { api: 'updateShareMenu', serve: liveCard },
}
