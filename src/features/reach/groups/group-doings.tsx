import { View } from '@tarojs/components'
import { Cell } from '@/components/cell'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { groupInWords } from '../words'
import type { Groups } from './use-groups'

interface Props {
  groups: Groups
  /** Opens the choice of one chamber among all. */
  onOther: () => void
}

/** Whose group it is: one tap for what is likely, two for any other chamber. Released only after a yes. */
export function GroupDoings({ groups: { doing, binding, releasing, close }, onOther }: Props) {
  const row = doing?.row
  if (!row) return null
  const { guess } = row
  const choose = (kind: 'presidents' | 'young') => void binding.run(row.id, { kind, chamberId: null })
  return (
    <>
      <Sheet open={doing.what === 'bind'} title="这是谁的群？" onClose={close}>
        {binding.error ? <Notice error={binding.error} /> : null}
        <View className="group-choices">
          {guess ? (
            <Cell
              icon="chamber"
              title={`${guess.chamberName}的群`}
              note={`打开过的 ${row.people} 人里，${guess.people} 人是这家的`}
              onTap={() => void binding.run(row.id, { kind: 'chamber', chamberId: guess.chamberId })}
            />
          ) : null}
          <Cell icon="people" title="会长群" note="全国各地温州商会会长" onTap={() => choose('presidents')} />
          <Cell icon="growth" title="青年温商群" onTap={() => choose('young')} />
          <Cell icon="search" title={guess ? '另一家商会的群' : '一家商会的群'} leads onTap={onOther} />
        </View>
      </Sheet>
      <Dialog
        open={doing.what === 'release'}
        title="解除绑定？"
        text={`解除以后，${groupInWords(row)}回到“未绑定”，可以重新说明是谁的。打开过的记录都保留。`}
        confirm="解除绑定"
        danger
        pending={releasing.pending}
        error={releasing.error}
        onConfirm={() => void releasing.run(row)}
        onClose={close}
      />
    </>
  )
}
