import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ProfileForm } from '@/features/members/profile-form'
import { StandingGate } from '@/features/members/standing-gate'
import { useStanding } from '@/features/members/use-standing'

function Profile() {
  const standing = useStanding()
  return (
    <Page>
      <StandingGate {...standing}>{(mine) => <ProfileForm standing={mine} />}</StandingGate>
    </Page>
  )
}

export default guarded(Profile)
