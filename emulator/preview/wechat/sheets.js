import { make } from '../element.js'
import { appIcon, groupAvatar } from './avatar.js'
import { card } from './card.js'

/** A sheet over the whole phone. `draw` gets `end`, which closes it; the promise ends with what `end` was given. */
function sheet(device, kind, label, draw) {
  device.querySelector('.sheet')?.dispatchEvent(new Event('replaced'))
  return new Promise((resolve) => {
    const before = document.activeElement
    const over = make(`.sheet.${kind}`, { role: 'dialog', aria: { modal: 'true', label } })
    const end = (answer) => {
      over.remove()
      if (before?.isConnected) before.focus()
      resolve(answer)
    }
    over.addEventListener('replaced', () => end(null))
    over.addEventListener('keydown', ({ key }) => key === 'Escape' && end(null))
    over.addEventListener('click', ({ target }) => target === over && end(null))
    over.append(...draw(end))
    device.append(over)
    over.querySelector('button')?.focus({ preventScroll: true })
  })
}

/** ⋯: what WeChat offers for every page. Ends with `share`, `restart` or null. */
export const capsuleMenu = (device, app) =>
  sheet(device, 'bottom', '更多', (end) => [
    make('.menu', {}, [
      make('.menu-app', {}, appIcon(app.name), app.name),
      make('button.menu-item', { onclick: () => end('share') }, '转发给朋友'),
      make('button.menu-item', { onclick: () => end('restart') }, '重新进入小程序'),
      make('button.menu-item.cancel', { onclick: () => end(null) }, '取消'),
    ]),
  ])

/** 选择一个聊天. Ends with the chat or null. */
export const chooseChat = (device, chats) =>
  sheet(device, 'full', '选择一个聊天', (end) => [
    make('header.wx-bar', {}, [
      make('button.wx-cancel', { onclick: () => end(null) }, '取消'),
      make('h2', {}, '选择一个聊天'),
    ]),
    make('.wx-scroll', {}, [
      make('span.recent-title', {}, '最近聊天'),
      ...chats.map((chat) =>
        make('button.chat-row', { onclick: () => end(chat) }, [
          make('span.chat-icon', {}, groupAvatar(chat.name, chat.memberCount)),
          make('span.chat-words', {}, make('b', {}, `${chat.name}(${chat.memberCount})`)),
        ]),
      ),
      chats.length === 0 ? make('p.wx-empty', {}, '还没有加入任何群') : null,
    ]),
  ])

/** 发送给：the card once more before it goes. Ends with true or null. */
export const confirmShare = (device, { chat, message, app }) =>
  sheet(device, 'middle', '发送给', (end) => [
    make('.confirm', {}, [
      make('p.confirm-title', {}, '发送给：'),
      make('p.confirm-chat', {}, groupAvatar(chat.name, chat.memberCount), chat.name),
      card(message, app),
      make('.confirm-buttons', {}, [
        make('button', { onclick: () => end(null) }, '取消'),
        make('button.green', { onclick: () => end(true) }, '发送'),
      ]),
    ]),
  ])

/** The templates one by one, all chosen at first. Ends with an answer for each. */
export async function askSubscribe(device, { templates, app }) {
  const boxes = templates.map(({ id, name }) => {
    const box = make('input', { type: 'checkbox', checked: true, value: id })
    return { box, line: make('label.template', {}, make('span', {}, name), box) }
  })
  const answer = (wanted) =>
    Object.fromEntries(boxes.map(({ box }) => [box.value, wanted && box.checked ? 'accept' : 'reject']))
  const answers = await sheet(device, 'bottom', '订阅消息', (end) => [
    make('.subscribe', {}, [
      make('.menu-app', {}, appIcon(app.name), `${app.name} 申请`),
      make('h3', {}, '发送一次以下消息'),
      make(
        '.templates',
        {},
        boxes.map(({ line }) => line),
      ),
      make('.subscribe-buttons', {}, [
        make('button.grey', { onclick: () => end(answer(false)) }, '取消'),
        make('button.green', { onclick: () => end(answer(true)) }, '允许'),
      ]),
    ]),
  ])
  return answers ?? answer(false)
}

const TOAST_MS = 1_800

export function toast(device, words) {
  device.querySelector('.toast')?.remove()
  const shown = make('.toast', { role: 'status' }, words)
  device.append(shown)
  setTimeout(() => shown.remove(), TOAST_MS)
}
