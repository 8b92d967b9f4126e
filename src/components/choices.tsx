import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { Icon } from './icon'
import './choices.scss'

export interface Choice {
  value: string
  label: string
  note?: string
  /** Why it cannot be chosen: stands under it. */
  why?: string | null
}

interface Props {
  label: string
  options: readonly Choice[]
  chosen: readonly string[]
  /** Several may be chosen; otherwise a new choice takes the place of the old one. */
  multiple?: boolean
  onChange: (chosen: string[]) => void
}

/** Rows to tick, each as wide as the screen: for choices whose words are too long for chips. */
export function Choices({ label, options, chosen, multiple, onChange }: Props) {
  const toggle = (value: string) => {
    const without = chosen.filter((each) => each !== value)
    if (without.length < chosen.length) onChange(without)
    else onChange(multiple ? [...chosen, value] : [value])
  }
  return (
    <View className="choices" {...aria({ role: multiple ? 'group' : 'radiogroup', label })}>
      {options.map(({ value, label: words, note, why }) => {
        const on = chosen.includes(value)
        const under = why ?? note
        return (
          <View
            key={value}
            className={`choice${on ? ' choice--on' : ''}${why ? ' choice--off' : ''}`}
            hoverClass={why ? 'none' : 'choice--pressed'}
            onClick={why ? undefined : () => toggle(value)}
            {...aria({
              role: multiple ? 'checkbox' : 'radio',
              checked: on,
              disabled: why ? true : undefined,
              label: [words, under].filter(Boolean).join('，'),
            })}
          >
            <View className={`choice__mark choice__mark--${multiple ? 'square' : 'round'}`}>
              {on ? <Icon name="check" /> : null}
            </View>
            <View className="choice__words">
              <Text className="choice__label">{words}</Text>
              {under ? <Text className="choice__note">{under}</Text> : null}
            </View>
          </View>
        )
      })}
    </View>
  )
}
