import { render, screen } from '@testing-library/react'
import { ShownAs } from '@/features/pledges/form/shown-as'
import { emptyTerms } from '@/features/pledges/form/terms-writing'

const writing = (display: 'full' | 'anonymous' | 'amountHidden') => ({ ...emptyTerms('any', null), display })

test('G5 不公开金额: the choice says plainly that the only pledge of its day can be told from the totals', () => {
  render(<ShownAs writing={writing('amountHidden')} donorName="郑海川" chambers={[]} />)
  expect(screen.getByText(/当天只有您一笔时，别人能由合计推算出金额.*请选“隐名”/)).toBeTruthy()
})

test.each(['full', 'anonymous'] as const)('G5 %s needs no such words', (display) => {
  render(<ShownAs writing={writing(display)} donorName="郑海川" chambers={[]} />)
  expect(screen.queryByText(/推算/)).toBeNull()
})
