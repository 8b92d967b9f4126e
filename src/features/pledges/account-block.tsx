import { Text, View } from '@tarojs/components'
import type { CampaignPage } from '@contract/campaigns'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { copyText } from '@/lib/on-phone'
import './account-block.scss'

interface Props {
  account: NonNullable<CampaignPage['account']>
  /** Of a pledge: to be written in the transfer's note. */
  reference?: string
}

const copy = (data: string) => void copyText(data)

/** What a bank asks for, to be copied as one block or number by number. */
export function AccountBlock({ account, reference }: Props) {
  const { bank, accountName, accountNo } = account
  const lines = [
    `户名：${accountName}`,
    `账号：${accountNo}`,
    `开户行：${bank}`,
    ...(reference ? [`附言：${reference}`] : []),
  ]
  return (
    <Card title="转账账户">
      <FactList
        facts={[
          ['户名', accountName],
          ['账号', accountNo.replace(/(\d{4})(?=\d)/g, '$1 ')],
          ['开户行', bank],
        ]}
      />
      {reference ? (
        <View className="account__reference">
          <Text className="account__label">转账附言请写这个编号，经合办凭它认出您的款项</Text>
          <Text className="account__code">{reference}</Text>
        </View>
      ) : null}
      <View className="account__buttons">
        <ButtonRow>
          {reference ? (
            <Button kind="plain" size="small" icon="copy" onTap={() => copy(reference)}>
              复制附言编号
            </Button>
          ) : null}
          <Button kind="plain" size="small" icon="copy" onTap={() => copy(accountNo)}>
            复制账号
          </Button>
          <Button kind="plain" size="small" icon="copy" onTap={() => copy(lines.join('\n'))}>
            复制全部
          </Button>
        </ButtonRow>
      </View>
    </Card>
  )
}
