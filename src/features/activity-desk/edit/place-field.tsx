import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { canPickPlace, pickPlace } from '@/lib/pick-place'
import { useCommand } from '@/lib/use-command'
import type { ActivityWriting } from './writing'

interface Props {
  place: ActivityWriting['place']
  errors: Record<string, string>
  onChange: (place: ActivityWriting['place']) => void
}

/** Where it takes place; with a pin, people are led there by WeChat's map. */
export function PlaceField({ place, errors, onChange }: Props) {
  const hasPin = place.latitude !== null && place.longitude !== null
  const picking = useCommand(async () => {
    const found = await pickPlace(place)
    if (found) onChange({ ...found, name: found.name.slice(0, 40), address: found.address.slice(0, 80) })
  })
  return (
    <View>
      <Field
        label="地点"
        max={40}
        placeholder="例如：温州市委党校"
        value={place.name}
        error={errors['place.name'] ?? errors.place}
        onChange={(name) => onChange({ ...place, name })}
      />
      <Field
        label="详细地址（可不填）"
        max={80}
        value={place.address}
        error={errors['place.address']}
        onChange={(address) => onChange({ ...place, address })}
      />
      <Text className="editor-hint">
        {hasPin
          ? '已在地图上定位，活动页可以导航。'
          : canPickPlace
            ? '在地图上选点以后，活动页可以导航。'
            : '用手机打开这一页，可以在地图上选点。'}
      </Text>
      {picking.error ? <Notice error={picking.error} /> : null}
      <View className="editor-buttons">
        <ButtonRow>
          {canPickPlace ? (
            <Button kind="plain" size="small" icon="place" onTap={() => void picking.run()}>
              {hasPin ? '重新选点' : '在地图上选'}
            </Button>
          ) : null}
          {hasPin ? (
            <Button
              kind="plain"
              size="small"
              icon="delete"
              onTap={() => onChange({ ...place, latitude: null, longitude: null })}
            >
              去掉定位
            </Button>
          ) : null}
        </ButtonRow>
      </View>
    </View>
  )
}
