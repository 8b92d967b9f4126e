import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { otherTiles, provinceNames, provinceTiles, type ProvinceName, type Tile } from './tiles'
import './tile-map.scss'

export interface TileFace {
  /** 0 to 4; null: there is nothing there to tell about. */
  shade: number | null
  /** In pieces that stay whole: beside each other where they fit, else one below the other. */
  figure: readonly string[]
  /** The same for a screen reader. */
  says: string
}

export interface Shade {
  shade: number
  words: string
}

const place = ({ column, row }: Tile) => ({ gridColumn: `${column}`, gridRow: `${row}` })

const Names = ({ name, short }: Tile) => (
  <>
    <Text className="tile__name">{name}</Text>
    <Text className="tile__short">{short}</Text>
  </>
)

interface Props {
  label: string
  legend: readonly Shade[]
  faceOf: (province: ProvinceName) => TileFace
  chosen: ProvinceName | null
  onChoose: (province: ProvinceName) => void
}

/** China in squares: each with its name, its figure and, as a repetition, its shade. */
export function TileMap({ label, legend, faceOf, chosen, onChoose }: Props) {
  return (
    <View className="tile-map">
      <View className="tile-map__grid" {...aria({ role: 'group', label })}>
        <View className="tile-map__legend">
          {legend.map(({ shade, words }) => (
            <View key={shade} className="tile-map__step">
              <View className={`tile-map__swatch tile--shade-${shade}`} />
              <Text>{words}</Text>
            </View>
          ))}
        </View>
        {provinceNames.map((province) => {
          const tile = provinceTiles[province]
          const { shade, figure, says } = faceOf(province)
          const on = province === chosen
          return (
            <View
              key={province}
              className={`tile ${shade === null ? 'tile--other' : `tile--shade-${shade}`}${on ? ' tile--on' : ''}`}
              style={place(tile)}
              onClick={() => onChoose(province)}
              {...aria({ role: 'button', label: `${province}，${says}`, pressed: on })}
            >
              <Names {...tile} />
              <View className="tile__figure">
                {figure.map((piece) => (
                  <Text key={piece}>{piece}</Text>
                ))}
              </View>
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
