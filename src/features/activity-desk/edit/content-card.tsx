import { useCallback, useState, type RefObject } from 'react'
import { activityKindNames, activityKinds } from '@contract/activities'
import { Card } from '@/components/card'
import { Field, FieldFrame, TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { RichEditor, type RichEditorHandle } from '@/components/rich-editor'
import type { Content } from '@/components/rich-editor/types'
import { SelectField } from '@/components/select-field'
import { CoverField } from '@/components/writing/cover-field'
import { addImages, isOurImage } from '@/lib/add-images'
import type { DraftInHand } from '@/lib/drafts/use-draft'
import { firstUnder } from './field-errors'
import type { ActivityWriting } from './writing'

const kinds = activityKinds.map((value) => ({ value, label: activityKindNames[value] }))

export type ActivityInHand = DraftInHand<ActivityWriting>

export interface SectionProps {
  draft: ActivityInHand
  errors: Record<string, string>
}

/** What it is: what people read before they sign up. */
export function ContentCard({
  draft,
  errors,
  editor,
}: SectionProps & { editor: RefObject<RichEditorHandle> }) {
  const { writing, state, change } = draft
  const [start] = useState(writing.html)
  const onChange = useCallback(({ html }: Content) => change({ html }), [change])
  return (
    <Card title="活动内容">
      <SelectField
        label="类别"
        options={kinds}
        value={writing.kind}
        error={errors.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field
        label="标题"
        max={40}
        placeholder="例如：第十二期异地温州商会秘书长培训班"
        value={writing.title}
        error={errors.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label="简介（可不写）"
        max={120}
        placeholder="列表里标题下面的一两句话"
        value={writing.summary}
        error={errors.summary}
        onChange={(summary) => change({ summary })}
      />
      <CoverField cover={writing.cover} onChange={(cover) => change({ cover })} />
      <FieldFrame label="活动说明" error={errors.html}>
        <RichEditor
          ref={editor}
          html={start}
          label="活动说明"
          placeholder="日程、费用、带什么、怎么到。"
          addImages={addImages}
          acceptsImage={isOurImage}
          onChange={onChange}
        />
        {state.kind === 'saved'
          ? state.notes.map((note) => (
              <Notice key={note} kind="wait">
                {note}
              </Notice>
            ))
          : null}
      </FieldFrame>
      <TextArea
        label="主办单位（一行一个）"
        value={writing.organisers}
        error={firstUnder(errors, 'organisers')}
        onChange={(organisers) => change({ organisers })}
      />
      <Field
        label="联系方式（可不填）"
        max={60}
        placeholder="例如：会务组 0577-88960000"
        value={writing.contact}
        error={errors.contact}
        onChange={(contact) => change({ contact })}
      />
    </Card>
  )
}
