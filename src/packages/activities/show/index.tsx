import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Page } from '@/components/page'
import { AboutCard, PhotosCard, QuestionsCard } from '@/features/activities/page/about-cards'
import { ActivityGate } from '@/features/activities/page/activity-gate'
import { EntriesCard } from '@/features/activities/page/entries-card'
import { Foot } from '@/features/activities/page/foot'
import { HeadCard } from '@/features/activities/page/head-card'
import { AskSheet, CancelDialog } from '@/features/activities/page/leave-dialogs'
import { MineCard } from '@/features/activities/page/mine-card'
import { OfferSheet } from '@/features/activities/page/offer-sheet'
import { SeatsCard } from '@/features/activities/page/seats-card'
import { SessionsCard } from '@/features/activities/page/sessions-card'
import { useSteps } from '@/features/activities/page/use-steps'
import { WhenWhereCard } from '@/features/activities/page/when-where-card'
import { paths } from '@/features/activities/paths'
import { ConfirmSheet } from '@/features/activities/sign-up/confirm-sheet'
import { useActivity } from '@/features/activities/use-activity'
import { isWeapp } from '@/lib/device'
import '@/features/activities/activities.scss'

export default function Activity() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const { data, replace } = activity
  const { open, take, close } = useSteps(data)
  const at = now()
  useShareAppMessage(() => ({
    title: data?.title ?? '温商之家 · 活动报名',
    path: paths.show(id),
    imageUrl: data?.coverUrl ?? undefined,
  }))
  return (
    <Page>
      <ActivityGate activity={activity}>
        {(page) => (
          <>
            <HeadCard page={page} />
            <MineCard page={page} onStep={take} />
            <WhenWhereCard page={page} now={at} />
            <SessionsCard page={page} now={at} />
            <SeatsCard page={page} now={at} />
            <EntriesCard page={page} />
            <AboutCard page={page} />
            <QuestionsCard page={page} />
            <PhotosCard page={page} />
            {isWeapp ? (
              <View className="activities-foot">
                <Button kind="plain" icon="share" openType="share">
                  转发给朋友
                </Button>
              </View>
            ) : null}
            <Foot page={page} onStep={take} />
            <ConfirmSheet open={open === 'signUp'} page={page} onSignedUp={replace} onClose={close} />
            <OfferSheet open={open === 'answerOffer'} page={page} onAnswered={replace} onClose={close} />
            <CancelDialog open={open === 'cancel'} page={page} onLeft={replace} onClose={close} />
            <AskSheet open={open === 'askToCancel'} page={page} onLeft={replace} onClose={close} />
          </>
        )}
      </ActivityGate>
    </Page>
  )
}
