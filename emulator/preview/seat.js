import { make } from './element.js'
import { createMiniProgram } from './mini-program.js'
import { ask, miniProgram as appFacts } from './wechat/ask.js'
import { askSubscribe, capsuleMenu, chooseChat, confirmShare, toast } from './wechat/sheets.js'
import { createWeChat } from './wechat/wechat.js'

/** One phone (or PC window) and the row of people who may hold it. */
const PHONE_WIDTH = 399
const WIDE_WIDTH = 1180
const HEIGHT = 824

export function createSeat(people, onChoose) {
  const seat = document.getElementById('seat').content.firstElementChild.cloneNode(true)
  const [device, slot, screen] = ['.device', '.slot', '.screen'].map((name) => seat.querySelector(name))
  let person = null

  const miniProgram = createMiniProgram(seat.querySelector('iframe'), { onShare, onSubscribe })
  const wechat = createWeChat(seat.querySelector('.wechat'), {
    onApp: () => turnTo('mini-program'),
    onOpen(path, how) {
      miniProgram.enter(path, how)
      turnTo('mini-program')
    },
  })

  function turnTo(view) {
    device.dataset.view = view
    seat.querySelector('.app').inert = view === 'wechat'
    void wechat.show(view === 'wechat')
  }

  /** Resolves with the chat it went to; null when it went nowhere. */
  async function onShare(card) {
    if (!card) {
      toast(screen, '当前页面不可转发')
      return null
    }
    try {
      const [app, chats] = await Promise.all([appFacts, ask(person, 'chats')])
      const chat = await chooseChat(screen, chats)
      if (!chat || !(await confirmShare(screen, { chat, message: card, app }))) return null
      await ask(person, `chats/${chat.id}/share`, card)
      toast(screen, '已发送')
      return { id: chat.id, name: chat.name }
    } catch (error) {
      toast(screen, `没有发出去：${error.message}`)
      return null
    }
  }

  async function onSubscribe(templates) {
    const answers = await askSubscribe(screen, { templates, app: await appFacts })
    const templateIds = templates.map(({ id }) => id)
    return ask(person, 'subscribe', { templateIds, answers }).catch((error) => {
      toast(screen, error.message)
      return { answers: {}, error: error.message }
    })
  }

  async function openMenu() {
    const wish = await capsuleMenu(screen, await appFacts)
    if (wish === 'share') miniProgram.askForCard()
    if (wish === 'restart') miniProgram.restart()
  }

  for (const { id, title } of people) {
    const onclick = () => onChoose(id)
    seat.querySelector('.people').append(make('button.person', { onclick, dataset: { person: id } }, title))
  }
  seat.querySelector('.capsule-more').addEventListener('click', () => void openMenu())
  seat.querySelector('.capsule-close').addEventListener('click', () => turnTo('wechat'))
  turnTo('mini-program')

  function fit() {
    const width = device.closest('.wide') ? WIDE_WIDTH : PHONE_WIDTH
    const room = { width: seat.parentElement.clientWidth - 48, height: slot.clientHeight }
    const scale = Math.min(1, room.height / HEIGHT, room.width / width)
    device.style.transform = `scale(${scale})`
    slot.style.width = `${width * scale}px`
    device.style.marginLeft = `${(width * scale - width) / 2}px`
  }

  function show(settings) {
    person = settings.person
    for (const button of seat.querySelectorAll('.person'))
      button.setAttribute('aria-pressed', String(button.dataset.person === person))
    device.style.setProperty('--wx-scale', String(1 + (Number(settings.font) - 16) / 32))
    miniProgram.show(settings)
    void wechat.belongsTo(person)
  }

  return {
    ...{ element: seat, show, fit },
    reload: miniProgram.reload,
    refresh: wechat.refresh,
    setTime: (text) => (seat.querySelector('.clock').textContent = text),
  }
}
