import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { Card } from '../card'
import './tile-map-card.scss'

/** A card that gives a map of tiles all the width there is on a narrow phone. */
export const TileMapCard = (props: ComponentProps<typeof Card>) => (
  <View className="tile-map-card">
    <Card {...props} />
  </View>
)
