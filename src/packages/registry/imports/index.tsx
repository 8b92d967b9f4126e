import { useRouter } from '@tarojs/taro'
import { importKindNames, importKinds } from '@contract/imports'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { ImportList } from '@/features/imports/import-list'
import { StartCard } from '@/features/imports/start-card'
import { OfficeOnly } from '@/features/office/office-only'

function ImportsPage() {
  const { kind: asked, campaignId = null } = useRouter().params
  const kind = importKinds.find((each) => each === asked) ?? 'roster'
  return (
    <Page title={`导入${importKindNames[kind]}`}>
      <OfficeOnly>
        <Wide>
          <StartCard kind={kind} campaignId={campaignId} />
          <ImportList kind={kind} campaignId={campaignId} />
        </Wide>
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ImportsPage)
