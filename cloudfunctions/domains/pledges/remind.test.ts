import { reminderDue } from './remind'

const rule = { firstDaysBefore: 7, everyDays: 5, most: 3 }
const waiting = (
  nextDueOn: string | null,
  reminded: { forOn: string; times: number; lastOn: string } | null,
) => ({
  ...{ _id: 'g', campaignId: 'cp', reference: 'WS', dueFen: 1, nextDueOn, reminded },
  donor: { personId: 'p', name: '', phone: null, chamberId: null, chamberName: null },
})
const forOn = '2026-12-01'

test.each([
  ['too early', '2026-11-23', null, null],
  ['a week before', '2026-11-24', null, 1],
  ['long overdue and never told', '2027-03-01', null, 1],
  ['told four days ago', '2026-11-28', { forOn, times: 1, lastOn: '2026-11-24' }, null],
  ['told five days ago', '2026-11-29', { forOn, times: 1, lastOn: '2026-11-24' }, 2],
  ['told often enough', '2027-03-01', { forOn, times: 3, lastOn: '2026-12-20' }, null],
  ['told of another date', '2026-11-29', { forOn: '2026-06-01', times: 3, lastOn: '2026-11-28' }, 1],
])('%s', (_, today, reminded, times) => {
  expect(reminderDue(rule, waiting(forOn, reminded), today)).toBe(times)
})

test('nothing due, or a campaign that reminds nobody', () => {
  expect(reminderDue(rule, waiting(null, null), '2026-12-01')).toBeNull()
  expect(reminderDue({ ...rule, most: 0 }, waiting(forOn, null), '2026-12-01')).toBeNull()
})
