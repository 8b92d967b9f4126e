import { make } from './element.js'

/** The cloud's time, which may be ahead of the machine's, and the timers that go by it. */
let offsetMs = 0

export const cloudNow = () => Date.now() + offsetMs

const parts = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', hourCycle: 'h23', month: 'numeric', day: 'numeric' },
  ...{ weekday: 'short', hour: '2-digit', minute: '2-digit' },
})
const read = (at) => Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))

const BEIJING_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const dayOf = (at) => Math.floor((at + BEIJING_MS) / DAY_MS)

export function timeOfDay(at) {
  const { hour, minute } = read(at)
  return `${hour}:${minute}`
}

/** As WeChat writes it in its list of chats. */
export function shortTime(at) {
  const days = dayOf(cloudNow()) - dayOf(at)
  if (days === 0) return timeOfDay(at)
  if (days === 1) return '昨天'
  const { month, day, weekday } = read(at)
  return days > 1 && days < 7 ? weekday.replace('周', '星期') : `${month}月${day}日`
}

/** As WeChat writes it between messages. */
export const longTime = (at) =>
  dayOf(cloudNow()) === dayOf(at) ? timeOfDay(at) : `${shortTime(at)} ${timeOfDay(at)}`

async function ask(path, body) {
  const response = await fetch(`/emulator/${path}`, {
    method: body ? 'POST' : 'GET',
    body: body && JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}

export async function readClock() {
  offsetMs = (await ask('clock')).offsetMs
}

/** The menu 时间: moves the clock, runs a timer by hand. `onMoved` is called after either. */
export function fillClockMenu(menu, onMoved) {
  const now = make('output.clock-now')
  const said = make('p.clock-said', { role: 'status' })
  const show = () => {
    const { month, day, weekday, hour, minute } = read(cloudNow())
    now.textContent = `${month}月${day}日 ${weekday} ${hour}:${minute}${offsetMs === 0 ? '' : '（已调快）'}`
    menu.querySelector('summary').textContent = `时间 ${hour}:${minute}`
  }
  const move = (words, body) =>
    make(
      'button.chip',
      {
        onclick: async () => {
          offsetMs = (await ask('clock', body)).offsetMs
          said.textContent = ''
          show()
          onMoved()
        },
      },
      words,
    )
  const run = ({ functionName, name }) =>
    make(
      'button.chip',
      {
        onclick: async () => {
          said.textContent = `${name} 运行中`
          said.textContent = await ask('triggers', { functionName, name }).then(
            () => `${name} 已运行`,
            (error) => `${name} 没有成功：${error.message}`,
          )
          onMoved()
        },
      },
      name,
    )
  const timers = make('.timers')
  menu
    .querySelector('.clock-panel')
    .append(
      now,
      make('.clock-moves', {}, [
        move('快进 1 小时', { addMs: 3_600_000 }),
        move('快进 1 天', { addMs: DAY_MS }),
        move('回到现在', { offsetMs: 0 }),
      ]),
      make('p.clock-hint', {}, '快进后，其间到点的定时任务各运行一次。也可以马上运行：'),
      timers,
      said,
    )
  void ask('triggers').then((triggers) => timers.append(...triggers.map(run)))
  show()
  setInterval(show, 5_000)
}
