import { emptyTerms, spread, withAmount } from './terms-writing'

test('what does not divide goes to the last part', () => {
  expect(spread(100, 3, '2026-11-30')).toEqual([
    { dueOn: '2026-11-30', amountFen: 33 },
    { dueOn: '2026-12-30', amountFen: 33 },
    { dueOn: '2027-01-30', amountFen: 34 },
  ])
})

test('parts of an amount that is not written yet have dates already', () => {
  expect(spread(null, 2, '2026-01-31').map(({ amountFen }) => amountFen)).toEqual([null, null])
  expect(spread(null, 2, '2026-01-31')[1]?.dueOn).toBe('2026-02-28')
})

test('a single payment is the whole amount, several are left as they are', () => {
  const single = withAmount(emptyTerms('any', null), 500)
  expect(single.instalments.map(({ amountFen }) => amountFen)).toEqual([500])
  const several = { ...single, instalments: spread(500, 2, '2026-11-23') }
  expect(withAmount(several, 700).instalments).toEqual(several.instalments)
})
