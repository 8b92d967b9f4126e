import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { OfficeOnly } from '@/features/office/office-only'
import { SetAsideView } from '@/features/set-aside/set-aside-view'

function SetAsidePage() {
  return (
    <Page>
      <OfficeOnly>
        <Wide>
          <SetAsideView />
        </Wide>
      </OfficeOnly>
    </Page>
  )
}

export default guarded(SetAsidePage)
