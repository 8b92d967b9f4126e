import { Text, View } from '@tarojs/components'
import { provinces, type Province } from '@contract/chambers'
import { aria } from '@/lib/aria'
import { legend, otherTiles, provinceTiles, shadeOf, type Tile } from './tiles'
import './tile-map.scss'

const place = ({ column, row }: Tile) => ({ gridColumn: `${column}`, gridRow: `${row}` })

const Names = ({ name, short }: Tile) => (
  <>
    <Text className="tile__name">{name}</Text>
    <Text className="tile__short">{short}</Text>
  </>
)

interface Props {
  counts: Record<Province, number>
  chosen: Province | null
  onChoose: (province: Province) => void
}

/** China in squares: each with its name, its number and, as a repetition, its shade. */
export function TileMap({ counts, chosen, onChoose }: Props) {
  return (
    <View className="tile-map">
      <View className="tile-map__grid" {...aria({ role: 'group', label: '按省份筛选' })}>
        <View className="tile-map__legend">
          {legend.map(({ shade, words }) => (
            <View key={shade} className="tile-map__step">
              <View className={`tile-map__swatch tile--shade-${shade}`} />
              <Text>{words}</Text>
            </View>
          ))}
        </View>
        {provinces.map((province) => {
          const tile = provinceTiles[province]
          const count = counts[province]
          const on = province === chosen
          return (
            <View
              key={province}
              className={`tile tile--shade-${shadeOf(count)}${on ? ' tile--on' : ''}`}
              style={place(tile)}
              onClick={() => onChoose(province)}
              {...aria({ role: 'button', label: `${province}，${count} 个商会`, pressed: on })}
            >
              <Names {...tile} />
              <Text className="tile__count">{String(count)}</Text>
            </View>
          )
        })}
        {otherTiles.map((tile) => (
          <View key={tile.name} className="tile tile--other" style={place(tile)} {...aria({ hidden: true })}>
            <Names {...tile} />
          </View>
        ))}
      </View>
    </View>
  )
}
