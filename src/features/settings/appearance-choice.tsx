import { Chips } from '@/components/chips'
import { setPrefs, usePrefs, type Prefs } from '@/lib/prefs'

const options: readonly { value: Prefs['appearance']; label: string }[] = [
  { value: 'follow', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
]

export function AppearanceChoice() {
  const { prefs } = usePrefs()
  return (
    <Chips
      label="外观"
      layout="wrap"
      options={options}
      value={prefs.appearance}
      onChange={(appearance) => setPrefs({ appearance })}
    />
  )
}
