import { longTime } from '../clock.js'
import { make } from '../element.js'
import { avatar } from './avatar.js'
import { card } from './card.js'

/** WeChat writes the time again after so long. */
const PAUSE_MS = 5 * 60_000

export const back = (onclick) => make('button.wx-back', { onclick, aria: { label: '返回' } })

function bubble(message, app, onOpen) {
  const { from, mine } = message
  return make(`.message${mine ? '.mine' : ''}`, {}, [
    avatar(from.nickname),
    make('.message-body', {}, [
      mine ? null : make('span.message-from', {}, from.nickname),
      card(message, app, onOpen),
    ]),
  ])
}

/** One group with the cards in it, oldest first. */
export function chatRoom({ app, chat }, { onBack, onOpen }) {
  let before = 0
  const lines = chat.messages.flatMap((message) => {
    const pause = message.at - before > PAUSE_MS
    before = message.at
    return [
      pause ? make('time.message-time', {}, longTime(message.at)) : null,
      bubble(message, app, (path) => onOpen(path, chat.id)),
    ]
  })
  return [
    make('header.wx-bar', {}, back(onBack), make('h2', {}, `${chat.name}(${chat.members.length})`)),
    make('.wx-scroll.room', { aria: { live: 'polite' } }, [
      ...lines,
      lines.length === 0 ? make('p.wx-empty', {}, '群里还没有小程序卡片') : null,
    ]),
    make('.wx-foot', {}, '预览里的群只收小程序卡片'),
  ]
}
