import { isWeapp } from '@/lib/device'

/** Also what a shared card opens. `token`: to whoever in the group is first. */
export const relayPath = (id: string, token?: string | null) =>
  `/packages/relay/show/index?id=${id}${token ? `&token=${token}` : ''}`

/** For a group outside the mini-program's own cards; in a browser, where there are none. */
export const relayLink = (id: string, token: string | null) =>
  isWeapp ? '' : `${location.origin}${location.pathname}#${relayPath(id, token)}`
