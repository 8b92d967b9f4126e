import { View } from '@tarojs/components'
import { useRef } from 'react'
import { Button } from './button'
import { FieldFrame } from './field'
import { Icon } from './icon'
import { Notice } from './notice'
import { Picture } from './picture'
import { limitsOf, pickPictures } from '@/lib/accept-files'
import { aria } from '@/lib/aria'
import { useAccepting } from '@/lib/use-accepting'
import './photos-field.scss'

const AT_ONCE = 9

interface Photo {
  id: string
  url: string
}

interface Props {
  label: string
  photos: Photo[]
  max: number
  onChange: (photos: Photo[]) => void
}

export function PhotosField({ label, photos, max, onChange }: Props) {
  const latest = useRef(photos)
  latest.current = photos
  const room = max - photos.length
  const { choose, progress, error } = useAccepting(
    'image',
    () => pickPictures(Math.min(room, AT_ONCE)),
    ({ id, url }) => {
      latest.current = [...latest.current, { id, url }]
      onChange(latest.current)
    },
  )
  return (
    <FieldFrame label={label} counter={`${photos.length}/${max}`} hint={limitsOf('image')}>
      {photos.length ? (
        <View className="photos-field">
          {photos.map(({ id, url }, i) => (
            <View key={id} className="photos-field__photo">
              <Picture url={url} alt={`${label} ${i + 1}`} ratio={4 / 3} />
              <View
                className="photos-field__remove"
                onClick={() => onChange(photos.filter((photo) => photo.id !== id))}
                {...aria({ role: 'button', label: `移除${label} ${i + 1}` })}
              >
                <Icon name="close" />
              </View>
            </View>
          ))}
        </View>
      ) : null}
      {room > 0 ? (
        <Button kind="plain" size="small" icon="image-add" loading={progress !== null} onTap={choose}>
          {progress ?? '加照片'}
        </Button>
      ) : null}
      {error ? <Notice error={error} /> : null}
    </FieldFrame>
  )
}
