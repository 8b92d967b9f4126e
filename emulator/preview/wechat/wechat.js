import { ask, miniProgram } from './ask.js'
import { chatList } from './chat-list.js'
import { chatRoom } from './chat-room.js'
import { noticeRoom } from './notices.js'

/** How many service messages a person has looked at. */
const seenBy = (person) => Number(localStorage.getItem(`wechat-seen/${person}`))
const markSeen = (person, count) => localStorage.setItem(`wechat-seen/${person}`, String(count))

/** The WeChat of whoever holds this phone: 微信 on the left of a wide screen, what is open on the right. */
export function createWeChat(element, { onApp, onOpen }) {
  const [list, room] = [element.querySelector('.wx-list'), element.querySelector('.wx-room')]
  let person = null
  /** null: the list; `notices`; the id of a chat. */
  let place = null
  const drawn = new Map()

  /** Only what has changed is drawn again: a button that is being tapped stays. */
  function draw(pane, facts, children) {
    const print = JSON.stringify(facts)
    if (drawn.get(pane) === print) return
    drawn.set(pane, print)
    pane.replaceChildren(...children)
  }

  function go(to) {
    place = to
    element.dataset.place = to === null ? 'list' : 'room'
    return refresh()
  }

  async function drawRoom(app, messages) {
    const onBack = () => void go(null)
    if (place === null) return draw(room, null, [])
    if (place === 'notices') {
      markSeen(person, messages.length)
      const facts = { app, messages }
      return draw(room, facts, noticeRoom(facts, { onBack, onOpen: (page) => onOpen(page, { scene: 1014 }) }))
    }
    const [whose, at] = [person, place]
    const chat = await ask(whose, `chats/${at}`)
    if (whose !== person || at !== place) return
    const facts = { app, chat, place }
    const isNew = JSON.stringify(facts) !== drawn.get(room)
    draw(
      room,
      facts,
      chatRoom(facts, { onBack, onOpen: (path, id) => onOpen(path, { scene: 1044, chat: id }) }),
    )
    const scroll = room.querySelector('.wx-scroll')
    if (isNew) scroll.scrollTop = scroll.scrollHeight
  }

  async function refresh() {
    const whose = person
    if (!whose || element.hidden) return
    const [app, messages] = await Promise.all([miniProgram, ask(whose, 'service-messages')])
    if (whose !== person) return
    await drawRoom(app, messages)
    const chats = await ask(whose, 'chats')
    if (whose !== person) return
    const facts = {
      app,
      chats,
      messages,
      unseenMessages: Math.max(0, messages.length - seenBy(person)),
      place,
    }
    draw(
      list,
      facts,
      chatList(facts, {
        onApp,
        onChat: (id) => void go(id),
        onNotices: () => void go('notices'),
      }),
    )
  }

  return {
    refresh,
    /** Somebody else holds the phone: his WeChat begins with its list. */
    belongsTo(id) {
      if (id === person) return refresh()
      person = id
      return go(null)
    },
    /** The chat to which a card went, or null for the list. */
    go,
    show(visible) {
      element.hidden = !visible
      return visible ? refresh() : undefined
    },
  }
}
