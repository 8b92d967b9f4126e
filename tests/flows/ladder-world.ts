import type { ActionName } from '@contract/index'
import { activityLadder } from './activities/ladder'
import { deadLetter } from './deliveries/world'
import type { House } from './house'
import { check, start } from './importing'
import { onRoster, verified } from './members'
import { draft, publish, write } from './news-writing'
import { reachLadder } from './reach/ladder'
import { shareLadder } from './shares/ladder'
import { pledgeLadder } from './pledges/ladder'

const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会' }

/** Numbers of people who are only on lists, or were typed in. */
export const listed = {
  ...{ roster: '13700000001', import: '13700000002', merchant: '13700000003', typed: '13700000004' },
  ...{ successor: '13700000005', twin: '13700000006' },
}
/** Typed where it does not belong. */
export const IDENTITY_NUMBER = '330302199001011234'

const sheet = Buffer.from(`商会,身份,姓名,手机号\n西安温州商会,温商,未来的,${listed.import}\n`)

async function addPeople(house: House) {
  for (const post of ['president', 'secretary'] as const) {
    await onRoster(house.phone(`wuxi-${post}`), { ...wuxi, post, name: `无锡${post}` })
    await verified(house, `wuxi-${post}`)
  }
  await onRoster(listed.roster, { name: '还没来' }, 'r_listed')
  await verified(house, 'applicant')
}

async function apply(house: House) {
  const joining = { chamberId: 'c_xian', post: 'member' as const }
  const { applications } = await house.get('applicant', 'members.join', { ...joining, name: '申请人' })
  await house.get('guest', 'members.consent', { version: 1 })
  const typed = { ...joining, name: '手填的', phone: listed.typed, note: `证件 ${IDENTITY_NUMBER}` }
  const mine = await house.get('guest', 'members.join', typed)
  return { application: applications[0]!.id, typed: mine.applications[0]!.id }
}

/** Agreed with the member of 西安; a second one of the young merchant still waits. */
async function agreeOnContact(house: House) {
  const ask = (who: string) =>
    house.get(who, 'contacts.request', { chamberId: 'c_wuxi', message: '想来学习' })
  const agreed = await ask('member')
  await house.get('wuxi-president', 'contacts.answer', { id: agreed.id, accept: true })
  return (await ask('young')).id
}

const addMerchant = async (house: House, phone: string, company: string) =>
  (await house.get('editor', 'merchants.save', { name: '陈海立', phone, company })).id

/** Everything has something to show: who applied, agreed, endorsed, was imported. The second list comes last, it ends things. */
export async function ladderInputs(house: House): Promise<[ActionName, unknown][]> {
  await addPeople(house)
  const { application, typed } = await apply(house)
  const contact = await agreeOnContact(house)
  const personId = house.personId('young')
  await house.get('president', 'young.endorse', { personId, line: '踏实肯干' })
  const [endorsement] = (await house.get('young', 'young.record', {})).endorsements
  const live = await publish(house)
  const spare = await write(house)
  const merchant = await addMerchant(house, listed.merchant, '海立鞋业')
  const twin = await addMerchant(house, listed.twin, '海立鞋业')
  const opened = await start(house, 'roster', '名册.csv', sheet)
  const checked = await check(house, 'roster', '名册.csv', sheet)
  const upload = () => house.upload('名册.csv', sheet)
  const { rev } = await house.get('president', 'chambers.show', { id: 'c_xian' })
  const facts = { foundedOn: '1996', founded: true, hall: [], honours: [] }
  const profile = { chamberId: 'c_xian', industry: '鞋服', birthBand: '1985', skills: ['外贸'] }
  const row = { name: '还没来', phone: listed.roster, chamberId: 'c_xian', post: 'member' }
  return [
    ...news(live.id, spare),
    ['session.me', {}],
    ['chambers.directory', {}],
    ...['c_xian', 'c_wuxi'].map((id): [ActionName, unknown] => ['chambers.show', { id }]),
    ['chambers.correct', { id: 'c_xian', rev, facts }],
    ['chambers.confirm', { id: 'c_xian', rev: rev + 1 }],
    ['chambers.save', { name: '宝鸡温州商会', kind: 'prefecture', province: '陕西', facts }],
    ['members.standing', {}],
    ['members.consent', { version: 1 }],
    ['members.verifyPhone', { code: house.phoneCode('member') }],
    ['members.queue', {}],
    ['members.revealPhone', { id: typed }],
    ['members.join', { name: '另一位', chamberId: 'c_wuxi', post: 'young', phone: listed.typed }],
    ['members.decide', { id: application, approve: true }],
    ['members.speakFor', { chamberId: 'c_xian' }],
    ['members.updateProfile', { nickname: '瓯' }],
    ['members.withdrawApplication', { id: typed }],
    ['roster.list', {}],
    ['roster.list', { query: listed.roster }],
    ['roster.save', { id: 'r_listed', ...row, startsOn: null, endsOn: null }],
    ['roster.revealPhone', { id: 'r_listed' }],
    ['roster.export', {}],
    ['roster.work', {}],
    ['roster.coming', {}],
    ['roster.dropComing', { id: 'w_none' }],
    ['contacts.list', {}],
    ['contacts.request', { chamberId: 'c_wuxi', message: '再联系' }],
    ['contacts.answer', { id: contact, accept: true }],
    ['young.saveProfile', profile],
    ['young.list', {}],
    ['young.record', { personId }],
    ['young.endorse', { personId, line: '可接棒' }],
    ['young.answerEndorsement', { id: endorsement!.id, accept: true }],
    ['young.addGrowth', { personId, kind: 'training', on: '2026-11-01', title: '培训班' }],
    ['merchants.search', { query: '海立' }],
    ['merchants.show', { id: merchant }],
    ['merchants.duplicates', {}],
    ['merchants.save', { id: merchant, rev: 1, name: '陈海立', phone: listed.merchant, company: '海立鞋业' }],
    ['merchants.revealPhone', { id: merchant }],
    ['merchants.keepApart', { id: merchant, others: [twin], apart: true }],
    ['merchants.merge', { keep: merchant, other: twin }],
    ['merchants.unmerge', { id: twin }],
    ['imports.template', { kind: 'roster' }],
    ['imports.start', { kind: 'roster', name: '又一册.csv', upload: await upload() }],
    ['imports.map', { id: opened.id, mapping: opened.mapping }],
    ['imports.list', {}],
    ['imports.show', { id: checked.id }],
    ['imports.chooseSheet', { id: checked.id, sheet: 0 }],
    ['imports.rows', { id: checked.id }],
    ['imports.leftOut', { id: checked.id }],
    ['imports.fixRow', { id: checked.id, row: 2, cells: {} }],
    ['imports.excludeRow', { id: checked.id, row: 2, excluded: false }],
    ['imports.problemFile', { id: checked.id }],
    ['imports.apply', { id: checked.id }],
    ['imports.advance', { id: checked.id }],
    ['imports.cancel', { id: opened.id }],
    ['imports.takeBack', { id: checked.id }],
    ['personalData.show', {}],
    ['personalData.export', {}],
    ['office.staff', {}],
    ['office.invite', { role: 'editor' }],
    ['setAside.list', {}],
    ['setAside.retry', { id: 'sa_1' }],
    ['office.invitations', {}],
    ['office.withdrawInvitation', { id: 'i_1' }],
    ['office.join', { code: 'AAAAA-AAAAA', name: '林' }],
    ['audit.search', {}],
    ...(await activityLadder(house)),
    ...(await pledgeLadder(house)),
    ...(await shareLadder(house)),
    ...(await reachLadder(house)),
    ['inbox.list', {}],
    ['inbox.markRead', {}],
    ['deliveries.allow', { once: 'tap_1', answers: { seat: 'accept' } }],
    ['deliveries.credits', {}],
    ['deliveries.desk', {}],
    ['deliveries.retry', { id: await deadLetter(house, 'member') }],
    ...endings(house),
  ]
}

const news = (live: string, spare: { id: string; rev: number }): [ActionName, unknown][] => [
  ['news.feed', {}],
  ['news.open', { id: live }],
  ['news.desk', {}],
  ['news.edit', { id: spare.id }],
  ['news.save', { id: spare.id, rev: spare.rev, draft: draft() }],
  ['news.preview', { id: spare.id }],
  ['news.history', { id: live }],
  ['news.showVersion', { id: live, version: 1 }],
  ['news.pin', { id: live, pinned: true }],
  ['news.publish', { id: spare.id, rev: spare.rev }],
  ['news.withdraw', { id: live, reason: '日期有误' }],
  ['news.reopen', { id: live }],
  ['news.discard', { id: live }],
  ['news.importWord', { upload: 'cloud://test-env.x/incoming/none.docx' }],
  ['files.accept', { upload: 'cloud://test-env.x/incoming/none.png', purpose: 'image', name: '图.png' }],
]

const endings = (house: House): [ActionName, unknown][] => [
  ['roster.end', { id: 'r_listed', endedOn: '2026-11-01' }],
  [
    'chambers.handOver',
    {
      ...{ id: 'c_xian', post: 'president', startsOn: '2026-11-01', endsOn: '2031-01-01' },
      successor: { name: '叶新会', phone: listed.successor },
    },
  ],
  ['office.dismiss', { id: house.personId('editor') }],
  ['personalData.leave', { confirm: '退出' }],
]
