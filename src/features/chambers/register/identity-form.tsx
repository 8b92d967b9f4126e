import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  chamberKindNames,
  chamberKinds,
  provinces,
  type ChamberKind,
  type ChamberPage,
  type Province,
} from '@contract/chambers'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Field, FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import { SelectField } from '@/components/select-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { draftOf, factsOf } from '../forms/facts-draft'
import { goInstead, paths } from '../paths'
import './register.scss'

const kinds = chamberKinds.map((value) => ({ value, label: chamberKindNames[value] }))
const places = provinces.map((value) => ({ value, label: value }))
const foundings = [
  { value: 'founded', label: '已成立' },
  { value: 'preparing', label: '筹备中' },
] as const

const nothingKnown = (founded: boolean) => ({ founded, foundedOn: null, address: '', hall: [], honours: [] })

interface Props {
  /** Null: a new chamber. */
  chamber: ChamberPage | null
  onRefresh: () => void
}

/** What a chamber is called and where it belongs. The rest is corrected on its own page, by its leaders as well. */
export function IdentityForm({ chamber, onRefresh }: Props) {
  const [name, setName] = useState(chamber?.name ?? '')
  const [kind, setKind] = useState<ChamberKind>(chamber?.kind ?? 'prefecture')
  const [province, setProvince] = useState<Province | null>(chamber?.province ?? null)
  const [city, setCity] = useState(chamber?.city ?? '')
  const [founded, setFounded] = useState(true)
  const general = kind === 'general'
  const { run, pending, error, fields } = useCommand(async () => {
    const saved = await api.chambers.save({
      ...(chamber && { id: chamber.id, rev: chamber.rev }),
      ...{ name, kind, city: general ? '' : city, province: general ? null : province },
      facts: chamber ? factsOf(draftOf(chamber)) : nothingKnown(founded),
    })
    goInstead(paths.show(saved.id))
  })
  const missing = !name.trim() ? '还没有填写商会名称' : !general && !province ? '还没有选择省份' : null
  return (
    <Card>
      <Field
        label="商会名称"
        placeholder="例如：西安温州商会"
        max={30}
        value={name}
        error={fields.name}
        hint={chamber ? '改名后，名册和会员身份里的商会名称一起改' : undefined}
        onChange={setName}
      />
      <FieldFrame label="类别" error={fields.kind}>
        <Chips label="类别" layout="wrap" options={kinds} value={kind} onChange={setKind} />
      </FieldFrame>
      {general ? null : (
        <>
          <SelectField
            label="省份"
            placeholder="选择省份"
            options={places}
            value={province}
            error={fields.province}
            onChange={setProvince}
          />
          <Field
            label="城市（省级商会可不填）"
            placeholder="例如：西安"
            max={20}
            value={city}
            error={fields.city}
            onChange={setCity}
          />
        </>
      )}
      {chamber ? null : (
        <FieldFrame label="是否已经成立">
          <Chips
            label="是否已经成立"
            layout="wrap"
            options={foundings}
            value={founded ? 'founded' : 'preparing'}
            onChange={(value) => setFounded(value === 'founded')}
          />
        </FieldFrame>
      )}
      {error && Object.keys(fields).length === 0 ? (
        <Notice error={error} onRetry={error.kind === 'conflict' && chamber ? onRefresh : undefined} />
      ) : null}
      <View className="register-actions">
        <Button
          loading={pending}
          disabled={missing !== null}
          reason={missing ?? undefined}
          onTap={() => void run()}
        >
          保存
        </Button>
      </View>
      <Text className="register-note">
        保存后到商会页面：成立日期、地址、会馆、荣誉点“更正资料”，会长换届点“换届”。
      </Text>
    </Card>
  )
}
