import type { Arrival } from '@/lib/share/use-arrival'

/** As it stands in a path. */
export const SHARE = 'AbCdEfGhIjKlMnOpQrSt_-'

export const recommendation = {
  name: '王建国',
  chamberName: '西安温州商会',
  line: '这次培训很实在，请大家都去听听',
}

export const ask = {
  groupId: 'g_1',
  choices: [{ kind: 'chamber' as const, chamberId: 'c_xian', name: '西安温州商会' }],
}

export const arrived = (given: Partial<Arrival> = {}): Arrival => ({
  recommendation: null,
  ask: null,
  ...given,
})

/** The share in the path of a card. */
export const shareOf = (card: { path: string } | undefined) =>
  /[?&]s=([\w-]{22})$/.exec(card?.path ?? '')?.[1]
