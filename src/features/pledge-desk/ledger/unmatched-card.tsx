import { useState } from 'react'
import type { Output } from '@contract/action'
import type { DeskPledge, pledgeDesk } from '@contract/pledge-desk'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Dialog } from '@/components/dialog'
import { MoneyField } from '@/components/money-field'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { useQuery } from '@/lib/use-query'
import { PledgePicker } from '../receive/pledge-picker'
import { creditOf, dayOf, yuan } from '../words'

type Unmatched = Output<typeof pledgeDesk.unmatched>['items'][number]

interface Props {
  campaignId: string
  onMatched: () => void
}

interface MatchProps extends Props {
  money: Unmatched
  pledge: DeskPledge
  onClose: () => void
}

function MatchDialog({ campaignId, money, pledge, onMatched, onClose }: MatchProps) {
  const { once } = useOnce()
  const [amountFen, setAmountFen] = useState<number | null>(
    pledge.balanceFen > 0 ? Math.min(money.leftFen, pledge.balanceFen) : money.leftFen,
  )
  const { run, pending, error, fields } = useCommand(async () => {
    const match = { no: money.no, pledgeId: pledge.id, amountFen: amountFen as number }
    await api.pledgeDesk.match({ once: once(), campaignId, ...match })
    onMatched()
  })
  return (
    <Dialog
      open
      title="记到这笔认捐？"
      text={`${money.payer} ${dayOf(money.on)}到账，还有 ${yuan(money.leftFen)} 没有匹配。${creditOf(pledge)} 还差 ${yuan(pledge.balanceFen)}。`}
      confirm="匹配"
      pending={pending}
      error={fields.amountFen ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <MoneyField label="金额" amountFen={amountFen} error={fields.amountFen} onChange={setAmountFen} />
    </Dialog>
  )
}

/** Money without a pledge, and finding its pledge. */
export function UnmatchedCard({ campaignId, onMatched }: Props) {
  const { data, error, refresh } = useQuery(api.pledgeDesk.unmatched, { campaignId })
  const [money, setMoney] = useState<Unmatched | null>(null)
  const [pledge, setPledge] = useState<DeskPledge | null>(null)
  const close = () => {
    setMoney(null)
    setPledge(null)
  }
  if (error && !data) return <Notice error={error} onRetry={() => void refresh()} />
  if (!data || data.items.length === 0) return null
  return (
    <Card title={`待匹配的到账（${data.items.length}）`} inset="flush">
      {data.items.map((each) => (
        <Cell
          key={each.no}
          icon="match"
          title={`${each.payer}　${yuan(each.leftFen)}`}
          note={`${dayOf(each.on)}到账，台账第 ${each.no} 号`}
          leads
          onTap={() => setMoney(each)}
        />
      ))}
      {money && !pledge ? (
        <PledgePicker
          campaignId={campaignId}
          onPick={(chosen) => (chosen ? setPledge(chosen) : close())}
          onClose={close}
        />
      ) : null}
      {money && pledge ? (
        <MatchDialog
          campaignId={campaignId}
          money={money}
          pledge={pledge}
          onMatched={() => {
            close()
            void refresh()
            onMatched()
          }}
          onClose={close}
        />
      ) : null}
    </Card>
  )
}
