import { Page } from '@/components/page'
import { ProfileForm } from '@/features/members/profile-form'
import { StandingGate } from '@/features/members/standing-gate'
import { useStanding } from '@/features/members/use-standing'

export default function Profile() {
  const standing = useStanding()
  return (
    <Page>
      <StandingGate {...standing}>{(mine) => <ProfileForm standing={mine} />}</StandingGate>
    </Page>
  )
}
