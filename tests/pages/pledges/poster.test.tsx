import { posterDrawing } from '@/features/pledges/poster/draw-poster'
import { notedPen } from '../../support/noted-pen'
import { board, campaign } from './fixtures'

function drawn(over: Parameters<typeof board>[0] = {}) {
  const { pen, written, reach } = notedPen()
  const drawing = posterDrawing(board(over), 'https://example.org/#/pages/pledges/index?id=cp1')
  drawing.draw(pen)
  return { drawing, reach, written, words: written.map(({ text }) => text) }
}

test('a poster says both figures, the goal, the receiver and of when they are', () => {
  const { words } = drawn()
  expect(words).toEqual(
    expect.arrayContaining([
      ...['五水共治 2026', '认捐', '1,000.05万元', '10,000,500 元', '到账', '250万元', '2,500,000 元'],
      ...['目标 100,000,000 元', '认捐占目标 10%', '到账占目标 2.5%', '截至 2026年11月23日 10:00'],
    ]),
  )
})

test('the longest title and the largest figures stay on the paper', () => {
  const { written, reach, drawing } = drawn({
    campaign: {
      ...campaign,
      ...{
        title: '二〇二六年全国温州商会助力家乡五水共治清水绕家园专项认捐活动项目',
        goalFen: 999_999_999_999,
      },
      receiverName: '温州市五水共治专项基金管理委员会办公室公益慈善基金会（示例）',
    },
    totals: { pledgedFen: 987_654_321_099, receivedFen: 123_456_789_012, pledges: 12_345 },
  })
  for (const line of written) {
    const [left, right] = reach(line)
    expect([line.text, left >= 14, right <= drawing.width - 14]).toEqual([line.text, true, true])
  }
})
