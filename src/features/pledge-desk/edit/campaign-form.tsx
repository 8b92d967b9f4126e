import { useCallback, useRef, useState } from 'react'
import { type CampaignEditing } from '@contract/campaign-desk'
import { waterNames, waters } from '@contract/campaigns'
import { Card } from '@/components/card'
import { Choices } from '@/components/choices'
import { DateField } from '@/components/date-field'
import { Field, FieldFrame, TextArea } from '@/components/field'
import { MoneyField } from '@/components/money-field'
import { NumberField } from '@/components/number-field'
import { RichEditor, type RichEditorHandle } from '@/components/rich-editor'
import type { Content } from '@/components/rich-editor/types'
import { Wide } from '@/components/wide'
import { CoverField } from '@/components/writing/cover-field'
import { addImages, isOurImage } from '@/lib/add-images'
import { api } from '@/lib/api'
import { inOneCall } from '@/lib/long-text'
import { useCommand } from '@/lib/use-command'
import { useLeaveWarning } from '@/lib/use-leave-warning'
import { useOnce } from '@/lib/use-once'
import { goInstead, paths } from '../paths'
import { SaveBar } from '../save-bar'
import { ReceiverCard } from './receiver-card'
import { draftOf, emptyCampaign, writingOf, type CampaignWriting } from './writing'

const waterOptions = waters.map((value) => ({ value, label: waterNames[value] }))

/** The text of a campaign; its money is none of this form's business. */
export function CampaignForm({ editing }: { editing: CampaignEditing | null }) {
  const [writing, setWriting] = useState<CampaignWriting>(() =>
    editing ? writingOf(editing) : emptyCampaign(),
  )
  const [touched, setTouched] = useState(false)
  const change = useCallback((part: Partial<CampaignWriting>) => {
    setTouched(true)
    setWriting((was) => ({ ...was, ...part }))
  }, [])
  useLeaveWarning(touched)
  const { once } = useOnce()
  const editor = useRef<RichEditorHandle>(null)
  const latest = useRef(writing)
  latest.current = writing
  const saving = useCommand(async () => {
    const at = editing ? { id: editing.id, rev: editing.rev } : { key: once() }
    const { id } = await api.campaignDesk.save({ ...at, ...(await inOneCall(draftOf(latest.current))) })
    setTouched(false)
    goInstead(paths.manage(id))
  })
  const wrong = (field: string) => saving.fields[`draft.${field}`] ?? saving.fields[field]
  const onHtml = useCallback(({ html }: Content) => change({ html }), [change])
  const [startHtml] = useState(writing.html)
  const save = () => {
    editor.current?.flush()
    // What the editor still held is in `latest` after this turn.
    setTimeout(() => void saving.run())
  }
  const { reminders } = writing
  return (
    <Wide>
      <Card title="项目">
        <Field
          label="标题"
          max={40}
          value={writing.title}
          error={wrong('title')}
          onChange={(title) => change({ title })}
        />
        <TextArea
          label="简介（可不写）"
          max={120}
          value={writing.summary}
          error={wrong('summary')}
          onChange={(summary) => change({ summary })}
        />
        <CoverField cover={writing.cover} onChange={(cover) => change({ cover })} />
        <FieldFrame label="说明" error={wrong('html')}>
          <RichEditor
            ref={editor}
            html={startHtml}
            label="说明"
            placeholder="为什么认捐，钱用在哪里，谁来监督。"
            addImages={addImages}
            acceptsImage={isOurImage}
            onChange={onHtml}
          />
        </FieldFrame>
      </Card>
      <Card title="目标和期限">
        <MoneyField
          label="目标金额（可不填）"
          amountFen={writing.goalFen}
          error={wrong('goalFen')}
          onChange={(goalFen) => change({ goalFen })}
        />
        <DateField
          label="开始"
          value={writing.opensOn}
          error={wrong('opensOn')}
          onChange={(opensOn) => change({ opensOn })}
        />
        <DateField
          label="结束"
          value={writing.closesOn}
          from={writing.opensOn}
          error={wrong('closesOn')}
          onChange={(closesOn) => change({ closesOn })}
        />
        <FieldFrame label="用途，供认捐人选择" error={wrong('waters')}>
          <Choices
            label="用途"
            multiple
            options={waterOptions}
            chosen={writing.waters}
            onChange={(chosen) => change({ waters: waters.filter((water) => chosen.includes(water)) })}
          />
        </FieldFrame>
      </Card>
      <ReceiverCard writing={writing} wrong={wrong} change={change} />
      <Card title="到账提醒">
        <NumberField
          label="到期前几天第一次提醒"
          value={reminders.firstDaysBefore}
          error={wrong('reminders.firstDaysBefore')}
          onChange={(firstDaysBefore) => change({ reminders: { ...reminders, firstDaysBefore } })}
        />
        <NumberField
          label="逾期后每隔几天提醒"
          value={reminders.everyDays}
          error={wrong('reminders.everyDays')}
          onChange={(everyDays) => change({ reminders: { ...reminders, everyDays } })}
        />
        <NumberField
          label="最多提醒几次（0 是不提醒）"
          value={reminders.most}
          error={wrong('reminders.most')}
          onChange={(most) => change({ reminders: { ...reminders, most } })}
        />
      </Card>
      <SaveBar error={saving.error} pending={saving.pending} onTap={save}>
        {editing ? '保存修改' : '保存草稿'}
      </SaveBar>
    </Wide>
  )
}
