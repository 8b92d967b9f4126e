import type { BankRow } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Tag } from '@/components/tag'
import { Actions } from '../layout'
import { creditOf, dayOf, yuan } from '../words'
import { bookedAtInWords, lookOf } from './looks'

interface Props {
  row: BankRow
  pending: boolean
  onConfirm: () => void
  onPick: () => void
  onIgnore: () => void
  onTakeBack: () => void
  onBookNow: () => void
  onRestore: () => void
}

type Fact = readonly [string, string]

const factsOf = (row: BankRow): Fact[] => [
  ['日期', row.time ? `${dayOf(row.on)} ${row.time}` : dayOf(row.on)],
  ['附言', row.note || '（没有）'],
  ...(row.bankNo ? ([['流水号', row.bankNo]] as const) : []),
  ...(row.proposal
    ? ([
        ['像是', creditOf(row.proposal.pledge)],
        ['依据', row.proposal.because],
      ] as const)
    : []),
  ...(row.against.length > 0 ? ([['疑问', row.against.join('；')]] as const) : []),
  ...(row.state === 'waiting' ? ([['记到', row.chosen ? creditOf(row.chosen) : '待匹配']] as const) : []),
  ...(row.bookAt === null ? [] : ([['入账', bookedAtInWords(row.bookAt)]] as const)),
  ...(row.recordedNo ? ([['台账', `第 ${row.recordedNo} 号`]] as const) : []),
  ...(row.state === 'ignored' ? ([['原因', row.reason]] as const) : []),
]

function Decisions({ row, pending, ...on }: Props) {
  if (row.state === 'waiting')
    return row.bookAt === null ? null : (
      <Actions>
        <Button kind="plain" size="small" icon="undo" loading={pending} onTap={on.onTakeBack}>
          收回
        </Button>
        <Button kind="text" size="small" disabled={pending} onTap={on.onBookNow}>
          立即入账
        </Button>
      </Actions>
    )
  if (row.state === 'ignored')
    return (
      <Actions>
        <Button kind="plain" size="small" icon="undo" loading={pending} onTap={on.onRestore}>
          恢复为待确认
        </Button>
      </Actions>
    )
  if (row.state === 'recorded') return null
  return (
    <Actions>
      {row.proposal ? (
        <Button size="small" icon="check" loading={pending} onTap={on.onConfirm}>
          确认
        </Button>
      ) : null}
      {row.amountFen > 0 ? (
        <Button kind="plain" size="small" icon="search" disabled={pending} onTap={on.onPick}>
          {row.proposal ? '换一笔认捐' : '选择认捐'}
        </Button>
      ) : null}
      <Button kind="text" size="small" disabled={pending} onTap={on.onIgnore}>
        不是认捐款
      </Button>
    </Actions>
  )
}

/** What the bank says, what it seems to be for and why, what speaks against it, and the decision. */
export function BankRowCard(props: Props) {
  const { row } = props
  const { words, tone } = lookOf(row)
  return (
    <Card
      title={`${row.payer || '没有付款人'}　${yuan(row.amountFen)}`}
      action={<Tag tone={tone}>{words}</Tag>}
    >
      <FactList facts={factsOf(row)} />
      <Decisions {...props} />
    </Card>
  )
}
