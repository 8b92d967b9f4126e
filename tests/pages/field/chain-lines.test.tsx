import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { ChainLines, type Line } from '@/features/activities/others/chain-lines'

const line = (name: string, given: Partial<Line> = {}): Line => ({
  ...{ line: name, name, problem: null, note: '' },
  candidate: { participantId: name, name, post: '会员', why: null, note: '' },
  ...given,
})

function Chosen({ lines }: { lines: readonly Line[] }) {
  const [chosen, choose] = useState(['郑海川'])
  return (
    <>
      <ChainLines lines={lines} chosen={chosen} choose={choose} />
      <output>{chosen.join('、')}</output>
    </>
  )
}

const cancelled = { problem: 'cancelled' as const, note: '写着“取消”，请核对' }

test('C1 who is said to stay away is not chosen, and may be chosen by hand', () => {
  render(<Chosen lines={[line('郑海川'), line('林晓瓯', { ...cancelled, line: '2. 林晓瓯 取消' })]} />)
  const box = screen.getByRole('checkbox', { name: /林晓瓯，会员 · 写着“取消”，请核对/ })
  expect(box.getAttribute('aria-checked')).toBe('false')
  fireEvent.click(box)
  expect(screen.getByText('郑海川、林晓瓯')).toBeTruthy()
})

test('C2 two lines about one person are one box', () => {
  const away = { ...cancelled, note: '另一行写着“3. 林晓瓯取消”，请核对' }
  render(<Chosen lines={[line('林晓瓯', away), line('林晓瓯', cancelled)]} />)
  expect(screen.getAllByRole('checkbox')).toHaveLength(1)
})

test('C1 a person who may not come at all is only shown', () => {
  const there = { participantId: 'x', name: '金立海', post: '会员', why: '已在报名名单中', note: '' }
  render(<Chosen lines={[line('金立海', { ...cancelled, candidate: there })]} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByText('写着“取消”，请核对')).toBeTruthy()
})
