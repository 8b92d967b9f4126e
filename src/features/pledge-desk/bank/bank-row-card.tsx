import type { BankRow } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Tag } from '@/components/tag'
import { Actions } from '../layout'
import { creditOf, dayOf, yuan } from '../words'

interface Props {
  row: BankRow
  pending: boolean
  onConfirm: () => void
  onPick: () => void
  onIgnore: () => void
}

const looks: Record<BankRow['state'], { words: string; tone: 'good' | 'wait' | 'quiet' }> = {
  proposed: { words: '找到认捐', tone: 'good' },
  unmatched: { words: '没有找到认捐', tone: 'wait' },
  recorded: { words: '已登记', tone: 'good' },
  ignored: { words: '已忽略', tone: 'quiet' },
}

/** What the bank says, what it seems to be for and why, and the decision. */
export function BankRowCard({ row, pending, onConfirm, onPick, onIgnore }: Props) {
  const { words, tone } = looks[row.state]
  const open = row.state === 'proposed' || row.state === 'unmatched'
  return (
    <Card title={`${row.payer}　${yuan(row.amountFen)}`} action={<Tag tone={tone}>{words}</Tag>}>
      <FactList
        facts={[
          ['日期', dayOf(row.on)],
          ['附言', row.note || '（没有）'],
          ...(row.proposal
            ? ([
                ['像是', creditOf(row.proposal.pledge)],
                ['依据', row.proposal.because],
              ] as const)
            : []),
          ...(row.recordedNo ? ([['台账', `第 ${row.recordedNo} 号`]] as const) : []),
        ]}
      />
      {open ? (
        <Actions>
          {row.proposal ? (
            <Button size="small" icon="check" loading={pending} onTap={onConfirm}>
              确认登记
            </Button>
          ) : null}
          <Button kind="plain" size="small" icon="search" disabled={pending} onTap={onPick}>
            {row.proposal ? '换一笔认捐' : '选择认捐'}
          </Button>
          <Button kind="text" size="small" disabled={pending} onTap={onIgnore}>
            不是认捐款
          </Button>
        </Actions>
      ) : null}
    </Card>
  )
}
