import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { CampaignEditing } from '@contract/campaign-desk'
import type { PledgeView } from '@contract/pledges'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { useChamberPicker } from '@/features/chambers/use-chamber-picker'
import { OfficeOnly } from '@/features/office/office-only'
import { Gate } from '@/features/pledge-desk/gate'
import { ChangeForm } from '@/features/pledge-desk/pledges/change-form'
import { RecordForm } from '@/features/pledge-desk/pledges/record-form'
import { TermsForm } from '@/features/pledges/form/terms-form'
import { emptyTerms, termsOf, writingOf } from '@/features/pledges/form/terms-writing'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function Recording({ campaign }: { campaign: CampaignEditing }) {
  const { pick, picker } = useChamberPicker()
  const { waters } = campaign.draft
  const [writing, setWriting] = useState(() => emptyTerms(waters[0] ?? 'any', null))
  return (
    <>
      <RecordForm
        campaignId={campaign.id}
        pickChamber={pick}
        onChamber={(chamberId) => setWriting((was) => ({ ...was, credit: { ...was.credit, chamberId } }))}
        terms={termsOf(writing)}
      >
        {({ name, chamber }, wrong) => (
          <TermsForm
            writing={writing}
            waters={waters}
            donorName={name}
            chambers={chamber ? [chamber] : []}
            wrong={wrong}
            onChange={setWriting}
          />
        )}
      </RecordForm>
      {picker}
    </>
  )
}

function Changing({ pledge }: { pledge: PledgeView }) {
  const [writing, setWriting] = useState(() => writingOf(pledge))
  const { chamberId } = pledge.terms.credit
  const chambers = chamberId ? [{ id: chamberId, name: pledge.chamberName ?? '' }] : []
  return (
    <ChangeForm pledge={pledge} terms={termsOf(writing)}>
      {(wrong) => (
        <TermsForm
          writing={writing}
          waters={pledge.waters}
          donorName={pledge.donorName}
          chambers={chambers}
          wrong={wrong}
          onChange={setWriting}
        />
      )}
    </ChangeForm>
  )
}

function NewRecord({ id }: { id: string }) {
  const campaign = useQuery(api.campaignDesk.edit, { id })
  return <Gate found={campaign}>{(editing) => <Recording campaign={editing} />}</Gate>
}

function Change({ id }: { id: string }) {
  const pledge = useQuery(api.pledgeDesk.show, { id })
  return <Gate found={pledge}>{(view) => <Changing pledge={view} />}</Gate>
}

function RecordPage() {
  const { id = '', pledge } = useRouter().params
  return (
    <Page title={pledge ? '变更认捐' : '代录认捐'}>
      <OfficeOnly>{pledge ? <Change id={pledge} /> : <NewRecord id={id} />}</OfficeOnly>
    </Page>
  )
}

export default guarded(RecordPage)
