/** The page in the frame and the way it talks with the WeChat around it; README, “The preview and the page in it”. */
const FIRST_PAGE = '/pages/home/index'
/** A page that cannot be shared does not answer. */
const PATIENCE_MS = 1_000

export function createMiniProgram(frame, { onShare, onSubscribe }) {
  let holder = {}
  /** How it was entered: `{ scene, chat }`; a number makes every entry a new one. */
  let entry = {}
  let entries = 0
  let heard = () => {}

  const say = (message) => frame.contentWindow?.postMessage(message, location.origin)

  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== location.origin || source !== frame.contentWindow) return
    if (data?.type === 'wechat:share') {
      heard()
      void onShare(data.card ?? null).then((chat) => say({ type: 'wechat:shared', chat }))
    }
    if (data?.type === 'wechat:subscribe') {
      const { requestId, templates } = data
      void onSubscribe(templates).then((answer) => say({ type: 'wechat:subscribed', requestId, ...answer }))
    }
  })

  const address = () => `/h5/index.html?${new URLSearchParams({ ...holder, ...entry })}`

  function load(place) {
    frame.dataset.address = address()
    frame.src = address() + place
  }

  return {
    /** Keeps the page that is open when only the person or a setting changes. */
    show({ person, font, theme }) {
      // The page inside takes this for the system's choice, as it would WeChat's.
      frame.style.colorScheme = theme
      if (holder.person !== person) entry = {}
      holder = { person, font }
      if (frame.dataset.address !== address()) load(frame.contentWindow?.location.hash || `#${FIRST_PAGE}`)
    },
    /** From a card or a message: as freshly opened at this page. */
    enter(path, how) {
      entries += 1
      entry = { ...how, entry: String(entries) }
      load(`#${path.startsWith('/') ? path : `/${path}`}`)
    },
    restart() {
      entries += 1
      entry = { entry: String(entries) }
      load(`#${FIRST_PAGE}`)
    },
    reload: () => frame.contentWindow.location.reload(),
    /** Asks the page for its card; `onShare` gets it, or null when the page does not answer. */
    askForCard() {
      const timer = setTimeout(() => void onShare(null), PATIENCE_MS)
      heard = () => clearTimeout(timer)
      say({ type: 'wechat:ask-share' })
    },
  }
}
