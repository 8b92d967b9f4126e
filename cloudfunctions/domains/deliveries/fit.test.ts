import { fit } from './fit'

const notice = (thing1: string) =>
  fit('notice', { thing1, thing2: '经合办', time3: '2026年11月23日 09:00', thing4: '' }).thing1

test('long words are clipped to twenty characters, none is cut in half', () => {
  expect(notice('会'.repeat(20))).toBe('会'.repeat(20))
  expect(notice('会'.repeat(21))).toBe(`${'会'.repeat(19)}…`)
  const clipped = notice('🎉'.repeat(15))
  expect(clipped).toBe(`${'🎉'.repeat(9)}…`)
  expect(clipped.length).toBeLessThanOrEqual(20)
})

test('nothing is 无, and a line break is a space', () => {
  expect([notice(''), notice(' \n '), notice('第一行\n第二行')]).toEqual(['无', '无', '第一行 第二行'])
})

test.each([
  ['审核通过', '审核通过'],
  ['已通过！(2)', '已通过'],
  ['从候补转为正式', '从候补转为'],
  ['OK', '通知'],
])('the phrase %s becomes %s', (said, phrase) => {
  const data = { thing1: '年会', phrase2: said, time3: '2026年11月23日 09:00', thing4: '' }
  expect(fit('seat', data).phrase2).toBe(phrase)
})

test('amounts lose their commas, dates come in words', () => {
  const due = (amount2: string) =>
    fit('due', { thing1: '五水共治', amount2, date3: '2026-12-01', thing4: '' })
  expect(due('1,234,567.50')).toMatchObject({ amount2: '1234567.50元', date3: '2026年12月1日' })
  expect(due('300').amount2).toBe('300元')
  expect(due('12,345,678,901').amount2).toBe('1234567890元')
})

test('only fields of the template go out', () => {
  const more = {
    thing1: '年会',
    phrase2: '审核通过',
    time3: '2026年11月23日 09:00',
    thing4: '',
    phone: '138',
  }
  expect(Object.keys(fit('seat', more))).toEqual(['thing1', 'phrase2', 'time3', 'thing4'])
})
