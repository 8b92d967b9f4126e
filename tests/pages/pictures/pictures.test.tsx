import type { Leg } from '@contract/relays'
import { sharpnessOf } from '@/components/poster/pen'
import { fitLine, fontOf, wrap } from '@/components/poster/type'
import { matrixOf, runsOf } from '@/components/qr-code/matrix'
import { certificateDrawing } from '@/features/certificates/picture/draw-certificate'
import { relayDrawing } from '@/features/relay/picture/draw-relay'
import { layOut, MOST_LEGS } from '@/features/relay/picture/layout'
import { notedPen } from '../../support/noted-pen'

const AT = 1_790_000_000_000
const DAY_MS = 86_400_000

const legs = (count: number, given: Partial<Leg> = {}): Leg[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ n: i + 1, theme: '回乡投资考察', holderName: `接力人${i + 1}`, chamberName: '西安温州商会' },
    ...{ mentorName: i % 3 ? null : '王国强', since: AT + i * DAY_MS },
    ...{
      passedAt: i === count - 1 ? null : AT,
      line: i === count - 1 ? null : '愿这根接力棒带着我们的闯劲跑下去'.repeat(2),
    },
    ...given,
  }))

describe('type', () => {
  test('breaks anywhere, but no line begins with a closing mark and no number is torn', () => {
    const { pen } = notedPen()
    pen.font = fontOf({ size: 10 })
    expect(wrap(pen, '共二十四个学时，准予结业。', 70)).toEqual(['共二十四个学时，', '准予结业。'])
    expect(wrap(pen, '参加培训于2026年', 65)).toEqual(['参加培训于', '2026年'])
    expect(wrap(pen, '培训会长（秘书长）班', 50)).toEqual(['培训会长', '（秘书长）', '班'])
  })

  test('what does not fit in so many lines ends in …', () => {
    const { pen } = notedPen()
    pen.font = fontOf({ size: 10 })
    expect(wrap(pen, '一二三四五六七八九十', 30, 2)).toEqual(['一二三', '四五…'])
  })

  test('a long name gets smaller before it is cut', () => {
    const { pen } = notedPen()
    expect(fitLine(pen, '西安温州商会', { size: 20 }, 90, 10)).toBe('西安温州商会')
    expect(pen.font).toContain('15px')
    expect(fitLine(pen, '西安温州商会', { size: 20 }, 40, 10)).toBe('西安温…')
  })
})

describe('a certificate', () => {
  const certificate = {
    ...{ code: 'K7QM2F9X83TB', name: '结业证书', holder: '项知远', chamberName: '西安温州商会' },
    ...{ text: '参加培训，准予结业。特发此证。', issuer: '温州市经合办', issuedOn: '2026-11-20' },
  }
  const draw = (given: Partial<typeof certificate> = {}) => {
    const noted = notedPen()
    certificateDrawing({ ...certificate, ...given }, 'link').draw(noted.pen)
    return noted
  }

  test('says whose it is, for what, by whom, when, and under which number', () => {
    const words = draw().written.map(({ text }) => text)
    for (const told of ['项知远', '西安温州商会', '温州市经合办', '2026年11月20日', '编号 K7QM-2F9X-83TB'])
      expect(words).toContain(told)
    expect(words.join('')).toContain('结业证书')
    expect(words.join('')).toContain('参加培训，准予结业。特发此证。')
  })

  test('a long name with its company stands there whole, a long text within the frame', () => {
    const holder = '陈林海（温州市海川新能源科技股份有限公司）'
    const { written, reach } = draw({
      holder,
      text: certificate.text.repeat(12),
      name: '红色接力传承人荣誉证书',
    })
    expect(written.map(({ text }) => text).join('')).toContain(holder)
    for (const line of written) {
      expect(reach(line)[0]).toBeGreaterThan(22)
      expect(reach(line)[1]).toBeLessThan(353)
    }
  })
})

describe('the picture of a relay', () => {
  const draw = (count: number, finished = false) => {
    const noted = notedPen()
    const drawing = relayDrawing({ title: '红色接力', legs: legs(count), finished }, AT + 90 * DAY_MS)
    drawing.draw(noted.pen)
    return { ...noted, drawing, words: noted.written.map(({ text }) => text).join('\n') }
  }

  test.each([1, 4, 8, 9, 14, 15, 30])('%d legs: everybody stands on it, within its edges', (count) => {
    const { words, written, reach, drawing } = draw(count)
    for (let n = 1; n <= count; n++) expect(words).toContain(`接力人${n}`)
    for (const line of written) {
      expect(reach(line)[0]).toBeGreaterThanOrEqual(4)
      expect(reach(line)[1]).toBeLessThanOrEqual(371)
      expect(line.y).toBeLessThan(drawing.height)
    }
  })

  test('a phone can hold it, sharp, whatever its length', () => {
    for (const count of [1, 8, 30, 200]) {
      const { drawing } = draw(count)
      expect(drawing.height * sharpnessOf(drawing)).toBeLessThanOrEqual(4096)
      expect(sharpnessOf(drawing)).toBeGreaterThan(1.9)
    }
  })

  test('a longer chain shows its first leg and the latest, and says how many lie between', () => {
    const { spots, skipped } = layOut(legs(47))
    expect(spots).toHaveLength(MOST_LEGS)
    expect([spots[0]?.leg.n, spots[1]?.leg.n, spots.at(-1)?.leg.n, skipped]).toEqual([1, 19, 47, 17])
    expect(draw(47).words).toContain('中间 17 棒')
  })

  test('words of one leg do not run into those of the next', () => {
    const { spots } = layOut(legs(8))
    const gaps = spots.slice(1).map(({ y }, i) => y - (spots[i]?.y ?? 0))
    // Name, chamber and three lines of what he wrote.
    expect(Math.min(...gaps)).toBeGreaterThan(51 + 3 * 20)
  })

  test('it asks where the baton goes next, until it has come to its end', () => {
    expect(draw(3).words).toContain('下一棒，传向哪里？')
    expect(draw(3, true).words).toContain('一棒接一棒，薪火永相传')
  })
})

test('a QR code is drawn from whole runs that cover exactly its dark modules', () => {
  const matrix = matrixOf('P.a1.p1.0123abcd')
  const dark = matrix.flat().filter(Boolean).length
  expect(runsOf(matrix).reduce((sum, { length }) => sum + length, 0)).toBe(dark)
  expect(runsOf(matrix).every(({ x, y, length }) => matrix[y]?.slice(x, x + length).every(Boolean))).toBe(
    true,
  )
})
