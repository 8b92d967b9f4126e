import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Standing } from '@contract/members'
import { postKinds, postNames, type PostKind } from '@contract/posts'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Field, FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { refreshSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import { ChosenChamber } from './chosen-chamber'
import { doubtsOf } from './doubts'
import { PhoneCard } from './phone-card'
import { whoDecides } from './who-decides'

/** Most are merchants; a president comes last and rarely. */
const identities = [...postKinds].reverse().map((value) => ({ value, label: postNames[value] }))

export interface Joined {
  standing: Standing
  chamber: { id: string; name: string }
  post: PostKind
}
interface Props {
  standing: Standing
  chamber: Joined['chamber'] | null
  onChooseChamber: () => void
  /** The roster knew the number: it is bound, or the office is asked about the name. */
  onFound: (standing: Standing) => void
  onVerified: (standing: Standing) => void
  onJoined: (joined: Joined) => void
}

export function JoinForm({ standing, chamber, onChooseChamber, onFound, onVerified, onJoined }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [name, setName] = useState(standing.name ?? '')
  const [post, setPost] = useState<PostKind>('member')
  const [note, setNote] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    if (!chamber) return
    const phone = standing.phoneVerified || !typed ? {} : { phone: typed }
    const after = await api.members.join({ name, chamberId: chamber.id, post, note, ...phone })
    onJoined({ standing: after, chamber, post })
    void refreshSession()
  })
  const lacking = [
    !name.trim() && '姓名',
    !standing.phoneVerified && !standing.phoneMasked && !typed?.trim() && '手机号',
    !chamber && '商会',
  ].filter(Boolean)
  const verified = (after: Standing) => {
    if (after.posts.length > standing.posts.length || doubtsOf(after).length > 0) return onFound(after)
    onVerified(after)
  }
  return (
    <View>
      <Card title="第一步：姓名">
        <Field
          label="姓名"
          placeholder="名册上的姓名"
          hint="请写名册上的真实姓名，不写职务。"
          value={name}
          error={fields.name}
          onChange={setName}
        />
      </Card>
      <PhoneCard
        standing={standing}
        name={name}
        typed={typed}
        error={fields.phone}
        onType={setTyped}
        onVerified={verified}
      />
      <Card title="第三步：商会和身份">
        <ChosenChamber chamber={chamber} error={fields.chamberId} onChoose={onChooseChamber} />
        <FieldFrame
          label="身份"
          error={fields.post}
          hint={`名册上没有的，由${whoDecides(post, standing.phoneVerified)}确认`}
        >
          <Chips label="身份" layout="wrap" options={identities} value={post} onChange={setPost} />
        </FieldFrame>
        <Field
          label="说明（可不写）"
          placeholder="行业、入会时间等"
          max={100}
          value={note}
          error={fields.note}
          onChange={setNote}
        />
        {error && !Object.keys(fields).length ? <Notice error={error} /> : null}
        <View className="members-action">
          <Button
            icon="send"
            loading={pending}
            disabled={lacking.length > 0}
            reason={`还没有填写${lacking.join('、')}`}
            onTap={() => void run()}
          >
            提交
          </Button>
        </View>
      </Card>
    </View>
  )
}
