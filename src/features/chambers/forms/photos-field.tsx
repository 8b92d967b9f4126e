import { View } from '@tarojs/components'
import { useRef } from 'react'
import { acceptedTypes } from '@contract/files'
import { Button } from '@/components/button'
import { FieldFrame } from '@/components/field'
import { Icon } from '@/components/icon'
import { Notice } from '@/components/notice'
import { Picture } from '@/components/picture'
import { limitsOf } from '@/lib/accept-files'
import { aria } from '@/lib/aria'
import { pickImages } from '@/lib/picked-file'
import { useAccepting } from '@/lib/use-accepting'
import type { StepDraft } from './facts-draft'

const MAX_PHOTOS = 9

interface Props {
  label: string
  photos: StepDraft['photos']
  onChange: (photos: StepDraft['photos']) => void
}

export function PhotosField({ label, photos, onChange }: Props) {
  const latest = useRef(photos)
  latest.current = photos
  const room = MAX_PHOTOS - photos.length
  const { choose, progress, error } = useAccepting(
    'image',
    () => pickImages(acceptedTypes.image, room),
    ({ id, url }) => {
      latest.current = [...latest.current, { id, url }]
      onChange(latest.current)
    },
  )
  return (
    <FieldFrame label={label} counter={`${photos.length}/${MAX_PHOTOS}`} hint={limitsOf('image')}>
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
