import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { postKinds, postNames, type PostKind } from '@contract/posts'
import type { RosterRow } from '@contract/roster'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field, FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { ChamberField } from './chamber-field'
import { factsOf, missingIn, toInput, type ChosenChamber, type PostFacts } from './post-facts'
import { TermFields } from './term-fields'

const postOptions = postKinds.map((value) => ({ value, label: postNames[value] }))

interface Props {
  /** Null: a new line. */
  row: RosterRow | null
  /** Of a new line; chosen on the page. */
  chamber: ChosenChamber | null
  onChooseChamber: () => void
  onSaved: (words: string) => void
  onClose: () => void
}

export function PostForm({ row, chamber, onChooseChamber, onSaved, onClose }: Props) {
  const target = row ? { id: row.chamberId, name: row.chamberName } : chamber
  const [facts, setFacts] = useState(() => factsOf(row))
  const set = (change: Partial<PostFacts>) => setFacts((were) => ({ ...were, ...change }))
  const { run, pending, error, fields } = useCommand(async () => {
    const saved = await api.roster.save(toInput(row?.id, target?.id ?? '', facts))
    const when = saved.waits ? `，${saved.startsOn} 起就任，现在是待任` : ''
    onSaved(`已保存：${saved.name}，${saved.chamberName}${postNames[saved.post]}${when}`)
  })
  const missing = missingIn(facts, target, row === null)
  return (
    <Sheet open title={row ? `修改 ${row.name}` : '新增名册'} onClose={onClose}>
      {row ? (
        <Text className="roster-hint">
          {`${row.chamberName}${postNames[row.post]}。商会和身份不能改，有变动请结束这一条，再新增。`}
        </Text>
      ) : (
        <>
          <ChamberField chamber={chamber} error={fields.chamberId} onChoose={onChooseChamber} />
          <FieldFrame label="身份" error={fields.post}>
            <Chips<PostKind | ''>
              label="身份"
              layout="wrap"
              options={postOptions}
              value={facts.post ?? ''}
              onChange={(post) => set({ post: post || null })}
            />
          </FieldFrame>
        </>
      )}
      <Field label="姓名" value={facts.name} error={fields.name} onChange={(name) => set({ name })} />
      <Field
        label="手机号"
        type="number"
        value={facts.phone}
        error={fields.phone}
        placeholder={row ? row.phoneMasked : '11 位手机号'}
        hint={row ? `不改就留空${row.bound ? '。换成别的号码，现在绑定的微信会解除' : ''}` : undefined}
        onChange={(phone) => set({ phone })}
      />
      <TermFields facts={facts} fields={fields} onChange={set} />
      {error && Object.keys(fields).length === 0 ? <Notice error={error} /> : null}
      <View className="roster-actions">
        <Button
          loading={pending}
          disabled={missing !== null}
          reason={missing ?? undefined}
          onTap={() => void run()}
        >
          保存
        </Button>
      </View>
    </Sheet>
  )
}
