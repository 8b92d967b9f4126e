/** One phone (or PC window) and the row of people who may hold it. */
const PHONE_WIDTH = 399
const WIDE_WIDTH = 1180
const HEIGHT = 824

export function createSeat(people, onChoose) {
  const seat = document.getElementById('seat').content.firstElementChild.cloneNode(true)
  const frame = seat.querySelector('iframe')
  const device = seat.querySelector('.device')
  const slot = seat.querySelector('.slot')

  for (const person of people) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'person'
    button.dataset.person = person.id
    button.textContent = person.title
    button.addEventListener('click', () => onChoose(person.id))
    seat.querySelector('.people').append(button)
  }

  function fit() {
    const width = device.closest('.wide') ? WIDE_WIDTH : PHONE_WIDTH
    const room = { width: seat.parentElement.clientWidth - 48, height: slot.clientHeight }
    const scale = Math.min(1, room.height / HEIGHT, room.width / width)
    device.style.transform = `scale(${scale})`
    slot.style.width = `${width * scale}px`
    device.style.marginLeft = `${(width * scale - width) / 2}px`
  }

  /** Keeps the page that is open when only the person or a setting changes. */
  function show({ person, font, theme }) {
    for (const button of seat.querySelectorAll('.person')) {
      button.setAttribute('aria-pressed', String(button.dataset.person === person))
    }
    const query = new URLSearchParams({ person, font })
    const place = frame.contentWindow?.location.hash || '#/pages/home/index'
    const address = `/h5/index.html?${query}`
    // The page inside takes this for the system's choice, as it would WeChat's.
    frame.style.colorScheme = theme
    if (frame.dataset.address === address) return
    frame.dataset.address = address
    frame.src = address + place
  }

  return { element: seat, show, fit, reload: () => frame.contentWindow.location.reload() }
}
