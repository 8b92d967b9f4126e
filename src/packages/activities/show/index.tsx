import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useMemo } from 'react'
import type { Subject } from '@contract/shares'
import { now } from '@contract/values/time'
import { guarded } from '@/components/guarded'
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
import { ArrivalCards } from '@/features/shares/arrival-cards'
import { ShareRow } from '@/features/shares/share-row'
import { useLiveCard } from '@/features/shares/use-live-card'
import { useArrival } from '@/lib/share/use-arrival'
import { useShare } from '@/lib/share/use-share'
import '@/features/activities/activities.scss'

function Activity() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const { data, replace } = activity
  const { open, take, close } = useSteps(data)
  const at = now()
  const subject = useMemo((): Subject => ({ kind: 'activity', id }), [id])
  const live = useLiveCard(id, data?.phase === 'open')
  const arrival = useArrival(subject, data !== undefined)
  const share = useShare({
    subject,
    allowed: data ? true : undefined,
    open: data !== undefined,
    title: data?.title ?? '温商之家 · 活动报名',
    path: paths.show(id),
    imageUrl: data?.coverUrl,
    live,
  })
  useShareAppMessage(share.card)
  useShareTimeline(share.moment)
  return (
    <Page>
      <ActivityGate activity={activity}>
        {(page) => (
          <>
            <ArrivalCards arrival={arrival} />
            <HeadCard page={page} />
            <MineCard page={page} onStep={take} />
            <WhenWhereCard page={page} now={at} />
            <SessionsCard page={page} now={at} />
            <SeatsCard page={page} now={at} />
            <EntriesCard page={page} />
            <AboutCard page={page} />
            <QuestionsCard page={page} />
            <PhotosCard page={page} />
            <ShareRow subject={subject} share={share} open kind="plain" />
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

export default guarded(Activity)
