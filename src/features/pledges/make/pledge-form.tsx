import { Text, View } from '@tarojs/components'
import type { Water } from '@contract/campaigns'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FootBar } from '@/components/foot-bar'
import { KeptNotice } from '@/components/kept-notice'
import { Notice } from '@/components/notice'
import { TermsForm } from '../form/terms-form'
import { ConfirmSheet } from './confirm-sheet'
import { usePledgeForm, type Sending } from './use-pledge-form'
import '../board/board.scss'

interface Props extends Sending {
  campaignTitle: string
  waters: readonly Water[]
  donorName: string
  chambers: readonly { id: string; name: string }[]
  /** 认捐, 修改认捐 */
  label: string
  /** Why it cannot be sent now, by the server's own rule. */
  why: string | null
}

/** Promises, or changes what was promised. */
export function PledgeForm({ campaignTitle, waters, donorName, chambers, label, why, ...sending }: Props) {
  const form = usePledgeForm(sending)
  return (
    <View>
      <Card title={campaignTitle}>
        <Text className="board-note">认捐是承诺，不在这里付款。到账以前可以修改或撤回。</Text>
      </Card>
      <KeptNotice form={form.form} />
      <TermsForm
        writing={form.writing}
        waters={waters}
        donorName={donorName}
        chambers={chambers}
        wrong={form.wrong}
        onChange={form.change}
      />
      <FootBar>
        {form.problems > 0 ? (
          <Notice>{`有 ${form.problems} 处要改，已在上面标出`}</Notice>
        ) : form.error && !form.confirming ? (
          <Notice error={form.error}>您填的都还在，可以再试一次</Notice>
        ) : null}
        <Button disabled={why !== null} reason={why ?? undefined} onTap={form.review}>
          {`核对并${label}`}
        </Button>
      </FootBar>
      <ConfirmSheet
        form={form}
        campaignTitle={campaignTitle}
        donorName={donorName}
        chambers={chambers}
        label={`确认${label}`}
      />
    </View>
  )
}
