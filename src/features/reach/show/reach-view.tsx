import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ReachView as Reach } from '@contract/reach'
import type { ProvinceName } from '@/components/tile-map/tiles'
import { Wide } from '@/components/wide'
import { GroupsCard } from './groups-card'
import { HeadCard } from './head-card'
import { MustCard } from './must-card'
import { Nudge } from './nudge'
import { ProvinceMap } from './province-map'
import { RecommendationsCard } from './recommendations-card'
import { Remind } from './remind'
import { SILENT_ID, SilentCard } from './silent-card'
import '../reach.scss'

/** Whom one announcement has reached, and what to do about the others. Map and lists beside each other where there is room. */
export function ReachView({ view }: { view: Reach }) {
  const [province, setProvince] = useState<ProvinceName | null>(null)
  const choose = (next: ProvinceName) => {
    setProvince(next === province ? null : next)
    if (next !== province) void Taro.pageScrollTo({ selector: `#${SILENT_ID}`, duration: 300 })
  }
  return (
    <Wide>
      <View className="reach">
        <View className="reach__column">
          <HeadCard view={view} />
          {view.silent.length > 0 ? (
            <View className="reach__doings">
              <Nudge subject={view.subject} />
              <Remind view={view} />
            </View>
          ) : null}
          <ProvinceMap view={view} chosen={province} onChoose={choose} />
        </View>
        <View className="reach__column">
          {view.answers ? <MustCard answers={view.answers} /> : null}
          <RecommendationsCard view={view} />
          <GroupsCard seenIn={view.seenIn} />
          <SilentCard silent={view.silent} province={province} onClear={() => setProvince(null)} />
        </View>
      </View>
    </Wide>
  )
}
