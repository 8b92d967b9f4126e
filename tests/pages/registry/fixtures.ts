import type { AuditEntry } from '@contract/audit'
import type { ChamberPage, ChamberRow } from '@contract/chambers'
import { nothingMapped, type ImportMapping, type ImportRow, type ImportView } from '@contract/imports'
import type { MerchantRow } from '@contract/merchants'
import type { RosterRow } from '@contract/roster'
import { fromShanghai } from '@contract/values/time'

export const MORNING = fromShanghai('2026-11-23', '09:00')

export const rosterRow = (given: Partial<RosterRow> = {}): RosterRow => ({
  id: 'r_1',
  name: '郑海川',
  phoneMasked: '138****1234',
  chamberId: 'c_xian',
  chamberName: '西安温州商会',
  post: 'president',
  startsOn: '2024-12-08',
  endsOn: null,
  endedOn: null,
  bound: true,
  ...given,
})

export const chamberRow = (given: Partial<ChamberRow> = {}): ChamberRow => ({
  id: 'c_xian',
  name: '西安温州商会',
  kind: 'prefecture',
  province: '陕西',
  city: '西安',
  initials: 'xawzsh xian xa shanxi sx',
  founded: true,
  hall: 'complete',
  confirmedAt: null,
  ...given,
})

export const directory = (items: ChamberRow[]) => ({
  asOf: MORNING,
  counts: { prefectureUp: items.length, preparing: 0, county: 0 },
  demonstration: true,
  items,
})

export const chamberPage = (given: Partial<ChamberPage> = {}): ChamberPage => ({
  ...chamberRow(),
  rev: 7,
  foundedOn: '1998-05',
  address: '西安市碑林区',
  hallSteps: [{ stage: 'complete', on: '2013-12', note: '第一座', photos: [{ id: 'f_1', url: '/f_1.jpg' }] }],
  honours: [{ year: 2013, title: '先进商会' }],
  officers: [],
  formerOfficers: [],
  comingOfficers: [],
  demonstration: true,
  news: [],
  pledges: null,
  can: { correct: true, confirm: false, handOver: true, requestContact: false },
  ...given,
})

export const noCounts = { new: 0, changed: 0, unchanged: 0, error: 0, left: 0, excluded: 0 }

/** One column of the file for each of ours. */
export const mapped = (indexes: Record<string, number>): ImportMapping => ({
  ...nothingMapped,
  columns: Object.fromEntries(Object.entries(indexes).map(([column, index]) => [column, [index]])),
})

export const importView = (given: Partial<ImportView> = {}): ImportView => ({
  id: 'i_1',
  kind: 'roster',
  fileName: '名册.xlsx',
  state: 'mapping',
  headings: ['商会', '职务', '姓名', '手机'],
  sample: [['西安温州商会', '会长', '郑海川', '138****1234']],
  campaignId: null,
  sheets: [{ name: '名册', hidden: false, rows: 101 }],
  sheet: 0,
  mapping: mapped({ chamber: 0, post: 1, name: 2, phone: 3 }),
  remembered: false,
  questions: [],
  columns: [
    { key: 'chamber', name: '商会' },
    { key: 'post', name: '身份' },
    { key: 'name', name: '姓名' },
    { key: 'phone', name: '手机号' },
  ],
  mendable: true,
  ...{ rows: 100, lines: 100, progress: 0, noted: 0, kept: 0, leftOut: 0, doneAt: null },
  counts: noCounts,
  at: MORNING,
  by: '林晓瓯',
  ...given,
})

export const importRow = (given: Partial<ImportRow> = {}): ImportRow => ({
  row: 12,
  outcome: 'error',
  cells: { chamber: '西安温州商会', post: '会长', name: '郑海川', phone: '13805' },
  notes: { phone: '不是 11 位手机号' },
  ...{ remarks: {}, kept: '' },
  ...given,
})

export const merchantRow = (given: Partial<MerchantRow> = {}): MerchantRow => ({
  id: 'm_1',
  name: '郑海川',
  phoneMasked: '138****1234',
  company: '西安正海鞋业有限公司',
  chamber: '西安温州商会',
  place: '陕西西安',
  industry: '鞋业',
  ...given,
})

export const auditEntry = (given: Partial<AuditEntry> = {}): AuditEntry => ({
  id: 'a_1',
  at: MORNING,
  who: '陈立平（经合办主管）',
  what: '保存名册',
  input: '{}',
  target: '郑海川：西安温州商会会长',
  outcome: 'done',
  reason: null,
  before: '姓名：郑海川；任期：2021-12-08 至 2026-12-07',
  after: '姓名：郑海川；任期：2021-12-08 至 2027-12-07',
  ...given,
})
