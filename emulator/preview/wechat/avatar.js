import { make } from '../element.js'

const COLOURS = ['#5b8def', '#4fa58a', '#c9894a', '#9a79c9', '#c66a6a', '#5f8f9e', '#8b8f4e']

const colourOf = (text) =>
  COLOURS[[...text].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % COLOURS.length]

/** A coloured square with the first character of the name. */
export function avatar(name) {
  const square = make('span.avatar', { aria: { hidden: 'true' } }, [...name][0] ?? '')
  square.style.backgroundColor = colourOf(name)
  return square
}

/** Of a group: up to nine little squares. */
export function groupAvatar(name, count) {
  const tiles = [...name].slice(0, Math.min(Math.max(count, 2), 9)).map((sign) => {
    const tile = make('span', {}, sign)
    tile.style.backgroundColor = colourOf(name + sign)
    return tile
  })
  return make('span.avatar.group', { aria: { hidden: 'true' }, dataset: { n: String(tiles.length) } }, tiles)
}

export const appIcon = (name) => make('span.app-icon', { aria: { hidden: 'true' } }, [...name][0] ?? '')
