import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { readStored, store } from '@/lib/storage'
import { TileMap } from './tile-map'
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
    <Card
      title="按省份看"
      action={
        <View className="directory__fold">
          <Button kind="text" size="small" icon={open ? 'up' : 'down'} onTap={toggle}>
            {open ? '收起' : '展开'}
          </Button>
        </View>
      }
    >
      {open ? <TileMap counts={counts} chosen={province} onChoose={chooseProvince} /> : null}
    </Card>
  )
}
