import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { TileMap } from '@/components/tile-map'
import { TileMapCard } from '@/components/tile-map/tile-map-card'
import { readStored, store } from '@/lib/storage'
import { faceOf, legend } from './tiles'
import type { Directory } from './use-directory'

const STORED = 'chambers/map'

/** Whoever folds the map away finds it folded the next time. */
export function MapCard({ counts, province, chooseProvince }: Directory) {
  const [open, setOpen] = useState(() => readStored<boolean>(STORED) ?? true)
  const toggle = () => {
    setOpen(!open)
    store(STORED, !open)
  }
  return (
    <TileMapCard
      title="按省份看"
      action={
        <View className="directory__fold">
          <Button kind="text" size="small" icon={open ? 'up' : 'down'} onTap={toggle}>
            {open ? '收起' : '展开'}
          </Button>
        </View>
      }
    >
      {open ? (
        <TileMap
          label="按省份筛选"
          legend={legend}
          faceOf={(name) => faceOf(counts[name])}
          chosen={province}
          onChoose={chooseProvince}
        />
      ) : null}
    </TileMapCard>
  )
}
