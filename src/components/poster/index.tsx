import { Image, View } from '@tarojs/components'
import { useCallback, useState, type PropsWithChildren } from 'react'
import { aria } from '@/lib/aria'
import { isWeapp } from '@/lib/device'
import { allowAlbum, saveImage, type Saving } from '@/lib/save-image'
import { Button } from '../button'
import { ButtonRow } from '../button-row'
import { Notice } from '../notice'
import { Skeleton } from '../skeleton'
import type { Drawing } from './pen'
import { Surface } from './surface'
import './poster.scss'

interface Props {
  /** Made once and kept: a new one is drawn again. */
  drawing: Drawing
  /** What is on it, for a screen reader. */
  label: string
  /** Of the file when it is saved. */
  name: string
  onPainted?: (url: string) => void
}

const SAVED = isWeapp ? '已经保存到相册，可以发给朋友或打印。' : '图片已经下载。'
const NOT_ALLOWED = '没有存进相册：还没有允许使用相册。请点“去允许”，打开“添加到相册”，再保存一次。'

function Said({ saving }: { saving: Saving | null }) {
  if (saving === null || saving === 'cancelled') return null
  if (saving === 'saved') return <Notice kind="good">{SAVED}</Notice>
  const words = saving.code === 'phone.refused' ? NOT_ALLOWED : `${saving.message}。也可以长按图片保存。`
  return <Notice kind="wait">{words}</Notice>
}

/** A picture drawn on the phone, to keep or to pass on. `children`: further buttons beside 保存. */
export function Poster({ drawing, label, name, onPainted, children }: PropsWithChildren<Props>) {
  const [url, setUrl] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const [saving, setSaving] = useState<Saving | null>(null)
  const painted = useCallback(
    (next: string) => {
      setUrl(next)
      setFailed(false)
      onPainted?.(next)
    },
    [onPainted],
  )
  const fail = useCallback(() => setFailed(true), [])
  const save = async () => setSaving(url ? await saveImage(url, name) : null)
  const allow = async () => {
    if (await allowAlbum()) await save()
  }
  return (
    <View className="poster">
      {failed ? null : <Surface drawing={drawing} onPainted={painted} onFailed={fail} />}
      {url ? (
        <Image
          className="poster__image"
          src={url}
          mode="widthFix"
          showMenuByLongpress
          {...aria({ role: 'img', label })}
        />
      ) : failed ? (
        <Notice onRetry={() => setFailed(false)}>图片没有画成，请再试一次。</Notice>
      ) : (
        <Skeleton widths={[100, 100, 60]} />
      )}
      <Said saving={saving} />
      <ButtonRow>
        {typeof saving === 'object' && saving?.code === 'phone.refused' ? (
          <Button icon="lock" onTap={() => void allow()}>
            去允许
          </Button>
        ) : (
          <Button icon="download" disabled={!url} onTap={() => void save()}>
            {isWeapp ? '保存到相册' : '保存图片'}
          </Button>
        )}
        {children}
      </ButtonRow>
    </View>
  )
}
