import { readDay } from '../../cloudfunctions/kernel/tables'
import { splitTerm } from '../../cloudfunctions/domains/imports/cells/read-term'
import { readPost } from '../../cloudfunctions/domains/imports/roster/read-post'

test.each(['2021.06-26.06', '2021.6-25.12', '2021.06-26.6'])(
  'X7 %s is neither a day with a clock nor a whole term',
  (text) => {
    expect([readDay(text).kind, splitTerm(text)]).toEqual(['wrong', null])
  },
)
test.each([
  ['2021.06.26 6.06', '06:06:00'],
  ['2021-06-26-10.22.33', '10:22:33'],
  ['2021年6月26日10:22', '10:22:00'],
  ['2021-06-26下午3:05', '15:05:00'],
  ['2021年6月26日星期六10:22', '10:22:00'],
])('B19 %s has its clock', (text, time) => {
  expect(readDay(text)).toMatchObject({ kind: 'day', day: '2021-06-26', time })
})
test.each(['会长;秘书长', '书记；会长'])('X7 %s leads the chamber', (text) => {
  expect(readPost(text)).toEqual({ post: 'president', title: text })
})
