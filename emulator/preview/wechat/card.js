import { make } from '../element.js'
import { appIcon } from './avatar.js'

/** 小程序 with the mark that WeChat puts under every card. */
const foot = () => make('span.card-foot', {}, [make('i.link-mark', { aria: { hidden: 'true' } }), '小程序'])

function picture({ imageUrl }, name) {
  if (!imageUrl) return make('span.card-picture.blank', {}, name)
  const image = make('img', { src: imageUrl, alt: '' })
  return make('span.card-picture', {}, image)
}

/** A mini-program's card as WeChat draws it: name, title, picture 5:4, what lives in it. */
export function card(message, { name }, onOpen) {
  const { title, live } = message
  const inside = [
    make('span.card-app', {}, appIcon(name), name),
    make('span.card-title', {}, title),
    picture(message, name),
    live ? make(`span.card-live.${live.state}`, {}, live.words) : null,
    live?.state === 'begun' ? make('span.card-enter', {}, '进入') : null,
    foot(),
  ]
  if (!onOpen) return make('.card', {}, inside)
  const path = live?.path || message.path
  const label = [title, live?.words].filter(Boolean).join('，')
  return make('button.card', { onclick: () => onOpen(path), aria: { label } }, inside)
}
