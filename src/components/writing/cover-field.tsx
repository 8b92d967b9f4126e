import { View } from '@tarojs/components'
import { Button } from '../button'
import { FieldFrame } from '../field'
import { Notice } from '../notice'
import { Picture } from '../picture'
import { limitsOf, pickCover, type ShownFile } from '@/lib/accept-files'
import { useAccepting } from '@/lib/use-accepting'
import './cover-field.scss'

/** As the list of news shows it. */
const RATIO = 4 / 3

interface CoverFieldProps {
  cover: ShownFile | null
  onChange(cover: ShownFile | null): void
}

export function CoverField({ cover, onChange }: CoverFieldProps) {
  const { choose, progress, error } = useAccepting('cover', pickCover, onChange)
  return (
    <FieldFrame
      label="封面（可不选）"
      hint={cover ? '列表里取图片中间部分显示' : `没有封面时，列表只显示文字。${limitsOf('cover')}`}
      error={cover?.check === 'risky' ? '这张图片没有通过内容安全检查，请换一张' : undefined}
    >
      {cover && (
        <View className="cover-field__picture">
          <Picture url={cover.url} alt="现在的封面" ratio={RATIO} />
        </View>
      )}
      {error && <Notice error={error} />}
      <View className="cover-field__buttons">
        <Button kind="plain" size="small" icon="image-add" loading={progress !== null} onTap={choose}>
          {progress ?? (cover ? '换一张' : '选择封面')}
        </Button>
        {cover && (
          <Button kind="plain" size="small" icon="delete" onTap={() => onChange(null)}>
            移除封面
          </Button>
        )}
      </View>
    </FieldFrame>
  )
}
