import { Text, View } from '@tarojs/components'
import { signUpKindNames } from '@contract/sign-up-kinds'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import { kindOfRow } from './door'
import { SHOWN } from './scroll-to-shown'
import { shownWords } from './shown-words'
import type { DoorView, Shown } from './use-door'
import './door.scss'

type Props = Pick<DoorView, 'admit' | 'takeBack'> & { shown: Shown }

/** Who was just found, large: it is read while the next one steps up. */
export function ShownPanel({ shown, admit, takeBack }: Props) {
  if (shown.kind === 'welcome') return null
  const { tone, icon, title, text } = shownWords[shown.kind]
  const said = shown.kind === 'far' ? `这一场${shown.far}，现在就给他签到吗？` : text
  const heading = shown.kind === 'waiting' ? signUpKindNames[kindOfRow(shown.row)] : title
  const row = 'row' in shown ? shown.row : null
  return (
    <View
      id={SHOWN}
      className={`door-shown door-shown--${tone}`}
      {...aria({ role: 'status', live: 'assertive' })}
    >
      <Icon name={icon} className="door-shown__icon" />
      <Text className="door-shown__title">{heading}</Text>
      {row ? <Text className="door-shown__name">{row.name}</Text> : null}
      {row ? <Text className="door-shown__chamber">{row.chamberName}</Text> : null}
      {said ? <Text className="door-shown__text">{said}</Text> : null}
      {shown.kind === 'far' ? (
        <Button kind="plain" icon="check" onTap={() => void admit(shown.row)}>
          仍然签到
        </Button>
      ) : null}
      {shown.kind === 'stale' ? (
        <Button kind="plain" icon="check" onTap={() => void admit(shown.row)}>
          确认是本人，签到
        </Button>
      ) : null}
      {shown.kind === 'came' || shown.kind === 'already' ? (
        <Button kind="plain" icon="undo" size="small" onTap={() => void takeBack(shown.row)}>
          签错了，撤销
        </Button>
      ) : null}
    </View>
  )
}
