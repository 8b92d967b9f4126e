import { cloudNow, fillClockMenu, readClock, timeOfDay } from './clock.js'
import { createSeat } from './seat.js'
import { keepSettings, readSettings } from './settings.js'

const stage = document.getElementById('stage')
const settings = readSettings()
const seats = {}
/** What others have sent and what the timers have done shows within this time. */
const LOOK_MS = 2_000

function notice(text) {
  const paragraph = document.createElement('p')
  paragraph.className = 'notice'
  paragraph.textContent = text
  stage.replaceChildren(paragraph)
}

function show() {
  keepSettings(settings)
  document.documentElement.dataset.theme = settings.theme
  stage.classList.toggle('wide', settings.screen === 'wide')
  for (const input of document.querySelectorAll('.choice input')) {
    input.checked = settings[input.name] === input.value
  }
  const used = settings.screen === 'two' ? ['left', 'right'] : ['left']
  const wanted = used.map((side) => seats[side].element)
  // Taking a frame out of the page and putting it back would reload it.
  for (const child of [...stage.children]) if (!wanted.includes(child)) child.remove()
  for (const element of wanted) if (!element.isConnected) stage.append(element)
  for (const side of used) {
    seats[side].show({ person: settings[side], font: settings.font, theme: settings.theme })
    seats[side].fit()
  }
}

const readJson = async (address) => (await fetch(address)).json()

async function start() {
  await readClock()
  const [known, titles] = await Promise.all(['/wechat/people', '/titles.json'].map(readJson))
  const people = known.map(({ id, nickname }) => ({ id, title: titles[id] ?? nickname }))
  if (people.length === 0) return notice('还没有人。请用 npm start 启动，它会放入示例数据。')
  const isKnown = (id) => people.some((person) => person.id === id)
  if (!isKnown(settings.left)) settings.left = people.at(0).id
  if (!isKnown(settings.right)) settings.right = people.at(-1).id
  for (const side of ['left', 'right']) {
    seats[side] = createSeat(people, (id) => {
      settings[side] = id
      show()
    })
  }
  show()
  tick()
  fillClockMenu(document.getElementById('clock'), reloadAll)
  setInterval(tick, LOOK_MS)
}

function reloadAll() {
  for (const { element, reload } of Object.values(seats)) if (element.isConnected) reload()
  tick()
}

/** The phones' clocks, and what is new in their WeChat. */
function tick() {
  for (const { element, refresh, setTime } of Object.values(seats)) {
    setTime(timeOfDay(cloudNow()))
    // While the cloud is restarting there is nothing to see; the next look comes soon.
    if (element.isConnected) Promise.resolve(refresh()).catch(() => {})
  }
}

document.querySelector('.bar').addEventListener('change', ({ target }) => {
  settings[target.name] = target.value
  show()
})
document.getElementById('reload').addEventListener('click', reloadAll)
addEventListener('resize', () => {
  for (const { element, fit } of Object.values(seats)) if (element.isConnected) fit()
})

start().catch(() => notice('连不上本机的云环境。请看看运行 npm start 的窗口，再重新载入。'))
