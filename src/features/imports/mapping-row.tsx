import { Text, View } from '@tarojs/components'
import type { ImportMapping, ImportView } from '@contract/imports'
import { Field } from '@/components/field'
import { SelectField } from '@/components/select-field'
import { choicesFor, choose, fill, FIXED, samplesOf, type OurColumn } from './mapping'
import './mapping-step.scss'

interface Props {
  column: OurColumn
  view: ImportView
  mapping: ImportMapping
  problem?: string
  onChange: (mapping: ImportMapping) => void
}

const hintOf = (view: ImportView, index: number | undefined) => {
  const samples = samplesOf(view, index)
  if (samples.length > 0) return `内容例如：${samples.join('、')}`
  return index === undefined ? '' : '前几行是空的'
}

/** One of our columns: which of the file’s it is, several where it takes several, or a text for the whole sheet. */
export function MappingRow({ column, view, mapping, problem, onChange }: Props) {
  const { key, name, required, many } = column
  const given = mapping.columns[key] ?? []
  const isFixed = mapping.fixed[key] !== undefined
  const places = given.length === 0 ? [undefined] : many ? [...given, undefined] : given
  return (
    <View className="mapping-column">
      {places.map((index, nth) => (
        <View key={nth} className="mapping-row">
          <View className="mapping-row__field">
            <SelectField
              label={nth > 0 ? `${name}（还有一列）` : required ? name : `${name}（可不选）`}
              placeholder="请选择文件里的一列"
              options={choicesFor(view, {
                required: required && nth === 0,
                fixable: column.fixable && nth === 0,
              })}
              value={
                isFixed ? FIXED : index === undefined ? (required && nth === 0 ? null : '') : String(index)
              }
              error={nth === 0 && !isFixed ? problem : undefined}
              onChange={(value) => onChange(choose(mapping, key, nth, value))}
            />
          </View>
          <View className="mapping-row__samples">
            <Text className="import-hint">{hintOf(view, index)}</Text>
          </View>
        </View>
      ))}
      {isFixed ? (
        <Field
          label={`每一行的${name}都是`}
          value={mapping.fixed[key] ?? ''}
          error={problem}
          onChange={(text) => onChange(fill(mapping, key, text))}
        />
      ) : null}
    </View>
  )
}
