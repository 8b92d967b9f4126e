import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ChamberPage } from '@contract/chambers'
import { postNames } from '@contract/posts'
import { dayBefore, daysAfter, usualTermEnd } from '@contract/values/date'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { DateField } from '@/components/date-field'
import { Dialog } from '@/components/dialog'
import { Field, FieldFrame } from '@/components/field'
import { api } from '@/lib/api'
import { refreshSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import { formatDay } from '../page/format-day'
import '../page/chamber-page.scss'

const posts = (['president', 'secretary'] as const).map((value) => ({ value, label: postNames[value] }))
type Post = (typeof posts)[number]['value']

/** What is still to be filled in, as one says it. */
const lackingIn = (parts: Record<string, string>) =>
  Object.entries(parts)
    .filter(([, value]) => !value.trim())
    .map(([label]) => label)
    .join('、')

interface Props {
  chamber: ChamberPage
  onDone: (chamber: ChamberPage) => void
}

/** 换届: said back in words before it happens, since it cannot be undone. */
export function HandOverForm({ chamber, onDone }: Props) {
  const { id, name: chamberName, officers } = chamber
  const today = dateOf(now())
  const [post, setPost] = useState<Post>('president')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [startsOn, setStartsOn] = useState(today)
  const [chosenEnd, setChosenEnd] = useState('')
  const endsOn = chosenEnd || usualTermEnd(startsOn)
  const [asking, setAsking] = useState(false)
  const { run, reset, pending, error, fields } = useCommand(async () => {
    const successor = { name, phone }
    onDone(await api.chambers.handOver({ id, post, successor, startsOn, endsOn }))
    void refreshSession()
  })
  const holders = officers.filter((officer) => officer.post === post)
  const lacking = lackingIn({ 姓名: name, 手机号: phone })
  const whoLeaves = holders.length
    ? `${holders.map((each) => each.name).join('、')}的${postNames[post]}职务到 ${formatDay(dayBefore(startsOn))} 为止，权限${startsOn > today ? '到那时' : '马上'}停止，履历保留在“历任负责人”里。`
    : ''
  const words = `${name.trim()}（${phone.trim()}）从 ${formatDay(startsOn)} 起担任${chamberName}${postNames[post]}，任期到 ${formatDay(endsOn)}。${whoLeaves}换届不能撤销。`
  return (
    <Card title={`${chamberName}换届`}>
      <FieldFrame label="哪个职务" error={fields.post}>
        <Chips label="职务" layout="wrap" options={posts} value={post} onChange={setPost} />
      </FieldFrame>
      <Text className="chamber-page__hint">
        {holders.length
          ? `现任${postNames[post]}：${holders.map((each) => each.name).join('、')}`
          : `现在没有登记${postNames[post]}`}
      </Text>
      <Field
        label={`新任${postNames[post]}姓名`}
        value={name}
        error={fields['successor.name']}
        onChange={setName}
      />
      <Field
        label="新任手机号"
        type="number"
        placeholder="11 位手机号"
        hint="请写他微信里绑定的手机号：他用这个号码加入，职务就自动生效。号码不公开。"
        value={phone}
        error={fields['successor.phone']}
        onChange={setPhone}
      />
      <DateField
        label="任期开始"
        value={startsOn}
        to={daysAfter(today, 366)}
        error={fields.startsOn}
        hint="还没有到的日期先记为待任，到那天才就任"
        onChange={setStartsOn}
      />
      <DateField
        label="任期结束"
        value={endsOn}
        from={startsOn}
        error={fields.endsOn}
        hint="一般五年，可以改"
        onChange={setChosenEnd}
      />
      <View className="chamber-page__action">
        <ButtonRow>
          <Button
            icon="handover"
            disabled={lacking !== ''}
            reason={`还没有填写${lacking}`}
            onTap={() => {
              reset()
              setAsking(true)
            }}
          >
            换届
          </Button>
        </ButtonRow>
      </View>
      <Dialog
        open={asking}
        title="确认换届？"
        text={words}
        confirm="确认换届"
        danger
        pending={pending}
        error={error}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        {Object.keys(fields).length ? (
          <Text className="chamber-page__hint">{Object.values(fields).join('；')}</Text>
        ) : null}
      </Dialog>
    </Card>
  )
}
