import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/lib/aria'
import { Icon } from './icon'
import './picture.scss'

interface Props {
  url: string
  /** What it shows, for a screen reader; '' when the text beside it says so. */
  alt: string
  /** Width ÷ height: keeps its place while it loads. */
  ratio: number
  onTap?: () => void
}

export function Picture({ url, alt, ratio, onTap }: Props) {
  const [failed, setFailed] = useState<string | null>(null)
  return (
    <View
      className="picture"
      style={{ paddingBottom: `${100 / ratio}%` }}
      onClick={failed === url ? undefined : onTap}
      {...aria({
        role: onTap ? 'button' : undefined,
        label: alt || undefined,
        hidden: alt ? undefined : true,
      })}
    >
      {failed === url ? (
        <View className="picture__missing">
          <Icon name="image-missing" />
        </View>
      ) : (
        <Image
          className="picture__image"
          src={url}
          mode="aspectFill"
          lazyLoad
          onError={() => setFailed(url)}
        />
      )}
    </View>
  )
}
