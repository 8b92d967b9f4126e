import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { applicationStateNames, type Standing } from '@contract/members'
import { postNames } from '@contract/posts'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Tag } from '@/components/tag'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { doubtInWords } from '../join/doubts'
import { whoDecides } from '../join/who-decides'
import '../members.scss'
import './mine.scss'

type Mine = Standing['applications'][number]

const tones = { waiting: 'wait', approved: 'good', refused: 'accent', withdrawn: 'quiet' } as const

function inWords({ state, post, reason, nameDiffers }: Mine, phoneVerified: boolean) {
  if (state === 'waiting' && nameDiffers) return doubtInWords
  if (state === 'waiting') return `已提交，等待${whoDecides(post, phoneVerified)}确认`
  if (state === 'refused') return `未通过：${reason ?? '没有写明原因'}`
  return null
}

interface Props {
  standing: Standing
  onChange: (standing: Standing) => void
}

/** What I have asked for and what came of it. An approved one is a post by now. */
export function MyApplications({ standing, onChange }: Props) {
  const [leaving, setLeaving] = useState<Mine | null>(null)
  const { run, reset, pending, error } = useCommand(async (id: string) => {
    onChange(await api.members.withdrawApplication({ id }))
    setLeaving(null)
  })
  const shown = standing.applications.filter(({ state }) => state === 'waiting' || state === 'refused')
  if (!shown.length) return null
  return (
    <Card title="我的申请">
      {shown.map((application) => {
        const { id, chamberName, post, state, at } = application
        const words = inWords(application, standing.phoneVerified)
        return (
          <View key={id} className="application">
            <View className="members-tags">
              <Text className="application__what">{`${chamberName}${postNames[post]}`}</Text>
              <Tag tone={tones[state]}>{applicationStateNames[state]}</Tag>
            </View>
            {words ? <Text className="application__words">{words}</Text> : null}
            <View className="application__foot">
              <Text className="members-hint">{`${formatAgo(at, now())}提交`}</Text>
              {state === 'waiting' ? (
                <Button
                  kind="text"
                  size="small"
                  label={`撤回${chamberName}的申请`}
                  onTap={() => {
                    reset()
                    setLeaving(application)
                  }}
                >
                  撤回
                </Button>
              ) : null}
            </View>
          </View>
        )
      })}
      <Dialog
        open={leaving !== null}
        title="撤回这份申请？"
        text={`${leaving?.chamberName ?? ''}不再收到它。以后可以重新申请。`}
        confirm="撤回"
        danger
        pending={pending}
        error={error}
        onConfirm={() => leaving && void run(leaving.id)}
        onClose={() => setLeaving(null)}
      />
    </Card>
  )
}
