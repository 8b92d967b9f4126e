import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { CampaignList } from '@/features/pledge-desk/list/campaign-list'

function CampaignsPage() {
  return (
    <Page>
      <OfficeOnly>
        <CampaignList />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(CampaignsPage)
