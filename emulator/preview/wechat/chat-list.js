import { shortTime } from '../clock.js'
import { make } from '../element.js'
import { appIcon, groupAvatar } from './avatar.js'

const badge = (count) =>
  count > 0 ? make('span.badge', { aria: { label: `${count} 条未读` } }, String(count)) : null

function row({ icon, name, time, said, unseen, current, onclick }) {
  const label = [name, unseen > 0 ? `${unseen} 条未读` : '', said].filter(Boolean).join('，')
  return make('button.chat-row', { onclick, aria: { label, current: String(current) } }, [
    make('span.chat-icon', {}, icon, badge(unseen)),
    make('span.chat-words', {}, [
      make('span.chat-head', {}, make('b', {}, name), make('time', {}, time)),
      make('span.chat-said', {}, said),
    ]),
  ])
}

const chatRow = (chat, current, onOpen) =>
  row({
    icon: groupAvatar(chat.name, chat.memberCount),
    name: chat.name,
    time: chat.last ? shortTime(chat.last.at) : '',
    said: chat.last ? `${chat.last.from}：[小程序] ${chat.last.title}` : '',
    unseen: chat.unseen,
    current,
    onclick: () => onOpen(chat.id),
  })

const noticesRow = (messages, unseen, current, onOpen) =>
  row({
    icon: make('span.avatar.notices', { aria: { hidden: 'true' } }),
    name: '服务通知',
    time: messages[0] ? shortTime(messages[0].at) : '',
    said: messages[0]?.title ?? '还没有消息',
    unseen,
    current,
    onclick: onOpen,
  })

/** 微信: the mini-program on top, 服务通知, the groups. `place` is what is open beside it on a wide screen. */
export function chatList({ app, chats, messages, unseenMessages, place }, { onApp, onChat, onNotices }) {
  const unseen = chats.reduce((sum, chat) => sum + chat.unseen, 0) + unseenMessages
  return [
    make('header.wx-bar', {}, make('h2', {}, unseen > 0 ? `微信(${unseen})` : '微信')),
    make('.wx-scroll', {}, [
      make('.recent', {}, [
        make('span.recent-title', {}, '最近使用的小程序'),
        make('button.recent-app', { onclick: onApp }, appIcon(app.name), app.name),
      ]),
      noticesRow(messages, unseenMessages, place === 'notices', onNotices),
      ...chats.map((chat) => chatRow(chat, place === chat.id, onChat)),
      chats.length === 0 ? make('p.wx-empty', {}, '还没有加入任何群') : null,
    ]),
  ]
}
