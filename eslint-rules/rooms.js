/**
 * Who may import whom, in one table. `eslint-rules/import-direction.js` shows it in the editor,
 * `tests/architecture.test.ts` walks every file. A room is a folder; the longest matching one counts. `*` is one folder name.
 * `own` means files of the same folder that `*` matched.
 */
const rooms = {
  contract: ['own'],

  'cloudfunctions/kernel': ['own', 'contract'],
  'cloudfunctions/domains/*': ['own', 'contract', 'cloudfunctions/kernel', 'doors'],
  'cloudfunctions/api': ['own', 'contract', 'cloudfunctions/kernel', 'cloudfunctions/domains'],
  'cloudfunctions/jobs': ['own', 'contract', 'cloudfunctions/kernel', 'cloudfunctions/domains'],

  'src/styles': ['own', 'src/theme.json'],
  'src/lib': ['own', 'contract', 'src/theme.json'],
  'src/components': ['own', 'src/lib', 'contract/values', 'contract/errors'],
  'src/features/*': ['own', 'src/components', 'src/lib', 'contract'],
  'src/pages/*': ['own', 'src/features', 'src/components', 'src/lib', 'contract'],
  'src/packages/*': ['own', 'src/features', 'src/components', 'src/lib', 'contract'],
  src: ['own', 'src/features', 'src/components', 'src/lib', 'src/styles', 'contract'],

  emulator: ['own'],
  config: ['own'],
  scripts: ['own', 'contract', 'emulator', 'config', 'cloudfunctions'],
  tests: ['own', 'contract', 'cloudfunctions', 'emulator', 'src', 'scripts', 'config', 'eslint-rules'],
  'eslint-rules': ['own'],
}

/** What one domain shows to the others. Everything else in `cloudfunctions/domains/X` is its own affair. */
const doors = [
  'cloudfunctions/domains/activities/asking',
  'cloudfunctions/domains/activities/carry-out',
  'cloudfunctions/domains/activities/documents',
  'cloudfunctions/domains/activities/forget',
  'cloudfunctions/domains/activities/gates',
  'cloudfunctions/domains/activities/inboxes',
  'cloudfunctions/domains/activities/my-place',
  'cloudfunctions/domains/activities/refusals',
  'cloudfunctions/domains/activities/rules',
  'cloudfunctions/domains/activities/seats/ask',
  'cloudfunctions/domains/activities/seats/documents',
  'cloudfunctions/domains/activities/seats/fold',
  'cloudfunctions/domains/activities/seats/hall',
  'cloudfunctions/domains/activities/seats/kinds',
  'cloudfunctions/domains/activities/seats/new-sheet',
  'cloudfunctions/domains/activities/seats/notices',
  'cloudfunctions/domains/activities/seats/pack',
  'cloudfunctions/domains/activities/seats/plan',
  'cloudfunctions/domains/activities/seats/read',
  'cloudfunctions/domains/activities/seats/standing',
  'cloudfunctions/domains/activities/store',
  'cloudfunctions/domains/activities/views',
  'cloudfunctions/domains/campaigns/documents',
  'cloudfunctions/domains/campaigns/figures',
  'cloudfunctions/domains/campaigns/files',
  'cloudfunctions/domains/campaigns/honour-roll',
  'cloudfunctions/domains/campaigns/of-chamber',
  'cloudfunctions/domains/campaigns/paths',
  'cloudfunctions/domains/campaigns/receipt-numbers',
  'cloudfunctions/domains/campaigns/receipt-roll',
  'cloudfunctions/domains/campaigns/rules',
  'cloudfunctions/domains/campaigns/store',
  'cloudfunctions/domains/campaigns/uses',
  'cloudfunctions/domains/campaigns/views',
  'cloudfunctions/domains/certificates/code',
  'cloudfunctions/domains/certificates/documents',
  'cloudfunctions/domains/certificates/forget',
  'cloudfunctions/domains/certificates/keep',
  'cloudfunctions/domains/certificates/rules',
  'cloudfunctions/domains/chambers/documents',
  'cloudfunctions/domains/chambers/names',
  'cloudfunctions/domains/check-in/short-code',
  'cloudfunctions/domains/contacts/documents',
  'cloudfunctions/domains/groups/documents',
  'cloudfunctions/domains/groups/forget',
  'cloudfunctions/domains/groups/rules',
  'cloudfunctions/domains/groups/see',
  'cloudfunctions/domains/groups/views',
  'cloudfunctions/domains/deliveries/documents',
  'cloudfunctions/domains/deliveries/notice-message',
  'cloudfunctions/domains/deliveries/outgoing',
  'cloudfunctions/domains/deliveries/purse',
  'cloudfunctions/domains/deliveries/quiet-hours',
  'cloudfunctions/domains/imports/plan',
  'cloudfunctions/domains/inbox/documents',
  'cloudfunctions/domains/inbox/tell',
  'cloudfunctions/domains/inbox/unread',
  'cloudfunctions/domains/ledger/asked-under',
  'cloudfunctions/domains/ledger/booked-before',
  'cloudfunctions/domains/ledger/documents',
  'cloudfunctions/domains/ledger/left-of-entry',
  'cloudfunctions/domains/ledger/load-known',
  'cloudfunctions/domains/ledger/lookalikes',
  'cloudfunctions/domains/ledger/open-book',
  'cloudfunctions/domains/ledger/post',
  'cloudfunctions/domains/ledger/read',
  'cloudfunctions/domains/ledger/receive',
  'cloudfunctions/domains/ledger/rules/booking',
  'cloudfunctions/domains/ledger/rules/correction',
  'cloudfunctions/domains/ledger/rules/instalments',
  'cloudfunctions/domains/ledger/rules/money',
  'cloudfunctions/domains/ledger/rules/one-payment',
  'cloudfunctions/domains/ledger/rules/pledge-ledger',
  'cloudfunctions/domains/ledger/rules/promise',
  'cloudfunctions/domains/ledger/rules/refund',
  'cloudfunctions/domains/ledger/rules/totals',
  'cloudfunctions/domains/ledger/wish',
  'cloudfunctions/domains/ledger/words',
  'cloudfunctions/domains/members/documents',
  'cloudfunctions/domains/members/name-doubt',
  'cloudfunctions/domains/merchants/derived',
  'cloudfunctions/domains/merchants/documents',
  'cloudfunctions/domains/merchants/duplicate-groups',
  'cloudfunctions/domains/merchants/facts',
  'cloudfunctions/domains/merchants/marks',
  'cloudfunctions/domains/merchants/store',
  'cloudfunctions/domains/news/content/blocks',
  'cloudfunctions/domains/news/content/clean-html',
  'cloudfunctions/domains/news/content/images',
  'cloudfunctions/domains/news/content/plain-text',
  'cloudfunctions/domains/news/content/readers-size',
  'cloudfunctions/domains/news/documents',
  'cloudfunctions/domains/news/mentions',
  'cloudfunctions/domains/news/new-draft',
  'cloudfunctions/domains/news/rules',
  'cloudfunctions/domains/office/documents',
  'cloudfunctions/domains/pledge-desk/bank/import-kind',
  'cloudfunctions/domains/pledge-desk/views',
  'cloudfunctions/domains/pledges/book-with-paper',
  'cloudfunctions/domains/pledges/certificates',
  'cloudfunctions/domains/pledges/change-held',
  'cloudfunctions/domains/pledges/derived',
  'cloudfunctions/domains/pledges/documents',
  'cloudfunctions/domains/pledges/forget',
  'cloudfunctions/domains/pledges/held-rules',
  'cloudfunctions/domains/pledges/hold',
  'cloudfunctions/domains/pledges/keep-certificates',
  'cloudfunctions/domains/pledges/keep-paper',
  'cloudfunctions/domains/pledges/new-pledge',
  'cloudfunctions/domains/pledges/of-person',
  'cloudfunctions/domains/pledges/paper-of',
  'cloudfunctions/domains/pledges/paths',
  'cloudfunctions/domains/pledges/reference',
  'cloudfunctions/domains/pledges/rules',
  'cloudfunctions/domains/pledges/shown',
  'cloudfunctions/domains/pledges/store',
  'cloudfunctions/domains/pledges/terms',
  'cloudfunctions/domains/pledges/thank',
  'cloudfunctions/domains/pledges/views',
  'cloudfunctions/domains/posts/bind',
  'cloudfunctions/domains/posts/coming',
  'cloudfunctions/domains/posts/documents',
  'cloudfunctions/domains/posts/follow-name',
  'cloudfunctions/domains/posts/hand-over',
  'cloudfunctions/domains/posts/leaders',
  'cloudfunctions/domains/posts/rename-chamber',
  'cloudfunctions/domains/posts/rules',
  'cloudfunctions/domains/posts/store',
  'cloudfunctions/domains/reach/documents',
  'cloudfunctions/domains/relays/documents',
  'cloudfunctions/domains/relays/forget',
  'cloudfunctions/domains/shares/documents',
  'cloudfunctions/domains/shares/forget',
  'cloudfunctions/domains/young/documents',
  'cloudfunctions/domains/young/forget',
]

const matches = (pattern, path) => {
  const [want, have] = [pattern.split('/'), path.split('/')]
  if (!want.every((part, i) => part === '*' || part === have[i])) return null
  return have.slice(0, want.length).join('/')
}

const roomNames = Object.keys(rooms).sort((a, b) => b.split('/').length - a.split('/').length)

/** `src/features/news/card.tsx` → { name: 'src/features/*', folder: 'src/features/news' } */
function roomOf(path) {
  for (const name of roomNames) {
    const folder = matches(name, path)
    if (folder) return { name, folder }
  }
  return null
}

const isInside = (folder, path) => path === folder || path.startsWith(`${folder}/`)

/** Whether the file at `from` may import the one at `to` (paths from the root, extension optional). */
function mayImport(from, to) {
  const room = roomOf(from)
  if (!room) return true
  const allowed = rooms[room.name]
  return allowed.some((entry) => {
    if (entry === 'own') return isInside(room.folder, to) && roomOf(to)?.folder === room.folder
    if (entry === 'doors') return doors.some((door) => to.replace(/\.tsx?$/, '') === door)
    return isInside(entry, to)
  })
}

module.exports = { rooms, doors, roomOf, mayImport }
