import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { FootBar } from '@/components/foot-bar'
import { Segments } from '@/components/segments'
import { CandidateList } from './candidate-list'
import { ChainPaste } from './chain-paste'
import type { Signed } from './others-result'
import { useOthers } from './use-others'
import './others.scss'

type Way = 'roster' | 'chain'
const ways = [
  { value: 'roster', label: '从名册选' },
  { value: 'chain', label: '粘贴接龙' },
] as const

interface Props {
  page: ActivityPage
  chamber: { id: string; name: string }
  onSigned: (signed: Signed) => void
}

/** Several people of a chamber at once: chosen from the roster or from a pasted 接龙; all of them or none. */
export function OthersForm({ page, chamber, onSigned }: Props) {
  const [way, setWay] = useState<Way>('roster')
  const [asking, setAsking] = useState(false)
  const others = useOthers(page.id, chamber.id)
  const { chosen, choose, tooMany, signing, people } = others
  const names = (people.data?.items ?? [])
    .filter(({ participantId }) => chosen.includes(participantId))
    .map(({ name }) => name)
  const sign = async () => {
    const done = await signing.run()
    if (done) onSigned(done.items)
  }
  return (
    <View>
      <View className="others-views">
        <Segments<Way>
          label="怎么选人"
          options={ways}
          value={way}
          onChange={(next) => {
            setWay(next)
            choose([])
          }}
        />
      </View>
      {way === 'roster' ? <CandidateList {...others} /> : <ChainPaste {...others} />}
      <FootBar>
        <Button
          disabled={chosen.length === 0 || tooMany !== null}
          reason={tooMany ?? '还没有选人'}
          onTap={() => {
            signing.reset()
            setAsking(true)
          }}
        >
          {chosen.length ? `为 ${chosen.length} 位报名` : '报名'}
        </Button>
      </FootBar>
      <Dialog
        open={asking}
        title={`为 ${chosen.length} 位报名？`}
        text={`${names.join('、')}。一起报上；有一位报不上，就都不报。`}
        confirm="报名"
        pending={signing.pending}
        error={signing.error}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <Text className="activities-hint">{`以${chamber.name}的名义。`}</Text>
      </Dialog>
    </View>
  )
}
