const path = require('node:path')
const { RuleTester } = require('eslint')
const { parser } = require('typescript-eslint')
const rule = require('./import-direction')

const at = (file, code) => ({ code, filename: path.resolve(__dirname, '..', file) })
const refused = (file, code) => ({ ...at(file, code), errors: [{ messageId: 'direction' }] })

new RuleTester({ languageOptions: { parser } }).run('import-direction', rule, {
  valid: [
    at('contract/news.ts', `import { id } from './values/text'; import * as v from 'valibot'`),
    at('src/features/news/card.tsx', `import { Button } from '@/components/button'`),
    at('src/pages/home/index.tsx', `import { Feed } from '@/features/news/feed'`),
    at('cloudfunctions/domains/news/feed.ts', `import { channels } from '@contract/news'`),
    at('cloudfunctions/domains/news/feed.ts', `import { publish } from './rules'`),
  ],
  invalid: [
    refused('contract/news.ts', `import { now } from '../src/lib/clock'`),
    refused('src/components/button.tsx', `import { NewsCard } from '@/features/news/card'`),
    refused('src/components/button.tsx', `import type { NewsCard } from '@contract/news'`),
    refused('src/features/news/card.tsx', `import { Form } from '@/features/office/form'`),
    refused('src/lib/api.ts', `export * from '@/features/news/card'`),
    refused('cloudfunctions/domains/news/feed.ts', `import { hash } from '../office/codes'`),
    refused('cloudfunctions/kernel/serve.ts', `const news = await import('../domains/news/index')`),
    refused('emulator/server.ts', `import { messages } from '../contract/messages'`),
    refused('src/app.tsx', `import { seed } from '../scripts/seed'`),
  ],
})
