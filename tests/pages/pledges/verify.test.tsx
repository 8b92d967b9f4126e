import { fireEvent, render, screen } from '@testing-library/react'
import Verify from '@/packages/pledges/verify'
import { hashAfter, textOf, type LedgerLine } from '@contract/values/ledger-hash'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp1' })
})

const line = (no: number): LedgerLine => ({
  ...{ no, day: '2026-11-20', kind: 'pledged', pledgedFen: 10_000 * no, receivedFen: 0, of: null },
  seal: `seal${no}`,
})

/** A chain of so many entries, its books, and a server that gives two at a time. */
function books(count: number, tamper: (item: { no: number; hash: string; text: string }) => void = () => {}) {
  let prev = ''
  const items = Array.from({ length: count }, (_, i) => {
    const text = textOf(line(i + 1))
    prev = hashAfter(prev, text)
    return { no: i + 1, hash: prev, text, words: '认捐' }
  })
  const pledgedFen = items.reduce((sum, { no }) => sum + 10_000 * no, 0)
  const head = { no: count, hash: prev, pledgedFen, receivedFen: 0 }
  items.forEach(tamper)
  return ({ after }: Record<string, unknown>) => {
    const from = Number(after)
    const page = items.slice(from, from + 2)
    return ok({ items: page, next: from + 2 < count ? from + 2 : null, head })
  }
}

test('the whole chain is computed again, page by page', async () => {
  const functions = stubFunctions({ 'campaigns.verify': books(5) })
  render(<Verify />)
  expect(await screen.findByText('账本完整，没有被改动')).toBeTruthy()
  expect(screen.getByText('1,500 元')).toBeTruthy()
  expect(functions.calls.map(({ input }) => input['after'])).toEqual([0, 2, 4])
})

test('an edited entry is found, and the page says from where on', async () => {
  stubFunctions({
    'campaigns.verify': books(5, (item) => {
      if (item.no === 4) item.text = item.text.replace('40000', '90000')
    }),
  })
  render(<Verify />)
  expect(await screen.findByText('从第 4 号起对不上')).toBeTruthy()
})

test('a page that did not come is asked for again from there', async () => {
  const answer = books(4)
  const functions = stubFunctions({
    'campaigns.verify': (input) => (input['after'] === 2 ? offline() : answer(input)),
  })
  render(<Verify />)
  await screen.findByText('暂时连不上服务，请稍后重试')
  functions.answer('campaigns.verify', answer)
  fireEvent.click(screen.getByText('重试'))
  expect(await screen.findByText('账本完整，没有被改动')).toBeTruthy()
  expect(functions.calls.map(({ input }) => input['after'])).toEqual([0, 2, 2])
})
