import { Text, View } from '@tarojs/components'
import { hallStageNames, hallStages, type HallStage } from '@contract/chambers'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { FieldFrame, TextArea } from '@/components/field'
import { PhotosField } from '@/components/photos-field'
import { RoughDateField } from '@/components/rough-date-field'
import { emptyStep, type StepDraft } from './facts-draft'

const MAX_STEPS = 20
const MAX_PHOTOS = 9
const stages = hallStages.map((value) => ({ value, label: hallStageNames[value] }))
/** No chip is on until one is chosen. */
const unchosen = '' as HallStage

interface Props {
  steps: StepDraft[]
  fields: Record<string, string>
  onChange: (steps: StepDraft[]) => void
}

export function HallFields({ steps, fields, onChange }: Props) {
  const change = (key: number, part: Partial<StepDraft>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)))
  return (
    <Card title="温州会馆">
      <Text className="chamber-page__hint">每到一步记一条：什么时候规划、筹建、开工、建成。</Text>
      {steps.map((step, i) => {
        const wrong = (name: string) => fields[`facts.hall.${i}.${name}`]
        return (
          <View key={step.key} className="facts-form__entry">
            <View className="facts-form__entry-head">
              <Text className="facts-form__entry-title">{`第 ${i + 1} 条`}</Text>
              <Button
                kind="text"
                size="small"
                icon="delete"
                label={`删除会馆第 ${i + 1} 条`}
                onTap={() => onChange(steps.filter(({ key }) => key !== step.key))}
              >
                删除
              </Button>
            </View>
            <FieldFrame label="阶段" error={wrong('stage')}>
              <Chips
                label={`第 ${i + 1} 条的阶段`}
                layout="wrap"
                options={stages}
                value={step.stage ?? unchosen}
                onChange={(stage) => change(step.key, { stage })}
              />
            </FieldFrame>
            <RoughDateField
              label="时间"
              value={step.on}
              error={wrong('on')}
              onChange={(on) => change(step.key, { on })}
            />
            <TextArea
              label="说明（可不写）"
              placeholder="例如：与温州大厦同时奠基"
              max={120}
              value={step.note}
              error={wrong('note')}
              onChange={(note) => change(step.key, { note })}
            />
            <PhotosField
              max={MAX_PHOTOS}
              label="照片"
              photos={step.photos}
              onChange={(photos) => change(step.key, { photos })}
            />
          </View>
        )
      })}
      {steps.length < MAX_STEPS ? (
        <View className="facts-form__add">
          <Button kind="plain" icon="add" onTap={() => onChange([...steps, emptyStep()])}>
            记一条会馆进展
          </Button>
        </View>
      ) : null}
    </Card>
  )
}
