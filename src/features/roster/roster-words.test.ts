import type { RosterRow } from '@contract/roster'
import { standingOf, termInWords } from './roster-words'

const row = (given: Partial<RosterRow>): RosterRow => ({
  id: 'r_1',
  name: '郑海川',
  phoneMasked: '138****1234',
  chamberId: 'c_1',
  chamberName: '西安温州商会',
  post: 'president',
  startsOn: '2021-12-08',
  endsOn: '2026-12-16',
  endedOn: null,
  bound: false,
  ...given,
})
const words = (given: Partial<RosterRow>) =>
  standingOf(row(given), '2026-11-23').map((standing) => standing.words)

test.each([
  [{}, '2021.12.08—2026.12.16'],
  [{ endsOn: null }, '2021.12.08 起'],
  [{ startsOn: null }, '到 2026.12.16'],
  [{ startsOn: null, endsOn: null }, ''],
])('%# a term reads as “%s”', (given, expected) => {
  expect(termInWords(row(given))).toBe(expected)
})

test.each([
  [{}, ['任期还有 23 天', '未绑定微信']],
  [{ endsOn: '2026-11-23', bound: true }, ['任期今天到期', '已绑定微信']],
  [{ endsOn: '2026-11-18' }, ['任期已过期 5 天', '未绑定微信']],
  [{ endsOn: '2027-02-21' }, ['任期还有 90 天', '未绑定微信']],
  [{ endsOn: '2027-02-22' }, ['未绑定微信']],
  [{ endsOn: null, bound: true }, ['已绑定微信']],
  [{ endedOn: '2025-05-30', bound: true }, ['2025.05.30 已结束']],
])('%# where a post stands is said in words', (given, expected) => {
  expect(words(given)).toEqual(expected)
})
