import { campaignStatusNames, type Board } from '@contract/campaigns'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { go, paths } from '../paths'

interface Props {
  board: Board
  onObject: () => void
}

/** What else there is about the campaign that is shown. */
export function MoreCard({ board: { campaign, can }, onObject }: Props) {
  return (
    <Card inset="flush">
      <Cell icon="pledge" title="我的认捐" note="进度、证书、票据" leads onTap={() => go(paths.mine)} />
      {can.share ? (
        <Cell
          icon="image"
          title="认捐海报"
          note="带当前数字，可以存到相册"
          leads
          onTap={() => go(paths.poster(campaign.id))}
        />
      ) : null}
      <Cell
        icon="ledger"
        title="验证账本"
        note="在手机上重新计算，看有没有人改过"
        leads
        onTap={() => go(paths.verify(campaign.id))}
      />
      <Cell icon="warning" title="数字有误？" note="告诉经合办" leads onTap={onObject} />
    </Card>
  )
}

export function OthersCard({
  others,
  onChoose,
}: {
  others: Board['others']
  onChoose: (id: string) => void
}) {
  if (others.length === 0) return null
  return (
    <Card title="其他认捐项目" inset="flush">
      {others.map(({ id, title, status }) => (
        <Cell
          key={id}
          icon="pledge"
          title={title}
          note={campaignStatusNames[status]}
          leads
          onTap={() => onChoose(id)}
        />
      ))}
    </Card>
  )
}
