import type { certificates as actions } from '@contract/certificates'
import type { Handlers } from '../../kernel/serve'
import { exportIssued } from './export-issued'
import { issue } from './issue'
import { mine } from './mine'
import { revoke } from './revoke'
import { verify } from './verify'

export const certificates = { mine, verify, issue, revoke, exportIssued } satisfies Handlers<typeof actions>
