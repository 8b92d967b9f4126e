import { Text } from '@tarojs/components'
import { useMemo } from 'react'
import type { ReachView } from '@contract/reach'
import { TileMap } from '@/components/tile-map'
import { TileMapCard } from '@/components/tile-map/tile-map-card'
import type { ProvinceName } from '@/components/tile-map/tiles'
import { faceOf, legend, sharesByProvince } from './provinces'

interface Props {
  view: Pick<ReachView, 'reached' | 'silent'>
  chosen: ProvinceName | null
  onChoose: (province: ProvinceName) => void
}

/** The darker, the larger the share of its chambers that has been reached. */
export function ProvinceMap({ view, chosen, onChoose }: Props) {
  const shares = useMemo(() => sharesByProvince(view), [view])
  return (
    <TileMapCard title="按省份看">
      <TileMap
        label="按省份看触达"
        legend={legend}
        faceOf={(province) => faceOf(shares.get(province))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <Text className="reach__hint reach__hint--map">
        已触达 / 全部。点一个省份，只看它还没有触达的商会。
      </Text>
    </TileMapCard>
  )
}
