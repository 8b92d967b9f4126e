import { percent, short, shortWords } from './amounts'

test.each([
  [0, '0 元'],
  [999_999, '9,999.99 元'],
  [1_000_000, '1 万元'],
  [1_250_000, '1.25 万元'],
  [1_999_999, '1.99 万元'],
  [1_000_000_000, '1,000 万元'],
  [100_000_000_000, '10 亿元'],
  [12_345_678_901, '1.23 亿元'],
])('%i 分 is said as %s', (amountFen, words) => expect(shortWords(amountFen)).toBe(words))

test('a figure that leaves something out says so', () => {
  expect(short(1_999_999).cut).toBe(true)
  expect(short(1_250_000).cut).toBe(false)
})

test('a goal not quite reached is not said to be reached', () => {
  expect(percent(99_999, 100_000)).toBe('99.9%')
  expect(percent(100_000, 100_000)).toBe('100%')
  expect(percent(1, 0)).toBe('—')
})
