import { View } from '@tarojs/components'
import { useState } from 'react'
import { acceptedTypes } from '@contract/files'
import { Button } from '@/components/button'
import { FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import { Picture } from '@/components/picture'
import { limitsOf } from '@/lib/accept-files'
import { pickImages } from '@/lib/picked-file'
import { useAccepting } from '@/lib/use-accepting'
import './picture-question.scss'

interface Props {
  label: string
  /** A file id; '' while there is none. */
  value: string
  error?: string
  onChange: (fileId: string) => void
}

const pick = () => pickImages(acceptedTypes.answer)

/** One picture as an answer. Of one that was sent earlier only that it is there is known here. */
export function PictureQuestion({ label, value, error, onChange }: Props) {
  const [shown, setShown] = useState<{ id: string; url: string } | null>(null)
  const {
    choose,
    progress,
    error: failed,
  } = useAccepting('answer', pick, ({ id, url }) => {
    setShown({ id, url })
    onChange(id)
  })
  return (
    <FieldFrame label={label} error={error} hint={`只有经合办能看到。${limitsOf('answer')}`}>
      {value && shown?.id === value ? (
        <View className="picture-question">
          <Picture url={shown.url} alt={label} ratio={4 / 3} />
        </View>
      ) : value ? (
        <View className="picture-question__said">
          <Notice kind="good">已经交过一张图片</Notice>
        </View>
      ) : null}
      {failed ? (
        <View className="picture-question__said">
          <Notice error={failed} />
        </View>
      ) : null}
      <View className="picture-question__buttons">
        <Button kind="plain" size="small" icon="image-add" loading={progress !== null} onTap={choose}>
          {progress ?? (value ? '换一张' : '选择图片')}
        </Button>
        {value ? (
          <Button kind="plain" size="small" icon="delete" onTap={() => onChange('')}>
            移除
          </Button>
        ) : null}
      </View>
    </FieldFrame>
  )
}
