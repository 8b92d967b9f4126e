import { Text, View } from '@tarojs/components'
import type { DayRow } from '@contract/check-in'
import { signUpKindNames } from '@contract/sign-up-kinds'
import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import { kindOfRow } from './door'
import './door.scss'

interface Props {
  row: DayRow
  here: boolean
  /** Just looked for: his is the button of this screen. */
  found?: boolean
  onPick: (row: DayRow) => void
  onTakeBack: (row: DayRow) => void
}

export function PersonRow({ row, here, found, onPick, onTakeBack }: Props) {
  const { name, chamberName, code, waiting } = row
  const kind = kindOfRow(row)
  return (
    <View className="door-row">
      <View className="door-row__words">
        <View className="door-row__head">
          <Text className="door-row__name">{name}</Text>
          {here ? (
            <Tag tone="good" icon="check">
              已签到
            </Tag>
          ) : kind !== 'seated' ? (
            <Tag tone="wait">{signUpKindNames[kind]}</Tag>
          ) : null}
        </View>
        <Text className="door-row__note">{`${code} · ${chamberName}`}</Text>
      </View>
      {here ? (
        <Button kind="plain" size="small" label={`撤销${name}的签到`} onTap={() => onTakeBack(row)}>
          撤销
        </Button>
      ) : (
        <Button
          size="small"
          kind={found && !waiting ? 'primary' : 'plain'}
          label={`给${name}签到`}
          onTap={() => onPick(row)}
        >
          签到
        </Button>
      )}
    </View>
  )
}
