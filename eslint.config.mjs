import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import importDirection from './eslint-rules/import-direction.js'
import singleDocumentTransactions from './eslint-rules/single-document-transactions.js'

const house = {
  rules: {
    'import-direction': importDirection,
    'single-document-transactions': singleDocumentTransactions,
  },
}

const wallClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name=/^(now|parse|UTC)$/]",
    message: 'Take the time from the context (functions) or contract/values/time.ts (pages).',
  },
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'Only contract/values/time.ts turns calendar dates and instants into one another.',
  },
]
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Identity and settings come from the context; only the kernel reads the environment.',
}
const noDayjs = {
  paths: [
    { name: 'dayjs', message: 'Use contract/values/time.ts: functions run in UTC, people live in Shanghai.' },
  ],
}

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.data/',
      '.cache/',
      '.swc/',
      'coverage/',
      '**/node_modules/',
      'tests/browser/screenshots/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    plugins: { house },
    rules: {
      'max-lines': ['error', 300],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-async-promise-executor': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'house/import-direction': 'error',
      'house/single-document-transactions': 'error',
    },
  },
  {
    files: ['contract/**', 'src/**', 'cloudfunctions/**'],
    ignores: ['contract/values/{date,time}.ts', 'cloudfunctions/kernel/**', '**/*.test.*'],
    rules: {
      'no-restricted-syntax': ['error', ...wallClock],
      'no-restricted-imports': ['error', noDayjs],
    },
  },
  {
    files: ['cloudfunctions/{api,jobs,domains}/**'],
    ignores: ['**/*.test.*'],
    rules: {
      'no-restricted-syntax': ['error', ...wallClock, environment],
      'max-lines-per-function': ['error', 40],
    },
  },
  {
    files: ['src/**', 'cloudfunctions/**', 'contract/**'],
    ignores: ['cloudfunctions/kernel/log.ts', '**/*.test.*'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
