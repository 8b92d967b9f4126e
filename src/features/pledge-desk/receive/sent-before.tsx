import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Actions } from '../layout'
import { go, paths } from '../paths'

interface Props {
  campaignId: string
  form: { startAnew: () => void; asAnother: () => void }
}

/** The form was booked by an earlier sending with something else in it: which of both is meant, the clerk knows. What is booked stands in the refusal. */
export const SentBefore = ({ campaignId, form }: Props) => (
  <Card title="这张表单上次已经登记过">
    <Notice kind="wait">
      先看台账核对。现在表上这些如果是另外的款，作为新表单登记，系统会再查一遍有没有重复；登记错的请在台账里更正。
    </Notice>
    <Actions>
      <Button kind="plain" icon="ledger" onTap={() => go(paths.ledger(campaignId))}>
        看台账
      </Button>
      <Button kind="plain" onTap={form.startAnew}>
        清空重填
      </Button>
      <Button onTap={form.asAnother}>是另外的款，作为新表单</Button>
    </Actions>
  </Card>
)
