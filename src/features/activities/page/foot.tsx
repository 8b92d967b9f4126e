import { View } from '@tarojs/components'
import type { ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { FootBar } from '@/components/foot-bar'
import { nextStep, type StepKind } from '../next-step'
import { go, paths } from '../paths'

interface Props {
  page: ActivityPage
  onStep: (kind: StepKind) => void
}

/** One button: what can be done now, or why it cannot. */
export function Foot({ page, onStep }: Props) {
  const step = nextStep(page)
  if (!step) return null
  const { kind, label, why } = step
  const leaves = kind === 'cancel' || kind === 'askToCancel'
  const belongsNowhere = kind === 'signUp' && why !== null && page.chambers.length === 0
  return (
    <FootBar>
      <Button
        kind={leaves ? 'danger' : 'primary'}
        disabled={why !== null}
        reason={why ?? undefined}
        onTap={() => onStep(kind)}
      >
        {label}
      </Button>
      {belongsNowhere ? (
        <View className="activities-action">
          <Button kind="plain" icon="invite" onTap={() => go(paths.join)}>
            加入商会
          </Button>
        </View>
      ) : null}
    </FootBar>
  )
}
