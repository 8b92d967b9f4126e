import { useState } from 'react'
import { waterNames, type Board } from '@contract/campaigns'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Bars } from '../chart/bars'
import { Curve } from '../chart/curve'
import { go, paths } from '../paths'

/** Of chambers, before all of them are asked for. */
const TOP = 5

export const CurveCard = ({ days }: { days: Board['days'] }) =>
  days.length < 2 ? null : (
    <Card title="每天的累计">
      <Curve days={days} />
    </Card>
  )

export const WatersCard = ({ waters }: { waters: Board['waters'] }) => (
  <Card title="按用途">
    <Bars bars={waters.map(({ water, ...totals }) => ({ id: water, name: waterNames[water], ...totals }))} />
  </Card>
)

export function ChambersCard({ chambers }: { chambers: Board['chambers'] }) {
  const [all, setAll] = useState(false)
  if (chambers.length === 0) return null
  return (
    <Card title="按商会">
      <Bars bars={all ? chambers : chambers.slice(0, TOP)} onTap={(id) => go(paths.chamber(id))} />
      {chambers.length > TOP ? (
        <Button kind="plain" size="small" onTap={() => setAll(!all)}>
          {all ? `只看前 ${TOP} 个` : `看全部 ${chambers.length} 个商会`}
        </Button>
      ) : null}
      <Notice kind="plain">没有商会署名的认捐不在这里，所以各商会相加可能少于总数。</Notice>
    </Card>
  )
}
