import type { ChamberPage, ChamberRow } from '@contract/chambers'
import { fromShanghai } from '@contract/values/time'

export const AS_OF = fromShanghai('2026-11-23', '10:00')

export const chamberRow = (given: Partial<ChamberRow> = {}): ChamberRow => ({
  id: 'c_xian',
  name: '西安温州商会',
  kind: 'prefecture',
  province: '陕西',
  city: '西安',
  initials: 'xawzsh sx xa',
  founded: true,
  hall: 'complete',
  confirmedAt: fromShanghai('2026-03-01'),
  ...given,
})

export const directory = (items: ChamberRow[]) => ({
  asOf: AS_OF,
  counts: { prefectureUp: items.length, preparing: 0, county: 0 },
  demonstration: true,
  items,
})

export const officer = (given: Partial<ChamberPage['officers'][number]> = {}) => ({
  postId: 'r1',
  name: '郑海川',
  post: null,
  startsOn: null,
  endsOn: null,
  endedOn: null,
  ...given,
})

export const chamberPage = (given: Partial<ChamberPage> = {}): ChamberPage => ({
  ...chamberRow(),
  rev: 3,
  foundedOn: '1996-08',
  address: '西安市雁塔区科技路',
  hallSteps: [],
  honours: [],
  officers: [officer()],
  formerOfficers: [],
  comingOfficers: [],
  demonstration: false,
  news: [],
  pledges: null,
  can: { correct: false, confirm: false, handOver: false, requestContact: false },
  ...given,
})
