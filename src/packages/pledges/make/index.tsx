import { useRouter } from '@tarojs/taro'
import type { CampaignPage } from '@contract/campaigns'
import type { PledgeView } from '@contract/pledges'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { emptyTerms, writingOf } from '@/features/pledges/form/terms-writing'
import { Gate } from '@/features/pledges/gate'
import { PledgeForm } from '@/features/pledges/make/pledge-form'
import { backTo, goInstead, paths } from '@/features/pledges/paths'
import { api } from '@/lib/api'
import { useSession, type Me } from '@/lib/session'
import { useQuery } from '@/lib/use-query'

const chambersOf = ({ posts }: Me) => [
  ...new Map(
    posts.map(({ chamberId, chamberName }) => [chamberId, { id: chamberId, name: chamberName }]),
  ).values(),
]

function Making({ campaign, me }: { campaign: CampaignPage; me: Me }) {
  const { id, title, waters, can } = campaign
  const chambers = chambersOf(me)
  return (
    <PledgeForm
      name={id}
      campaignTitle={title}
      waters={waters}
      donorName={me.name ?? ''}
      chambers={chambers}
      initial={emptyTerms(waters[0] ?? 'any', chambers[0]?.id ?? null)}
      label="认捐"
      why={can.pledge.why}
      tells={['due', 'notice']}
      send={(once, terms) => api.pledges.make({ once, campaignId: id, terms })}
      onDone={(pledge) => goInstead(`${paths.show(pledge.id)}&made=1`)}
    />
  )
}

function Changing({ pledge, me }: { pledge: PledgeView; me: Me }) {
  const { id, campaignTitle, waters, donorName, can } = pledge
  return (
    <PledgeForm
      name={id}
      campaignTitle={campaignTitle}
      waters={waters}
      donorName={donorName}
      chambers={chambersOf(me)}
      initial={writingOf(pledge)}
      label="修改"
      why={can.change.why}
      send={(once, terms) => api.pledges.change({ once, id, terms })}
      onDone={() => backTo(id)}
    />
  )
}

/** Waits for who he is too: his name and his chambers are in the form. */
function useMine() {
  const { me, error, loading, refresh } = useSession()
  return { data: me, error, refreshing: loading, refresh }
}

function Make({ campaignId }: { campaignId: string }) {
  const campaign = useQuery(api.campaigns.show, { id: campaignId })
  const mine = useMine()
  return (
    <Gate found={campaign}>
      {(page) => <Gate found={mine}>{(me) => <Making campaign={page} me={me} />}</Gate>}
    </Gate>
  )
}

function Change({ id }: { id: string }) {
  const pledge = useQuery(api.pledges.show, { id })
  const mine = useMine()
  return (
    <Gate found={pledge}>
      {(view) => <Gate found={mine}>{(me) => <Changing pledge={view} me={me} />}</Gate>}
    </Gate>
  )
}

function MakePledge() {
  const { id, campaign = '' } = useRouter().params
  return (
    <Page title={id ? '修改认捐' : undefined}>
      {id ? <Change id={id} /> : <Make campaignId={campaign} />}
    </Page>
  )
}

export default guarded(MakePledge)
