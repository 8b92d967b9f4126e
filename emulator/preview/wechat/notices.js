import { longTime } from '../clock.js'
import { make } from '../element.js'
import { appIcon } from './avatar.js'
import { back } from './chat-room.js'

const field = ({ label, value }) => make('.notice-field', {}, make('dt', {}, label), make('dd', {}, value))

const notice = ({ title, fields, page, at }, app, onOpen) => [
  make('time.message-time', {}, longTime(at)),
  make('article.service', {}, [
    make('header.service-app', {}, appIcon(app.name), app.name),
    make('h3', {}, title),
    make('dl', {}, fields.map(field)),
    page ? make('button.service-enter', { onclick: () => onOpen(page) }, '进入小程序查看') : null,
  ]),
]

/** 服务通知: what subscription messages he was sent, the newest at the end as in every chat. */
export function noticeRoom({ app, messages }, { onBack, onOpen }) {
  return [
    make('header.wx-bar', {}, back(onBack), make('h2', {}, '服务通知')),
    make('.wx-scroll.room', { aria: { live: 'polite' } }, [
      ...[...messages].reverse().flatMap((message) => notice(message, app, onOpen)),
      messages.length === 0
        ? make('p.wx-empty', {}, '还没有消息。在小程序里允许接收后，消息会到这里。')
        : null,
    ]),
  ]
}
