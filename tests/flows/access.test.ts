import { roles, type Role } from '@contract/access'
import { contract } from '@contract/index'
import { House } from './house'

/** Who may do what, written down a second time: a contract that grows laxer fails here. */
const anyone = roles
const office: readonly Role[] = ['editor', 'manager']
const leadersAndOffice: readonly Role[] = ['president', 'secretary', ...office]
const managers: readonly Role[] = ['manager']
const leaders: readonly Role[] = ['president', 'secretary']
const members: readonly Role[] = ['member', 'young', 'president', 'secretary']
const allowed: Record<string, readonly Role[]> = {
  'news.feed': anyone,
  'news.open': anyone,
  'news.answer': members,
  'news.desk': office,
  'news.edit': office,
  'news.save': office,
  'news.preview': office,
  'news.publish': office,
  'news.pin': office,
  'news.withdraw': office,
  'news.reopen': office,
  'news.discard': office,
  'news.history': office,
  'news.showVersion': office,
  'news.importWord': office,
  'files.accept': [...members, ...office],
  'session.me': anyone,
  'office.join': anyone,
  'office.staff': managers,
  'office.invite': managers,
  'setAside.list': office,
  'setAside.retry': office,
  'office.invitations': managers,
  'office.withdrawInvitation': managers,
  'office.dismiss': managers,
  'members.standing': anyone,
  'members.consent': anyone,
  'members.verifyPhone': anyone,
  'members.join': anyone,
  'members.withdrawApplication': anyone,
  'members.queue': [...leaders, ...office],
  'members.decide': [...leaders, ...office],
  'members.revealPhone': office,
  'members.speakFor': members,
  'members.updateProfile': anyone,
  'roster.list': office,
  'roster.save': office,
  'roster.end': office,
  'roster.revealPhone': office,
  'roster.export': office,
  'roster.work': office,
  'roster.coming': office,
  'roster.dropComing': office,
  'contacts.request': members,
  'contacts.list': members,
  'contacts.answer': leaders,
  'young.list': [...leaders, ...office],
  'young.record': ['young', ...leaders, ...office],
  'young.saveProfile': ['young'],
  'young.endorse': ['president'],
  'young.answerEndorsement': ['young'],
  'young.addGrowth': office,
  'personalData.show': anyone,
  'personalData.export': anyone,
  'personalData.leave': anyone,
  'audit.search': managers,
  'chambers.directory': anyone,
  'chambers.show': anyone,
  'chambers.confirm': leaders,
  'chambers.correct': leadersAndOffice,
  'chambers.save': office,
  'chambers.handOver': ['president', ...office],
  'imports.template': office,
  'imports.start': office,
  'imports.chooseSheet': office,
  'imports.map': office,
  'imports.advance': office,
  'imports.show': office,
  'imports.rows': office,
  'imports.leftOut': office,
  'imports.fixRow': office,
  'imports.excludeRow': office,
  'imports.problemFile': office,
  'imports.apply': office,
  'imports.cancel': office,
  'imports.takeBack': office,
  'imports.list': office,
  'merchants.search': office,
  'merchants.show': office,
  'merchants.save': office,
  'merchants.revealPhone': office,
  'merchants.duplicates': office,
  'merchants.keepApart': office,
  'merchants.merge': office,
  'merchants.unmerge': office,
  'campaigns.board': anyone,
  'campaigns.show': anyone,
  'campaigns.honours': anyone,
  'campaigns.receipts': anyone,
  'campaigns.object': members,
  'campaigns.verify': anyone,
  'campaignDesk.list': office,
  'campaignDesk.edit': office,
  'campaignDesk.save': office,
  'campaignDesk.open': office,
  'campaignDesk.close': office,
  'campaignDesk.addUse': office,
  'campaignDesk.removeUse': office,
  'campaignDesk.exportReport': office,
  'pledges.make': members,
  'pledges.mine': members,
  'pledges.show': members,
  'pledges.change': members,
  'pledges.withdraw': members,
  'pledges.ask': members,
  'pledges.saveReceipt': members,
  'pledgeDesk.list': office,
  'pledgeDesk.show': office,
  'pledgeDesk.record': office,
  'pledgeDesk.change': office,
  'pledgeDesk.withdraw': office,
  'pledgeDesk.declineRequest': office,
  'pledgeDesk.confirmHeld': office,
  'pledgeDesk.declineHeld': office,
  'pledgeDesk.receive': office,
  'pledgeDesk.receiveMany': office,
  'pledgeDesk.confirmGoods': office,
  'pledgeDesk.match': office,
  'pledgeDesk.refund': office,
  'pledgeDesk.correct': office,
  'pledgeDesk.writeOff': office,
  'pledgeDesk.unmatched': office,
  'pledgeDesk.ledger': office,
  'pledgeDesk.bankRows': office,
  'pledgeDesk.confirmBankRows': office,
  'pledgeDesk.ignoreBankRow': office,
  'pledgeDesk.restoreBankRow': office,
  'pledgeDesk.takeBackBankRows': office,
  'pledgeDesk.due': office,
  'pledgeDesk.revealPhone': office,
  'pledgeDesk.logContact': office,
  'pledgeDesk.objections': office,
  'pledgeDesk.answerObjection': office,
  'pledgeDesk.exportPledges': office,
  'activityDesk.list': office,
  'activityDesk.edit': office,
  'activityDesk.save': office,
  'activityDesk.copy': office,
  'activityDesk.discard': office,
  'activityDesk.preview': office,
  'activityDesk.publish': office,
  'activityDesk.change': office,
  'activityDesk.postpone': office,
  'activityDesk.cancel': office,
  'activityDesk.setSeats': office,
  'activityDesk.roll': office,
  'activityDesk.review': office,
  'activityDesk.decideCancel': office,
  'activityDesk.remove': office,
  'activityDesk.unanswerable': office,
  'activityDesk.revealPhone': office,
  'activityDesk.exportRoll': office,
  'activityDesk.printBadges': office,
  'activityDesk.printSignInSheet': office,
  'activityDesk.setPhotos': office,
  'activityDesk.writeSummary': office,
  'activityDesk.feedback': office,
  'activityDesk.figures': office,
  'activityDesk.exportFigures': office,
  'relays.show': anyone,
  'relays.runners': [...members, ...office],
  'relays.start': office,
  'relays.pass': members,
  'relays.takeBack': members,
  'relays.accept': members,
  'relays.decline': members,
  'relays.pair': ['young', ...office],
  'relays.finish': office,
  'checkIn.myCode': members,
  'checkIn.day': office,
  'checkIn.merge': office,
  'checkIn.venueCode': office,
  'checkIn.atVenue': members,
  'certificates.mine': members,
  'certificates.verify': anyone,
  'certificates.issue': office,
  'certificates.revoke': office,
  'certificates.exportIssued': office,
  'activities.list': anyone,
  'activities.mine': members,
  'activities.show': anyone,
  'activities.signUp': members,
  'activities.changeAnswers': members,
  'activities.cancel': members,
  'activities.askToCancel': members,
  'activities.answerOffer': members,
  'activities.candidates': leadersAndOffice,
  'activities.signUpOthers': leadersAndOffice,
  'activities.entered': leadersAndOffice,
  'activities.withdrawOther': leadersAndOffice,
  'activities.replaceOther': leadersAndOffice,
  'activities.answerForOther': leadersAndOffice,
  'activities.readChain': leadersAndOffice,
  'activities.companions': [...members, ...office],
  'activities.giveFeedback': members,
  'inbox.list': anyone,
  'inbox.markRead': anyone,
  'shares.make': anyone,
  'shares.recommend': ['president'],
  'shares.arrive': anyone,
  'shares.enter': anyone,
  'shares.code': anyone,
  'shares.liveCard': anyone,
  'groups.answer': leadersAndOffice,
  'groups.list': office,
  'groups.bind': office,
  'groups.release': office,
  'reach.list': office,
  'reach.show': office,
  'reach.nudge': office,
  'reach.audience': office,
  'reach.tickCall': office,
  'reach.exportCalls': office,
  'reach.remind': office,
  'deliveries.credits': anyone,
  'deliveries.allow': anyone,
  'deliveries.desk': office,
  'deliveries.retry': office,
}

const names = Object.entries(contract).flatMap(([domain, actions]) =>
  Object.keys(actions).map((action) => `${domain}.${action}`),
)
const pairs = names.flatMap((name) => roles.map((role) => [name, role] as const))

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

test('the table names every action of the contract and no other', () => {
  expect(Object.keys(allowed).sort()).toEqual([...names].sort())
})

/** Input no action takes: whoever may act is told about the input, whoever may not is told so first. */
const nonsense = ['nonsense']

test.each(pairs)('%s by %s', async (name, role) => {
  const reply = await house.raw(role, name, nonsense)
  const may = allowed[name]!.includes(role)
  const kind = may ? 'invalid_input' : 'forbidden'
  expect(reply).toMatchObject({ ok: false, error: { kind, code: may ? 'input.invalid' : 'access.denied' } })
})

test.each(names)('%s without a WeChat identity', async (name) => {
  const reply = await house.cloud.call('api', { action: name, input: nonsense }, { source: 'scf' })
  const kind = allowed[name] === anyone ? 'invalid_input' : 'unauthenticated'
  expect(reply).toMatchObject({ ok: false, error: { kind } })
})

test.each(names)('%s with an identity written into the input', async (name) => {
  const event = {
    action: name,
    input: nonsense,
    openId: house.openId('manager'),
    userInfo: { openId: house.openId('manager') },
  }
  const reply = await house.cloud.call('api', event, 'guest')
  expect(reply).toMatchObject({
    ok: false,
    error: { kind: allowed[name] === anyone ? 'invalid_input' : 'forbidden' },
  })
})

test.each([
  '',
  'news',
  'news.',
  'news.nothing',
  'constructor.name',
  '__proto__.toString',
  'news.toString',
  'news.feed.x',
  5,
  null,
])('%p is no action', async (action) => {
  const reply = await house.raw('manager', action, {})
  expect(reply).toMatchObject({ ok: false, error: { kind: 'not_found', code: 'action.unknown' } })
})

test('no client can call the jobs', async () => {
  const event = { Type: 'Timer', TriggerName: 'tally-reads' }
  expect(await house.cloud.call('jobs', event, 'manager')).toEqual({ ok: false })
  expect(await house.cloud.call('jobs', event, { source: 'wx_trigger' })).toEqual({ ok: true })
})
