import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Standing } from '@contract/members'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ChamberPicker } from '@/features/chambers/chamber-picker'
import { ConsentView } from '@/features/members/join/consent-view'
import { JoinForm, type Joined } from '@/features/members/join/join-form'
import { FoundResult, JoinResult } from '@/features/members/join/join-result'
import { StandingGate } from '@/features/members/standing-gate'
import { useStanding } from '@/features/members/use-standing'

function Join() {
  // From a chamber's page one comes with the chamber chosen.
  const { chamber: id, name } = useRouter().params
  const standing = useStanding()
  const [chamber, setChamber] = useState(id && name ? { id, name: decodeURIComponent(name) } : null)
  const [choosing, setChoosing] = useState(false)
  const [found, setFound] = useState<Standing | null>(null)
  const [joined, setJoined] = useState<Joined | null>(null)
  return (
    <Page>
      {found ? (
        <FoundResult standing={found} />
      ) : joined ? (
        <JoinResult {...joined} />
      ) : (
        <StandingGate {...standing}>
          {(mine) =>
            mine.consented ? (
              <JoinForm
                standing={mine}
                chamber={chamber}
                onChooseChamber={() => setChoosing(true)}
                onFound={setFound}
                onVerified={standing.replace}
                onJoined={setJoined}
              />
            ) : (
              <ConsentView onConsented={standing.replace} />
            )
          }
        </StandingGate>
      )}
      <ChamberPicker
        open={choosing}
        onChoose={(row) => {
          setChamber(row)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    </Page>
  )
}

export default guarded(Join)
