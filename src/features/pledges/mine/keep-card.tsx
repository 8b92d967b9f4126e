import type { PledgeView } from '@contract/pledges'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { go, paths } from '../paths'
import { formatDateTime } from '@contract/values/time'
import './mine.scss'

const stages = {
  pledged: ['认捐证书', '认捐时颁发'],
  received: ['捐赠证书', '全部到账后颁发'],
} as const

/** What there is to keep and to show: certificates, the big screen, papers for the tax office. */
export function KeepCard({ pledge, onReceipt }: { pledge: PledgeView; onReceipt: () => void }) {
  const { id, certificates, receipt, state } = pledge
  return (
    <Card inset="flush">
      {state === 'withdrawn' ? null : (
        <Cell
          icon="screen"
          title="大字版"
          note="姓名和金额占满屏幕，开会时举起来"
          leads
          onTap={() => go(paths.announce(id))}
        />
      )}
      {certificates.map(({ stage, code }) => (
        <Cell
          key={code}
          icon="certificate"
          title={stages[stage][0]}
          note={stages[stage][1]}
          leads
          onTap={() => go(paths.certificate(code))}
        />
      ))}
      <Cell
        icon="receipt"
        title="捐赠票据"
        note={receipt ? `抬头：${receipt.title}` : '填写抬头，到账后由接收单位开具'}
        leads
        onTap={onReceipt}
      />
    </Card>
  )
}

export const HistoryCard = ({ pledge: { history } }: { pledge: PledgeView }) => (
  <Card title="经过" inset="flush">
    {history.map(({ no, at, words }) => (
      <Cell key={no} title={words} note={`${formatDateTime(at)} · 台账第 ${no} 号`} />
    ))}
  </Card>
)
