import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ReachView as Reach } from '@contract/reach'
import { now } from '@contract/values/time'
import { Segments } from '@/components/segments'
import type { ProvinceName } from '@/components/tile-map/tiles'
import { Wide } from '@/components/wide'
import { behindOf } from '../words'
import { GroupsCard } from './groups-card'
import { HeadCard } from './head-card'
import { MustCard } from './must-card'
import { Nudge } from './nudge'
import { ProvinceMap } from './province-map'
import { RecommendationsCard } from './recommendations-card'
import { Remind } from './remind'
import { SilentCard } from './silent-card'
import '../reach.scss'

const LISTS_ID = 'reach-lists'

/** A chain or a certificate is no page that a chamber's leader would be sent to. */
const canRemind = ({ subject: { kind } }: Reach) => kind !== 'relay' && kind !== 'certificate'

type Part = 'silent' | 'answers' | 'ways'

/** Three lists of which each may be long: one at a time. */
const partsOf = ({ silent, answers }: Reach): { value: Part; label: string }[] => [
  { value: 'silent', label: `未触达 ${silent.length}` },
  ...(answers ? [{ value: 'answers' as const, label: '必读答复' }] : []),
  { value: 'ways', label: '从哪里来' },
]

/** Whom one announcement has reached, and what to do about the others. Map and lists beside each other where there is room. */
export function ReachView({ view }: { view: Reach }) {
  const [province, setProvince] = useState<ProvinceName | null>(null)
  const [part, setPart] = useState<Part>('silent')
  const behind = behindOf(view, now())
  const choose = (next: ProvinceName) => {
    setPart('silent')
    setProvince(next === province ? null : next)
    if (next !== province) void Taro.pageScrollTo({ selector: `#${LISTS_ID}`, duration: 300 })
  }
  return (
    <Wide>
      <View className="reach">
        <View>
          <HeadCard view={view} />
          {behind.count > 0 ? (
            <View className="reach__doings">
              <Nudge subject={view.subject} />
              {canRemind(view) ? <Remind subject={view.subject} behind={behind} /> : null}
            </View>
          ) : null}
          <ProvinceMap view={view} chosen={province} onChoose={choose} />
        </View>
        <View id={LISTS_ID}>
          <View className="reach__links">
            <Segments<Part> label="看什么" options={partsOf(view)} value={part} onChange={setPart} />
          </View>
          {part === 'silent' ? (
            <SilentCard silent={view.silent} province={province} onClear={() => setProvince(null)} />
          ) : null}
          {part === 'answers' && view.answers ? <MustCard answers={view.answers} /> : null}
          {part === 'ways' ? (
            <>
              <RecommendationsCard view={view} />
              <GroupsCard seenIn={view.seenIn} />
            </>
          ) : null}
        </View>
      </View>
    </Wide>
  )
}
