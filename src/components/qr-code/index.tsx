import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from '@/lib/aria'
import { dataUri, svgOf } from './svg'
import './qr-code.scss'

interface Props {
  text: string
  /** What it is good for, for a screen reader. */
  label: string
  /** `large`: to be scanned from some metres away. */
  size?: 'normal' | 'large'
}

/** One vector picture: crisp at every size, and nothing to draw again when only the page changes. */
export function QrCode({ text, label, size = 'normal' }: Props) {
  const uri = useMemo(() => dataUri(svgOf(text)), [text])
  return (
    <View
      className={`qr-code qr-code--${size}`}
      style={{ backgroundImage: `url("${uri}")` }}
      {...aria({ role: 'img', label })}
    />
  )
}
