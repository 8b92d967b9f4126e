import type { OutReason, PlaceState } from '@contract/activities'
import type { Place, SheetState } from './documents'

/** `came:s1=1795436400000`; ids have neither blanks nor equals signs. */
const marks = (name: string, at: Record<string, number>) =>
  Object.entries(at).map(([sessionId, time]) => `${name}:${sessionId}=${time}`)

/** Blanks and equals signs stand between the parts of a line. */
const inOneWord = (text: string) => text.replace(/[\s%=]/g, (sign) => encodeURIComponent(sign))

/**
 * `waiting c_xian 17 1795436400000 listed`. A sheet of a thousand people comes back with every sign-up, and a line of text a
 * person makes that three times as fast as an object each.
 */
export function packPlace(place: Place): string {
  const {
    state,
    chamberId,
    seq,
    at,
    reviewing,
    listed,
    until,
    why,
    reason,
    afterRefusal,
    came,
    undone = {},
    clocks = {},
    stars,
  } = place
  return [
    ...[state, chamberId, seq, at],
    ...(reviewing ? ['reviewing'] : []),
    ...(listed ? ['listed'] : []),
    ...(until === undefined ? [] : [`until=${until}`]),
    ...(why === undefined ? [] : [`why=${why}`]),
    ...(reason === undefined ? [] : [`reason=${inOneWord(reason)}`]),
    ...(afterRefusal ? ['afterRefusal'] : []),
    ...(stars === undefined ? [] : [`stars=${stars}`]),
    ...marks('came', came),
    ...marks('undone', undone),
    ...Object.entries(clocks).map(([id, { phone, server }]) => `clock:${id}=${phone},${server}`),
  ].join(' ')
}

function readExtra(place: Place, extra: string) {
  const [name = '', value = ''] = extra.split('=')
  const mark = name.indexOf(':')
  const sessionId = name.slice(mark + 1)
  if (name === 'reviewing') place.reviewing = true
  else if (name === 'listed') place.listed = true
  else if (name === 'until') place.until = Number(value)
  else if (name === 'why') place.why = value as OutReason
  else if (name === 'reason') place.reason = decodeURIComponent(value)
  else if (name === 'afterRefusal') place.afterRefusal = true
  else if (name === 'stars') place.stars = Number(value)
  else if (name.startsWith('came:')) place.came[sessionId] = Number(value)
  else if (name.startsWith('clock:')) {
    const [phone, server] = value.split(',').map(Number)
    place.clocks = { ...place.clocks, [sessionId]: { phone: phone ?? 0, server: server ?? 0 } }
  } else if (name.startsWith('undone:')) place.undone = { ...place.undone, [sessionId]: Number(value) }
}

export function unpackPlace(packed: string): Place {
  const [state, chamberId = '', seq, at, ...extras] = packed.split(' ')
  const place: Place = {
    ...{ chamberId, state: state as PlaceState, reviewing: false, seq: Number(seq), at: Number(at) },
    ...{ listed: false, came: {} },
  }
  for (const extra of extras) readExtra(place, extra)
  return place
}

const mapped = <A, B>(all: Record<string, A>, change: (one: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]))

export const packPeople = (people: SheetState['people']) => mapped(people, packPlace)
export const unpackPeople = (people: Record<string, string>) => mapped(people, unpackPlace)
