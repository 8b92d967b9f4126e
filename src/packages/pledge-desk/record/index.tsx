import { useRouter } from '@tarojs/taro'
import type { CampaignEditing } from '@contract/campaign-desk'
import type { PledgeView } from '@contract/pledges'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { useChamberPicker } from '@/features/chambers/use-chamber-picker'
import { OfficeOnly } from '@/features/office/office-only'
import { Gate } from '@/features/pledge-desk/gate'
import { ChangeForm } from '@/features/pledge-desk/pledges/change-form'
import { nobody, RecordForm } from '@/features/pledge-desk/pledges/record-form'
import { TermsForm } from '@/features/pledges/form/terms-form'
import { emptyTerms, termsOf, writingOf } from '@/features/pledges/form/terms-writing'
import { api } from '@/lib/api'
import { useKeptForm } from '@/lib/drafts/use-kept-form'
import { useQuery } from '@/lib/use-query'

function Recording({ campaign }: { campaign: CampaignEditing }) {
  const { pick, picker } = useChamberPicker()
  const { waters } = campaign.draft
  const form = useKeptForm(`record-form/${campaign.id}`, () => ({
    donor: nobody,
    terms: emptyTerms(waters[0] ?? 'any', null),
  }))
  const { donor, terms } = form.writing
  /** Whose chamber it is shares the credit. */
  const change = (part: Partial<typeof donor>) => {
    const credit = part.chamber ? { ...terms.credit, chamberId: part.chamber.id } : terms.credit
    form.change({ donor: { ...donor, ...part }, terms: { ...terms, credit } })
  }
  return (
    <>
      <RecordForm
        campaignId={campaign.id}
        form={form}
        donor={donor}
        onDonor={change}
        pickChamber={pick}
        terms={termsOf(terms)}
      >
        {(wrong) => (
          <TermsForm
            writing={terms}
            waters={waters}
            donorName={donor.name}
            chambers={donor.chamber ? [donor.chamber] : []}
            wrong={wrong}
            onChange={(next) => form.change({ terms: next })}
          />
        )}
      </RecordForm>
      {picker}
    </>
  )
}

/** What was typed over an older state of the pledge is not shown again. */
function Changing({ pledge }: { pledge: PledgeView }) {
  const seenNo = pledge.history.at(-1)?.no ?? 0
  const form = useKeptForm(
    `change-form/${pledge.id}`,
    () => ({ seenNo, reason: '', terms: writingOf(pledge) }),
    (kept) => kept.seenNo === seenNo,
  )
  const { reason, terms } = form.writing
  const { chamberId } = pledge.terms.credit
  const chambers = chamberId ? [{ id: chamberId, name: pledge.chamberName ?? '' }] : []
  return (
    <ChangeForm
      pledge={pledge}
      form={form}
      terms={termsOf(terms)}
      reason={reason}
      onReason={(next) => form.change({ reason: next })}
    >
      {(wrong) => (
        <TermsForm
          writing={terms}
          waters={pledge.waters}
          donorName={pledge.donorName}
          chambers={chambers}
          wrong={wrong}
          onChange={(next) => form.change({ terms: next })}
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
