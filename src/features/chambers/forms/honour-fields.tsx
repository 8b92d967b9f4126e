import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { emptyHonour, type HonourDraft } from './facts-draft'

const MAX_HONOURS = 60

interface Props {
  honours: HonourDraft[]
  fields: Record<string, string>
  onChange: (honours: HonourDraft[]) => void
}

export function HonourFields({ honours, fields, onChange }: Props) {
  const change = (key: number, part: Partial<HonourDraft>) =>
    onChange(honours.map((honour) => (honour.key === key ? { ...honour, ...part } : honour)))
  return (
    <Card title="荣誉">
      {honours.map(({ key, year, title }, i) => (
        <View key={key} className="facts-form__entry">
          <View className="facts-form__entry-head">
            <Text className="facts-form__entry-title">{`第 ${i + 1} 项`}</Text>
            <Button
              kind="text"
              size="small"
              icon="delete"
              label={`删除荣誉第 ${i + 1} 项`}
              onTap={() => onChange(honours.filter((honour) => honour.key !== key))}
            >
              删除
            </Button>
          </View>
          <Field
            label="年份"
            type="number"
            placeholder="例如 2013"
            value={year}
            error={fields[`facts.honours.${i}.year`]}
            onChange={(next) => change(key, { year: next })}
          />
          <Field
            label="荣誉名称"
            placeholder="例如：先进异地温州商会"
            max={60}
            value={title}
            error={fields[`facts.honours.${i}.title`]}
            onChange={(next) => change(key, { title: next })}
          />
        </View>
      ))}
      {honours.length < MAX_HONOURS ? (
        <View className="facts-form__add">
          <Button kind="plain" icon="add" onTap={() => onChange([...honours, emptyHonour()])}>
            加一项荣誉
          </Button>
        </View>
      ) : null}
    </Card>
  )
}
