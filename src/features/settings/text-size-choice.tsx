import { Chips } from '@/components/chips'
import { setPrefs, usePrefs, type Prefs } from '@/lib/prefs'

const options: readonly { value: Prefs['textSize']; label: string }[] = [
  { value: 'follow', label: '跟随微信' },
  { value: 'standard', label: '标准' },
  { value: 'large', label: '大' },
  { value: 'largest', label: '特大' },
]

export function TextSizeChoice() {
  const { prefs } = usePrefs()
  return (
    <Chips
      label="文字大小"
      layout="wrap"
      options={options}
      value={prefs.textSize}
      onChange={(textSize) => setPrefs({ textSize })}
    />
  )
}
