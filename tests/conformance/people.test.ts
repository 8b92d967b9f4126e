import { generateKeyPairSync, createVerify } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import { failureOf } from './failure'
import { emulatorOf, localTest, openTarget, type Target } from './target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())
const local = localTest('it needs a user that is known there')

local('a user is found by uid and by openid; an unknown one is an error', async () => {
  const { openid } = emulatorOf(target).wechat.people.add({ id: 'lin', nickname: '林会长' })
  const { userInfo } = await target.app.auth().getEndUserInfo(openid)
  expect(userInfo).toMatchObject({ openId: openid, nickName: '林会长' })
  const found = await target.app.auth().queryUserInfo({ platform: 'WECHAT', platformId: openid } as never)
  expect(found.userInfo).toMatchObject({ uid: openid })
  expect((await failureOf(Promise.resolve(target.app.auth().getEndUserInfo('nobody-1')))).message).toContain(
    'does not exist',
  )
})

test('a custom login ticket is signed locally, without a request', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const credentials = {
    env_id: 'ticket-env',
    private_key_id: 'key-1',
    private_key: privateKey.export({ type: 'pkcs1', format: 'pem' }) as string,
  }
  const app = tcb.init({ env: 'ticket-env', credentials } as never)
  const [keyId, token] = app.auth().createTicket('user-1').split('/@@/') as [string, string]
  const [header, payload, signature] = token.split('.') as [string, string, string]
  expect(keyId).toBe('key-1')
  expect(
    createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(publicKey, signature, 'base64url'),
  ).toBe(true)
})
